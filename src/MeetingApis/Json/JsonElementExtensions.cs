using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>Reads error details. A part that is missing or of another type counts as absent.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : default;

    public static string? Text(this JsonElement element, string name) => element.Member(name).AsText();

    /// <summary>The value if it is non-empty text or a number.</summary>
    public static string? AsText(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { Length: > 0 },
        JsonValueKind.Number => true,
        _ => false,
    }
        ? element.ToString()
        : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
