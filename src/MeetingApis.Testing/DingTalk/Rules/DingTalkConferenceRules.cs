namespace MeetingApis.Testing;

/// <summary>What DingTalk checks in every request about a conference.</summary>
internal static class DingTalkConferenceRules
{
    private const int LongestTitle = 50;
    private const int LongestTakenTitle = 256;

    public static string Required(JsonFields body, string name) =>
        body.Text(name) is { Length: > 0 } value ? value : throw body.Invalid($"{name} is empty");

    /// <summary>A new title is cut to 50 characters, without a word, up to 256.</summary>
    public static string NewTitle(JsonFields body, string name, string code)
    {
        string title = Required(body, name);
        return title.Length > LongestTakenTitle
            ? throw DingTalkGateway.Error(400, code, $"error:{name} is too long")
            : title[..Math.Min(title.Length, LongestTitle)];
    }

    /// <summary>A changed title is refused above 50 characters.</summary>
    public static string ChangedTitle(JsonFields body, string name)
    {
        string title = Required(body, name);
        return title.Length <= LongestTitle ? title : throw DingTalkGateway.ParametersError($"{name} is too long");
    }

    public static (DateTimeOffset Start, DateTimeOffset End) Times(JsonFields body)
    {
        DateTimeOffset start = RequiredTime(body, "startTime");
        DateTimeOffset end = RequiredTime(body, "endTime");
        return start < end ? (start, end) : throw DingTalkGateway.ParametersError("startTime is not before endTime");
    }

    private static DateTimeOffset RequiredTime(JsonFields body, string name)
    {
        // The last millisecond of the year 9999 is the latest that fits.
        return body.Integer(name) is { } milliseconds and > 0 and <= 253402300799999
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw body.Invalid($"{name} is empty");
    }
}
