namespace MeetingApis.DingTalk.Internal;

/// <summary>The rules that several requests share.</summary>
internal static class DingTalkRules
{
    private const int LongestTitle = 50;

    /// <summary>Up to 256 characters DingTalk takes a new title and silently cuts it to 50: refused here, so that nobody is surprised.</summary>
    public static void Title(ref Violations violations, string? title, string property) =>
        violations.Require(title is { Length: >= 1 and <= LongestTitle }, property, "must be 1 to 50 characters.");

    /// <summary>Compared as they are sent, in milliseconds.</summary>
    public static void Times(ref Violations violations, DateTimeOffset start, DateTimeOffset end, string property)
    {
        violations.Time(start, "StartTime");
        violations.Require(start.InMilliseconds() < end.InMilliseconds(), property, "must lie after StartTime.");
    }

    public static void Id(ref Violations violations, string? id, string property) =>
        violations.Require(!string.IsNullOrEmpty(id), property, "is missing.");
}
