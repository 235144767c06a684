using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Json;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Json;

/// <summary>Every record of every answer is set property by property, and comes out as the serializer would make it.</summary>
public sealed class RecordReaderTests
{
    /// <summary>What may come for a property, whatever the property is.</summary>
    private static readonly string[] s_values =
    [
        "null", "\"\"", "\"text\"", "\"1700000000\"", "\"2024-06-01\"", "\"2024-06-01T10:00:00+08:00\"", "\"true\"", "0", "1", "-1", "1.5", "1e30", "1700000000", "true", "false",
        "[]", "[null]", "[[]]", "[1]", "[\"text\"]", "[{}]", "{}", "{\"a\":null}", "{\"a\":\"text\"}", "{\"a\":[{}]}",
    ];

    [Fact]
    public void No_record_is_left_to_the_serializer() => Convention.Holds(
        "Give the record a public constructor without parameters, and plain properties only.",
        ResponseModels.Readable,
        static type => (bool)Call(nameof(IsDirect), type)!,
        static type => type.Type.FullName!);

    [Fact]
    public void A_record_whose_names_may_have_any_case_is_left_to_the_serializer()
    {
        JsonTypeInfo type = ResponseModels.Of(typeof(ApplyReserveResponse));
        var options = new JsonSerializerOptions(type.Options) { PropertyNameCaseInsensitive = true };

        Assert.False(RecordReader<ApplyReserveResponse>.Of(options).IsDirect);
    }

    [Fact]
    public void A_record_is_read_as_the_serializer_reads_it() => Convention.Holds(
        "These were read differently from how the serializer reads them.",
        ResponseModels.Readable.SelectMany(static type => Documents(type).Select(json => (type, json))),
        static read => IsReadAlike(read.type, read.json),
        static read => $"{read.type.Type.Name}: {read.json}");

    [Fact]
    public void What_comes_for_a_property_is_read_or_refused_as_the_serializer_does() => Convention.Holds(
        "These were read differently from how the serializer reads them.",
        ResponseModels.Readable.SelectMany(static type => Properties(type).SelectMany(name => s_values.Select(value => (type, json: $$"""{"{{name}}":{{value}}}""")))),
        static read => IsReadAlike(read.type, read.json),
        static read => $"{read.type.Type.Name}: {read.json}");

    /// <summary>A record with all its values, and the same with what senders may do to it.</summary>
    private static IEnumerable<string> Documents(JsonTypeInfo type)
    {
        JsonObject whole = JsonSerializer.SerializeToNode(Specimen.Of(type.Type), type)!.AsObject();
        string[] members = [.. whole.Select(static member => $"\"{member.Key}\":{member.Value?.ToJsonString() ?? "null"}")];
        yield return Object(members);
        yield return Object(members.Reverse());
        yield return Object(members.SelectMany(static member => new[] { "\"nobody_knows\":{\"a\":[1,{\"b\":null}]}", member }));
        yield return Object(members.Select(static member => member.Replace("_", "\\u005f", StringComparison.Ordinal)));
        yield return Object(members.Concat(Properties(type).Select(static name => $"\"{name}\":null")));
        yield return Object(Properties(type).Select(static name => $"\"{name}\":null").Concat(members));
        yield return Object(members)[..^1];
        yield return Object([.. members, "\"\\ud800\":1"]);
        yield return $"[{Object(members)}]";
        yield return "\"text\"";
    }

    private static string Object(IEnumerable<string> members) => $"{{{string.Join(',', members)}}}";

    private static IEnumerable<string> Properties(JsonTypeInfo type) => type.Properties.Where(static property => property.Set is not null).Select(static property => property.Name);

    private static bool IsReadAlike(JsonTypeInfo type, string json) =>
        Outcome(type, () => JsonSerializer.Deserialize(json, type)) == Outcome(type, () => Call(nameof(Read), type, json));

    /// <summary>The record as text, or that it was refused in one of the two ways that a mender understands.</summary>
    private static string Outcome(JsonTypeInfo type, Func<object?> read)
    {
        try
        {
            return JsonSerializer.Serialize(read(), type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return "refused";
        }
    }

    private static object? Call(string method, JsonTypeInfo type, params object[] arguments) => typeof(RecordReaderTests)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type.Type)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [type, .. arguments], null);

    private static bool IsDirect<T>(JsonTypeInfo type)
        where T : class =>
        RecordReader<T>.Of(type.Options).IsDirect;

    private static object? Read<T>(JsonTypeInfo type, string json)
        where T : class
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        object? value = RecordReader<T>.Of(type.Options).ReadDirectly(ref reader);
        VerdictText.ReadToEnd(ref reader);
        return value;
    }
}
