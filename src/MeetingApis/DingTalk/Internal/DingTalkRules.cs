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

    /// <summary>Compared as they are sent, in seconds.</summary>
    /// <param name="violations">Receives what is broken.</param>
    /// <param name="start">Start of the period.</param>
    /// <param name="end">Its end.</param>
    /// <param name="longest">How long it may be; null for any length.</param>
    public static void Period(ref Violations violations, DateTimeOffset start, DateTimeOffset end, TimeSpan? longest)
    {
        violations.Time(start, "StartTime");
        TimeSpan length = end.InSeconds() - start.InSeconds();
        violations.Require(length > TimeSpan.Zero, "EndTime", "must lie after StartTime.");
        if (length > longest)
        {
            violations.Add("EndTime", $"must lie at most {longest.Value.Days} days after StartTime.");
        }
    }

    public static void Id(ref Violations violations, string? id, string property) =>
        violations.Require(!string.IsNullOrEmpty(id), property, "is missing.");
}
