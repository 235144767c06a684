using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Json;

/// <summary>
/// Reads a record by setting each property when its value comes. The serializer does the same only for properties with
/// setters. For properties that are <c>init</c> it first collects all values, each number and code in an object of its
/// own, which takes half as long again. Names, converters and setters come from the serializer's own description of the
/// record; a record that cannot be read in this way is left to the serializer, and so are the first few of any: what makes
/// them faster is compiled at run time, and a program that reads three answers gets nothing back for it.
/// </summary>
/// <typeparam name="T">The record's type.</typeparam>
internal sealed class RecordReader<T>
    where T : class
{
    /// <summary>How many records are left to the serializer.</summary>
    private const int First = 16;

    private static readonly ConditionalWeakTable<JsonSerializerOptions, RecordReader<T>> s_all = [];

    private static RecordReader<T>? s_last;

    private readonly JsonSerializerOptions _options;
    private readonly JsonConverter<T> _serializer;
    private readonly JsonPropertyInfo[]? _described;
    private readonly byte[][] _names;
    private readonly RecordProperty<T>?[] _properties;
    private int _reads;

    private RecordReader(JsonSerializerOptions options)
    {
        _options = options;
        JsonTypeInfo type = options.GetTypeInfo(typeof(T));
        _serializer = (JsonConverter<T>)type.Converter;
        _described = IsPlain(type) ? [.. type.Properties.Where(static property => property.Set is not null)] : null;
        _names = [.. (_described ?? []).Select(static property => Encoding.UTF8.GetBytes(property.Name))];
        _properties = new RecordProperty<T>?[_names.Length];
    }

    /// <summary>Whether the record is read here, and not by the serializer.</summary>
    [MemberNotNullWhen(true, nameof(_described))]
    public bool IsDirect => _described is not null;

    /// <summary>The reader of a record with the converters of these options.</summary>
    public static RecordReader<T> Of(JsonSerializerOptions options) =>
        s_last is { } last && ReferenceEquals(last._options, options)
            ? last
            : s_last = s_all.GetValue(options, static options => new RecordReader<T>(options));

    /// <summary>Reads a record. The reader stands on the record's first token, and in the end on its last.</summary>
    /// <exception cref="JsonException">The value is no such record.</exception>
    public T? Read(ref Utf8JsonReader reader)
    {
        if (!IsDirect || (_reads < First && _reads++ < First))
        {
            return _serializer.Read(ref reader, typeof(T), _options);
        }

        return ReadDirectly(ref reader);
    }

    /// <summary>Reads a record property by property.</summary>
    internal T ReadDirectly(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected, but a {reader.TokenType} came.");
        }

        T record = Create();
        int next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = Find(ref reader, next);
            reader.Read();
            if (index < 0)
            {
                reader.TrySkip();
            }
            else
            {
                Property(index).Read(ref reader, record, _options);
                next = index + 1;
            }
        }

        return record;
    }

    /// <summary>Whether the serializer would collect the values, and do no more with them than to set the properties of a new record.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2090", Justification = "The serializer's generated code calls the constructor, so that it is kept.")]
    private static bool IsPlain(JsonTypeInfo type) =>
        RuntimeFeature.IsDynamicCodeSupported
        && !type.Options.PropertyNameCaseInsensitive
        && type is { Kind: JsonTypeInfoKind.Object, CreateObject: null, PolymorphismOptions: null, OnDeserializing: null, OnDeserialized: null, UnmappedMemberHandling: null or JsonUnmappedMemberHandling.Skip }
        && typeof(T).GetConstructor(Type.EmptyTypes) is not null
        && type.Properties.All(static property => property.Set is null
            || property is { IsRequired: false, IsExtensionData: false, NumberHandling: null, ObjectCreationHandling: null, AttributeProvider: PropertyInfo { SetMethod: not null } });

    [UnconditionalSuppressMessage("Trimming", "IL2091", Justification = "The serializer's generated code calls the constructor, so that it is kept.")]
    private static T Create() => Activator.CreateInstance<T>();

    /// <summary>The position of the property that the reader stands on; negative for none. Vendors send a record's properties in much the same order each time.</summary>
    private int Find(ref Utf8JsonReader reader, int next)
    {
        ReadOnlySpan<byte> name = reader.ValueIsEscaped || reader.HasValueSequence ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        for (int i = next; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A property is made ready when its first value comes: the start of a program pays for the properties that it uses.</summary>
    private RecordProperty<T> Property(int index) => _properties[index] ??= RecordProperty<T>.Of(_described![index], _options);
}
