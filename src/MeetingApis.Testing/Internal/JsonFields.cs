using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>
/// Reads an object of a request by presence: null means that the field was absent or <c>null</c>. A field of another
/// type is refused as the vendor refuses it.
/// </summary>
/// <param name="element">The object.</param>
/// <param name="path">Where the object stands in the body; empty for the body itself.</param>
/// <param name="refusal">Makes the refusal of the field at a path, or for a reason.</param>
internal sealed class JsonFields(JsonElement element, string path, Func<string, RefusedException> refusal)
{
    public JsonElement Element => element;

    /// <summary>The refusal of a field for another reason than its type.</summary>
    public RefusedException Invalid(string reason) => refusal(reason);

    public bool Has(string name) => Find(name) is not null;

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw refusal(PathOf(name)),
    };

    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw refusal(PathOf(name)),
    };

    public long? Integer(string name) => Find(name) switch
    {
        null => null,
        { } value => ToInteger(value, name),
    };

    public IReadOnlyList<long>? Integers(string name) =>
        Items(name) is { } items ? [.. items.Select(item => ToInteger(item, name))] : null;

    public IReadOnlyList<string>? Texts(string name) =>
        Items(name) is { } items
            ? [.. items.Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw refusal(PathOf(name)))]
            : null;

    public JsonFields? Object(string name) => Find(name) is { } value ? ToObject(value, PathOf(name)) : null;

    public IReadOnlyList<JsonFields>? Objects(string name) =>
        Items(name) is { } items ? [.. items.Select((item, index) => ToObject(item, $"{PathOf(name)}[{index}]"))] : null;

    private JsonElement? Find(string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private IEnumerable<JsonElement>? Items(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        _ => throw refusal(PathOf(name)),
    };

    private long ToInteger(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : throw refusal(PathOf(name));

    private JsonFields ToObject(JsonElement value, string valuePath) =>
        value.ValueKind == JsonValueKind.Object ? new JsonFields(value, valuePath, refusal) : throw refusal(valuePath);
}
