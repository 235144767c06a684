using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Times as the calendar reads and writes them: ISO 8601 with an offset, and days.</summary>
internal static class DingTalkCalendarTimes
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] s_read =
    [
        Written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    /// <summary>Where days begin: days come without a time zone.</summary>
    private static readonly TimeSpan s_chinaOffset = TimeSpan.FromHours(8);

    public static DateTimeOffset ReadTime(JsonFields fields, string name) =>
        TryReadTime(fields.Text(name), out DateTimeOffset time) ? time : throw fields.Invalid($"{fields.PathOf(name)} is no time with an offset");

    public static bool TryReadTime(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, s_read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    public static DateTimeOffset ReadDay(string text, string field) =>
        DateTime.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? new DateTimeOffset(day, s_chinaOffset)
            : throw DingTalkCalendarErrors.InvalidParameter($"{field} is no date");

    public static string TextOf(DateTimeOffset time, string timeZone) => In(time, timeZone).ToString(Written, CultureInfo.InvariantCulture);

    public static string DayOf(DateTimeOffset time) => time.ToOffset(s_chinaOffset).ToString(Day, CultureInfo.InvariantCulture);

    public static string UtcOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The day on which quotas are counted.</summary>
    public static DateOnly QuotaDayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(s_chinaOffset).DateTime);

    /// <summary>Whether this is a name of the TZ database. The names of Windows are none.</summary>
    public static bool IsZone(string name) => TryFindZone(name, out TimeZoneInfo? zone) && zone.HasIanaId;

    /// <summary>The moment at which a clock of the zone shows a time.</summary>
    public static DateTimeOffset At(DateTime clock, string timeZone) =>
        new(clock, TryFindZone(timeZone, out TimeZoneInfo? zone) ? zone.GetUtcOffset(clock) : s_chinaOffset);

    /// <summary>The time as clocks of the zone show it.</summary>
    public static DateTimeOffset In(DateTimeOffset time, string timeZone) =>
        TryFindZone(timeZone, out TimeZoneInfo? zone) ? TimeZoneInfo.ConvertTime(time, zone) : time.ToOffset(s_chinaOffset);

    private static bool TryFindZone(string name, [NotNullWhen(true)] out TimeZoneInfo? zone) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone);
}
