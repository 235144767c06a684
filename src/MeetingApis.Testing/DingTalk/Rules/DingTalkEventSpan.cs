using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>From when to when an event is: two times in one zone, or whole days, of which the last is not part of it.</summary>
internal sealed record DingTalkEventSpan(DateTimeOffset Start, DateTimeOffset End, string TimeZone, bool IsAllDay)
{
    public static DingTalkEventSpan Of(SimulatedDingTalkCalendarEvent held) => new(held.StartTime, held.EndTime, held.TimeZone, held.IsAllDay);

    /// <param name="body">A request that carries both ends, or only what changes.</param>
    /// <param name="before">The span that is changed; null for a new one.</param>
    public static DingTalkEventSpan Read(JsonFields body, DingTalkEventSpan? before)
    {
        (DateTimeOffset start, string zone, bool isDay) = ReadEnd(body, "start") ?? (before is null ? throw DingTalkCalendarErrors.InvalidParameter("Event start time not set.") : (before.Start, before.TimeZone, before.IsAllDay));
        (DateTimeOffset end, string endZone, bool isEndDay) = ReadEnd(body, "end") ?? (before is null ? throw DingTalkCalendarErrors.InvalidParameter("Event end time not set.") : (before.End, before.TimeZone, before.IsAllDay));
        if (isDay != isEndDay || (body.Flag("isAllDay") is { } isAllDay && isAllDay != isDay))
        {
            throw DingTalkCalendarErrors.InvalidParameter("start, end and isAllDay do not fit");
        }

        if (!string.Equals(zone, endZone, StringComparison.Ordinal))
        {
            throw DingTalkCalendarErrors.InvalidParameter("start and end have different time zones");
        }

        return start < end ? new DingTalkEventSpan(start, end, zone, isDay) : throw DingTalkCalendarErrors.InvalidParameter("start is not before end");
    }

    public JsonObject ToJson(DateTimeOffset time) => IsAllDay
        ? new JsonObject { ["date"] = DingTalkCalendarTimes.DayOf(time) }
        : new JsonObject { ["dateTime"] = DingTalkCalendarTimes.TextOf(time, TimeZone), ["timeZone"] = TimeZone };

    private static (DateTimeOffset Time, string Zone, bool IsDay)? ReadEnd(JsonFields body, string name)
    {
        if (body.Object(name) is not { } end)
        {
            return null;
        }

        (string? day, string? time, string zone) = (end.Text("date"), end.Text("dateTime"), end.Text("timeZone") ?? ChinaTime.Zone);
        if ((day is null) == (time is null) || (day is not null && end.Has("timeZone")))
        {
            throw DingTalkCalendarErrors.InvalidParameter($"{name} is either a date, or a dateTime with its timeZone");
        }

        if (!TimeZones.TryFind(zone, out _))
        {
            throw DingTalkCalendarErrors.InvalidParameter($"{name}.timeZone is unknown");
        }

        return day is null
            ? (DingTalkCalendarTimes.ReadTime(end, "dateTime"), zone, false)
            : (DingTalkCalendarTimes.ReadDay(day, $"{name}.date"), ChinaTime.Zone, true);
    }
}
