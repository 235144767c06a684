using System.Text.Json;

namespace MeetingApis.TrimSmoke;

/// <summary>Compares a vendor's answer with what a client made of it, value by value.</summary>
internal static class AnswerValues
{
    /// <summary>What vendors say of the call and not of its result.</summary>
    private static readonly string[] s_verdict = ["code", "msg", "errcode", "errmsg", "success", "requestId"];

    /// <exception cref="InvalidOperationException">A value was lost, changed or made up.</exception>
    public static void Compare(JsonElement answer, JsonElement typed)
    {
        string[] expected = [.. Record(answer) is { } record ? Of(record) : answer.EnumerateObject().Where(static member => !s_verdict.Contains(member.Name)).SelectMany(static member => Of(member.Value, "." + member.Name))];
        string[] actual = [.. Of(typed)];
        Check.Equal("What the typed answer lacks", "", string.Join(' ', expected.Except(actual, StringComparer.Ordinal)));
        Check.Equal("What the typed answer has and the vendor's has not", "", string.Join(' ', actual.Except(expected, StringComparer.Ordinal)));
    }

    /// <summary>The part of the answer that is the record, where it is a part: Feishu's <c>data</c>, and the <c>result</c> of DingTalk's older API.</summary>
    private static JsonElement? Record(JsonElement answer) =>
        answer.TryGetProperty("data", out JsonElement data) ? data
        : answer.TryGetProperty("errcode", out _) && answer.TryGetProperty("result", out JsonElement result) ? result
        : null;

    /// <summary>
    /// Every value with its path. Null, empty text and empty lists say the same; so do a number or a boolean and its text,
    /// which the vendors mix.
    /// </summary>
    private static IEnumerable<string> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value, $"{path}.{Spelled(member.Name)}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Of(item, $"{path}[{index}]")),
        JsonValueKind.Null => [],
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? [$"{path}={Time(text)}"] : [],
        _ => [$"{path}={element.GetRawText()}"],
    };

    /// <summary>A time of UTC in the form in which the library writes it.</summary>
    private static string Time(string text) => text is [.., >= '0' and <= '9', 'Z'] ? text[..^1] + "+00:00" : text;

    /// <summary>Two pages misspell a name in their examples; it is read under both names, and written under the right one.</summary>
    private static string Spelled(string name) => name switch
    {
        "custom_bulding_id" => "custom_building_id",
        "adminis" => "admins",
        _ => name,
    };
}
