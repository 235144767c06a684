using System.Globalization;

namespace MeetingApis.Feishu.Internal;

/// <summary>Reads the texts that Feishu's report prints for people. Null for every text of another form.</summary>
internal static class FeishuRoomReservationText
{
    private static readonly string[] s_times = ["yyyy.M.d H:mm:ss '(GMT'zzz')'", "yyyy.M.d H:mm:ss '(GMT'z')'"];

    public static DateTimeOffset? Time(string? text) =>
        text is not null && DateTimeOffset.TryParseExact(NarrowParentheses(text), s_times, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset time)
            ? time
            : null;

    /// <summary>Hours, minutes and seconds; the hours may pass a day.</summary>
    public static TimeSpan? Duration(string? text) =>
        text?.Trim().Split(':') is [var hours, var minutes, var seconds]
        && Count(hours) is { } h && Count(minutes) is { } m and < 60 && Count(seconds) is { } s and < 60 && h < Math.Floor(TimeSpan.MaxValue.TotalHours)
            ? new TimeSpan(h, m, s)
            : null;

    public static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int count) ? count : null;

    /// <summary>The id of one kind in <c>id(kind);id(kind)</c>.</summary>
    public static string? Id(string? text, string kind)
    {
        foreach (string part in NarrowParentheses(text ?? "").Split(';', StringSplitOptions.TrimEntries))
        {
            string suffix = $"({kind})";
            if (part.Length > suffix.Length && part.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return part[..^suffix.Length].TrimEnd();
            }
        }

        return null;
    }

    /// <summary>One copy of the page prints full-width parentheses, another ASCII ones.</summary>
    private static string NarrowParentheses(string text) => text.Replace('（', '(').Replace('）', ')');
}
