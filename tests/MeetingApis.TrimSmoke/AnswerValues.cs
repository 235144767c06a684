using System.Text.Json;

namespace MeetingApis.TrimSmoke;

/// <summary>Compares a vendor's answer with what a client made of it, value by value.</summary>
internal static class AnswerValues
{
    /// <summary>What vendors say of the call and not of its result.</summary>
    private static readonly string[] s_verdict = ["code", "msg", "errcode", "errmsg", "success"];

    /// <exception cref="InvalidOperationException">A value was lost, changed or made up.</exception>
    public static void Compare(JsonElement answer, JsonElement typed)
    {
        string[] expected = [.. answer.TryGetProperty("data", out JsonElement data) ? Of(data) : answer.EnumerateObject().Where(static member => !s_verdict.Contains(member.Name)).SelectMany(static member => Of(member.Value, "." + member.Name))];
        string[] actual = [.. Of(typed)];
        Check.Equal("What the typed answer lacks", "", string.Join(' ', expected.Except(actual, StringComparer.Ordinal)));
        Check.Equal("What the typed answer has and the vendor's has not", "", string.Join(' ', actual.Except(expected, StringComparer.Ordinal)));
    }

    /// <summary>
    /// Every value with its path. Null, empty text and empty lists say the same; so do a number or a boolean and its text,
    /// which the vendors mix.
    /// </summary>
    private static IEnumerable<string> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value, $"{path}.{Spelled(member.Name)}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Of(item, $"{path}[{index}]")),
        JsonValueKind.Null => [],
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? [$"{path}={text}"] : [],
        _ => [$"{path}={element.GetRawText()}"],
    };

    /// <summary>One page of Feishu misspells a name in its example; it is read under both names, and written under the right one.</summary>
    private static string Spelled(string name) => name == "custom_bulding_id" ? "custom_building_id" : name;
}
