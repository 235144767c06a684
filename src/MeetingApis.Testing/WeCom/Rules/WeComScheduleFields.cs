using System.Text;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The fields of one request to create or replace a schedule. What is not sent is empty: an update replaces the whole.</summary>
internal sealed class WeComScheduleFields(JsonFields schedule, WeComMembers members)
{
    private const int MostAdmins = 3;
    private const int MostAttendees = 1000;

    /// <param name="known">The schedule that is replaced, or a new one.</param>
    /// <param name="keepsAttendees">Whether the people on it stay as they are.</param>
    public SimulatedWeComSchedule ApplyTo(SimulatedWeComSchedule known, bool keepsAttendees)
    {
        (DateTimeOffset start, DateTimeOffset end) = ReadTimes();
        WeComScheduleReminders.Check(schedule.Object("reminders"));
        SimulatedWeComSchedule updated = known with
        {
            StartTime = start,
            EndTime = end,
            IsWholeDay = WeComGateway.Switch(schedule, "is_whole_day"),
            Summary = Text("summary", 128),
            Description = Text("description", 1000),
            Location = Text("location", 128),
            Reminders = schedule.Object("reminders")?.Element ?? JsonElement.Parse("{}"),
            Attendees = keepsAttendees ? known.Attendees : ReadAttendees(schedule, members, known.Attendees),
        };
        return updated with { AdminUserIds = ReadAdmins(updated) };
    }

    /// <summary>The people that a request names. Those who are on the schedule already keep their answers.</summary>
    public static IReadOnlyList<SimulatedWeComScheduleAttendee> ReadAttendees(JsonFields body, WeComMembers members, IReadOnlyList<SimulatedWeComScheduleAttendee> known)
    {
        string[] ids = [.. (body.Objects("attendees") ?? []).Select(static attendee => attendee.Text("userid") is { Length: > 0 } id && Encoding.UTF8.GetByteCount(id) <= 64 ? id : throw WeComGateway.InvalidParameter(attendee.PathOf("userid")))];
        RequireFew(ids.Length);
        IReadOnlyList<string> userIds = members.FindAll(ids) ?? throw members.Unknown(60111);
        return [.. userIds.Distinct(StringComparer.Ordinal).Select(userId => known.FirstOrDefault(one => one.UserId == userId) ?? new SimulatedWeComScheduleAttendee(userId))];
    }

    /// <summary>Refuses more people than a schedule takes.</summary>
    public static void RequireFew(int attendees) => WeComGateway.Require(attendees <= MostAttendees, 90464, "too many attendees");

    private (DateTimeOffset Start, DateTimeOffset End) ReadTimes()
    {
        DateTimeOffset start = Time("start_time");
        DateTimeOffset end = Time("end_time");
        WeComGateway.Require(end >= start, 40058, "invalid Request Parameter: end_time");
        return (start, end);
    }

    private DateTimeOffset Time(string name) => WeComTimes.Read(schedule, name) ?? throw WeComGateway.InvalidParameter(schedule.PathOf(name));

    private string Text(string name, int most) => (schedule.Text(name) ?? "") is var text && text.EnumerateRunes().Count() <= most ? text : throw WeComGateway.InvalidParameter(schedule.PathOf(name));

    private IReadOnlyList<string> ReadAdmins(SimulatedWeComSchedule updated)
    {
        IReadOnlyList<string> ids = schedule.Texts("admins") ?? [];
        WeComGateway.Require(ids.Count <= MostAdmins, 40058, "invalid Request Parameter: schedule.admins");
        IReadOnlyList<string> userIds = members.FindAll(ids) ?? throw members.Unknown(60111);
        WeComGateway.Require(userIds.All(userId => updated.Attendees.Any(attendee => attendee.UserId == userId)), 90715, "admin is not an attendee");
        return userIds;
    }
}
