using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Json;

/// <summary>A property of a record, as <see cref="RecordReader{T}"/> sets it.</summary>
/// <typeparam name="TRecord">The record's type.</typeparam>
internal abstract class RecordProperty<TRecord>
    where TRecord : class
{
    /// <summary>The property that the serializer describes.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only called where code can be made at run time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type parameters ask for no members.")]
    public static RecordProperty<TRecord> Of(JsonPropertyInfo property, JsonSerializerOptions options) =>
        (RecordProperty<TRecord>)Activator.CreateInstance(
            typeof(RecordProperty<,>).MakeGenericType(typeof(TRecord), property.PropertyType),
            ((PropertyInfo)property.AttributeProvider!).SetMethod!,
            property.CustomConverter ?? options.GetTypeInfo(property.PropertyType).Converter)!;

    /// <summary>Reads the property's value, on which the reader stands, into the record.</summary>
    public abstract void Read(ref Utf8JsonReader reader, TRecord record, JsonSerializerOptions options);
}

/// <inheritdoc/>
/// <typeparam name="TRecord">The record's type.</typeparam>
/// <typeparam name="TValue">The property's type.</typeparam>
internal sealed class RecordProperty<TRecord, TValue>(MethodInfo set, JsonConverter converter) : RecordProperty<TRecord>
    where TRecord : class
{
    private readonly Action<TRecord, TValue?> _set = set.CreateDelegate<Action<TRecord, TValue?>>();
    private readonly JsonConverter<TValue> _converter = (JsonConverter<TValue>)converter;
    private readonly bool _takesNull = default(TValue) is null && !((JsonConverter<TValue>)converter).HandleNull;

    public override void Read(ref Utf8JsonReader reader, TRecord record, JsonSerializerOptions options) =>
        _set(record, _takesNull && reader.TokenType == JsonTokenType.Null ? default : _converter.Read(ref reader, typeof(TValue), options));
}
