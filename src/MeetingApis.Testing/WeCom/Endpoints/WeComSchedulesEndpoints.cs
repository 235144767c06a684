using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The schedules in the app's calendars, and the people on them.</summary>
internal sealed class WeComSchedulesEndpoints(
    SimulatedStore<string, SimulatedWeComSchedule> schedules,
    WeComCalendarBook book,
    WeComRoomBook rooms,
    Func<SimulatorRequest, WeComMembers> membersFor,
    TimeProvider time)
{
    private const int MostIds = 1000;
    private const int UsualPage = 500;
    private const int LargestPage = 1000;
    private const int OneOccurrence = 1;

    private long _sequence;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/oa/schedule/add", Create),
        new("POST", "/cgi-bin/oa/schedule/update", Update),
        new("POST", "/cgi-bin/oa/schedule/add_attendees", AddAttendees),
        new("POST", "/cgi-bin/oa/schedule/del_attendees", RemoveAttendees),
        new("POST", "/cgi-bin/oa/schedule/get_by_calendar", List),
        new("POST", "/cgi-bin/oa/schedule/get", Get),
        new("POST", "/cgi-bin/oa/schedule/del", Cancel),
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        JsonFields sent = ReadSchedule(WeComGateway.ReadBody(request));
        WeComMembers members = membersFor(request);
        WeComGateway.Require(!members.IsThirdParty || sent.Has("cal_id"), 40058, "invalid Request Parameter: schedule.cal_id");
        string? calendarId = sent.Text("cal_id") is { Length: > 0 } id ? book.FindCalendar(id).CalendarId : book.Default?.CalendarId;
        WeComGateway.Require(calendarId is not null, 90708, "the app has no default calendar");

        SimulatedWeComSchedule created = New(default, calendarId);
        return Hold(new WeComScheduleFields(sent, members).ApplyTo(created, keepsAttendees: false));
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        JsonFields sent = ReadSchedule(body);
        bool keepsAttendees = WeComGateway.Switch(body, "skip_attendees");
        SimulatedWeComSchedule known = book.FindSchedule(sent.Text("schedule_id"));
        var fields = new WeComScheduleFields(sent, membersFor(request));
        if (ReadScope(body, known) is not { } scope)
        {
            SimulatedWeComSchedule updated = fields.ApplyTo(known, keepsAttendees);
            WeComGateway.Require(!rooms.HasRoom(known.ScheduleId) || HasSameTimes(known, updated), 90700, "a meeting room is booked for the schedule");
            WeComGateway.Require(updated.StartTime >= time.GetUtcNow() || HasSameTimes(known, updated), 90706, "the schedule cannot be moved into the past");
            return Hold(updated);
        }

        WeComGateway.Require(!rooms.HasRoom(known.ScheduleId), 90700, "a meeting room is booked for the schedule");
        SimulatedWeComSchedule part = fields.ApplyTo(New(known.StartTime, known.CalendarId) with { Attendees = known.Attendees }, keepsAttendees);
        WeComGateway.Require(!scope.IsOne || !WeComOccurrences.Repeats(part), 90484, "one occurrence cannot repeat");
        WeComGateway.Require(part.StartTime >= ChinaTime.StartOfDay(scope.Start), 90488, "start_time is before op_start_time");
        schedules.Set(Without(known, scope));
        return Hold(part);
    }

    private SimulatorResponse AddAttendees(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComSchedule known = book.FindSchedule(body.Text("schedule_id"));
        IReadOnlyList<SimulatedWeComScheduleAttendee> named = ReadAttendees(body, membersFor(request), known);
        SimulatedWeComScheduleAttendee[] all = [.. known.Attendees.Union(named)];
        WeComScheduleFields.RequireFew(all.Length);
        schedules.Set(known with { Attendees = all, Sequence = ++_sequence });
        return WeComGateway.Success();
    }

    private SimulatorResponse RemoveAttendees(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComSchedule known = book.FindSchedule(body.Text("schedule_id"));
        IReadOnlyList<SimulatedWeComScheduleAttendee> named = ReadAttendees(body, membersFor(request), known);
        schedules.Set(known with { Attendees = [.. known.Attendees.Except(named)], Sequence = ++_sequence });
        return WeComGateway.Success();
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        WeComMembers members = membersFor(request);
        SimulatedWeComCalendar calendar = book.FindCalendar(body.Text("cal_id"));
        long offset = body.Integer("offset") is not { } skip ? 0 : skip >= 0 ? skip : throw WeComGateway.InvalidParameter("offset");
        long limit = body.Integer("limit") is not { } most ? UsualPage : most is >= 1 and <= LargestPage ? most : throw WeComGateway.InvalidParameter("limit");
        IEnumerable<SimulatedWeComSchedule> page = schedules.All
            .Where(schedule => schedule.CalendarId == calendar.CalendarId)
            .OrderBy(static schedule => schedule.Sequence)
            .Skip((int)Math.Min(offset, int.MaxValue))
            .Take((int)limit);
        return WeComGateway.Success([new("schedule_list", new JsonArray([.. page.Select(schedule =>
        {
            JsonObject json = WeComScheduleJson.Of(schedule, members);
            json.Remove("is_whole_day");
            json["sequence"] = schedule.Sequence;
            return json;
        })]))]);
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        WeComMembers members = membersFor(request);
        IReadOnlyList<string> ids = body.Texts("schedule_id_list") ?? [];
        WeComGateway.Require(ids.Count > 0, 90462, "schedule_id_list is empty");
        WeComGateway.Require(ids.Count <= MostIds, 40058, "invalid Request Parameter: schedule_id_list");
        return WeComGateway.Success([new("schedule_list", new JsonArray([.. ids.Select(id =>
            WeComScheduleJson.Of(schedules.Find(id) ?? throw WeComGateway.Error(90461, "invalid schedule_id"), members))]))]);
    }

    private SimulatorResponse Cancel(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComSchedule known = book.FindSchedule(body.Text("schedule_id"));
        schedules.Set((ReadScope(body, known) is { } scope ? Without(known, scope) : known with { IsDeleted = true }) with { Sequence = ++_sequence });
        return WeComGateway.Success();
    }

    private static JsonFields ReadSchedule(JsonFields body) => body.Object("schedule") ?? throw WeComGateway.InvalidParameter("schedule");

    /// <summary>Which part of a series is meant; null for all of it.</summary>
    private static (bool IsOne, DateTimeOffset Start)? ReadScope(JsonFields body, SimulatedWeComSchedule known)
    {
        long? mode = body.Integer("op_mode");
        WeComGateway.Require(mode is null or (>= 0 and <= 2), 90485, "invalid op_mode");
        if (mode is null or 0)
        {
            return null;
        }

        WeComGateway.Require(WeComOccurrences.Repeats(known), 90485, "op_mode is for schedules that repeat");
        RefusedException invalid = WeComGateway.Error(90482, "invalid op_start_time");
        return WeComTimes.Read(body, "op_start_time", invalid) is { } start && WeComOccurrences.Of(known).Contains(start) ? (mode == OneOccurrence, start) : throw invalid;
    }

    /// <summary>The series without one occurrence, or without one and all that follow.</summary>
    private static SimulatedWeComSchedule Without(SimulatedWeComSchedule known, (bool IsOne, DateTimeOffset Start) scope)
    {
        if (scope.IsOne)
        {
            return known with { ExcludedTimes = [.. known.ExcludedTimes, scope.Start] };
        }

        JsonObject reminders = JsonObject.Create(known.Reminders)!;
        reminders["repeat_until"] = scope.Start.ToUnixTimeSeconds() - 1;
        return known with { Reminders = JsonSerializer.SerializeToElement(reminders), IsDeleted = scope.Start <= known.StartTime };
    }

    /// <summary>Whether what a booked room depends on stays as it was.</summary>
    private static bool HasSameTimes(SimulatedWeComSchedule known, SimulatedWeComSchedule updated) =>
        known.StartTime == updated.StartTime && known.EndTime == updated.EndTime && known.IsWholeDay == updated.IsWholeDay
        && Repetition(known) == Repetition(updated);

    private static string Repetition(SimulatedWeComSchedule schedule) => string.Join(';', schedule.Reminders.EnumerateObject()
        .Where(static member => member.Name.Contains("repeat", StringComparison.Ordinal) || member.Name == "timezone")
        .OrderBy(static member => member.Name, StringComparer.Ordinal)
        .Select(static member => member.ToString()));

    private static IReadOnlyList<SimulatedWeComScheduleAttendee> ReadAttendees(JsonFields body, WeComMembers members, SimulatedWeComSchedule known) =>
        body.Has("attendees") ? WeComScheduleFields.ReadAttendees(body, members, known.Attendees) : throw WeComGateway.Error(90713, "no attendees");

    private static SimulatedWeComSchedule New(DateTimeOffset start, string? calendarId) =>
        new() { ScheduleId = RandomNumberGenerator.GetHexString(32, lowercase: true), StartTime = start, EndTime = start, CalendarId = calendarId };

    private SimulatorResponse Hold(SimulatedWeComSchedule schedule)
    {
        schedules.Set(schedule with { Sequence = ++_sequence });
        return WeComGateway.Success([new("schedule_id", schedule.ScheduleId)]);
    }
}
