using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The beginning and the end of an event: both a date, or both a time with its zone.</summary>
internal static class FeishuEventTimes
{
    private const string Date = "yyyy-MM-dd";

    /// <summary>Reads both ends; null where one of them is missing.</summary>
    public static SimulatedFeishuCalendarEvent? Apply(JsonFields body, SimulatedFeishuCalendarEvent made)
    {
        if (body.Object("start_time") is not { } startFields || body.Object("end_time") is not { } endFields)
        {
            return null;
        }

        (DateTimeOffset start, bool isAllDay, string? zone) = Read(startFields);
        (DateTimeOffset end, bool endsAllDay, string? endZone) = Read(endFields);
        if (isAllDay != endsAllDay)
        {
            throw FeishuCalendarErrors.Invalid("end_time", "start and end must both be dates, or both be times");
        }

        return end < start
            ? throw FeishuCalendarErrors.Invalid("end_time", "before the start")
            : made with { StartTime = start, EndTime = end, IsAllDay = isAllDay, TimeZone = isAllDay ? "UTC" : zone ?? endZone ?? ChinaTime.Zone };
    }

    public static JsonObject Of(DateTimeOffset time, SimulatedFeishuCalendarEvent made) => made.IsAllDay
        ? new JsonObject { ["date"] = time.UtcDateTime.ToString(Date, CultureInfo.InvariantCulture), ["timezone"] = "UTC" }
        : new JsonObject { ["timestamp"] = FeishuTimes.UnixSeconds(time), ["timezone"] = made.TimeZone };

    private static (DateTimeOffset Time, bool IsAllDay, string? Zone) Read(JsonFields fields)
    {
        string? date = fields.Text("date");
        string? timestamp = fields.Text("timestamp");
        string? zone = fields.Text("timezone") is { Length: > 0 } sent ? sent : null;
        if (string.IsNullOrEmpty(date) == string.IsNullOrEmpty(timestamp))
        {
            throw FeishuCalendarErrors.Invalid(fields.PathOf("timestamp"), "date or timestamp, not both");
        }

        if (zone is not null && !TimeZones.TryFind(zone, out _))
        {
            throw FeishuCalendarErrors.Invalid(fields.PathOf("timezone"), "no IANA time zone", zone);
        }

        if (!string.IsNullOrEmpty(date))
        {
            return DateTimeOffset.TryParseExact(date, Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset day)
                ? (day, true, zone)
                : throw FeishuCalendarErrors.Invalid(fields.PathOf("date"), "yyyy-mm-dd", date);
        }

        return long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? (DateTimeOffset.FromUnixTimeSeconds(seconds), false, zone)
            : throw FeishuCalendarErrors.Invalid(fields.PathOf("timestamp"), "unix seconds", timestamp!);
    }
}
