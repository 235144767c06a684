using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Times as the calendar reads and writes them: ISO 8601 with an offset, and days.</summary>
internal static class DingTalkCalendarTimes
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>How far the calendar looks where nothing else is said.</summary>
    public static TimeSpan Year { get; } = TimeSpan.FromDays(366);

    public static DateTimeOffset ReadTime(JsonFields fields, string name) =>
        Rfc3339.TryRead(fields.Text(name), out DateTimeOffset time) ? time : throw fields.Invalid($"{fields.PathOf(name)} is no time with an offset");

    /// <summary>Days come without a time zone, and begin in China.</summary>
    public static DateTimeOffset ReadDay(string text, string field) =>
        DateTime.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? ChinaTime.MidnightOf(day)
            : throw DingTalkCalendarErrors.InvalidParameter($"{field} is no date");

    public static string TextOf(DateTimeOffset time, string timeZone) => Rfc3339.Text(In(time, timeZone));

    public static string DayOf(DateTimeOffset time) => ChinaTime.Of(time).ToString(Day, CultureInfo.InvariantCulture);

    public static string UtcOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The day on which quotas are counted.</summary>
    public static DateOnly QuotaDayOf(DateTimeOffset time) => DateOnly.FromDateTime(ChinaTime.Of(time).DateTime);

    /// <summary>The moment at which a clock of the zone shows a time.</summary>
    public static DateTimeOffset At(DateTime clock, string timeZone) =>
        new(clock, TimeZones.TryFind(timeZone, out TimeZoneInfo? zone) ? zone.GetUtcOffset(clock) : ChinaTime.Offset);

    /// <summary>The time as clocks of the zone show it.</summary>
    public static DateTimeOffset In(DateTimeOffset time, string timeZone) =>
        TimeZones.TryFind(timeZone, out TimeZoneInfo? zone) ? TimeZoneInfo.ConvertTime(time, zone) : ChinaTime.Of(time);

    // The calendar of .NET has an end and a beginning.
    public static DateTimeOffset YearAfter(DateTimeOffset time) => DateTimeOffset.MaxValue - time > Year ? time + Year : DateTimeOffset.MaxValue;

    public static DateTimeOffset YearBefore(DateTimeOffset time) => time - DateTimeOffset.MinValue > Year ? time - Year : DateTimeOffset.MinValue;
}
