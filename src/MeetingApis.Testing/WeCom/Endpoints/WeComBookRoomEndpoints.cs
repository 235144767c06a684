using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>How meeting rooms are booked: for a time, for a calendar entry, for a meeting.</summary>
internal sealed class WeComBookRoomEndpoints(
    SimulatedStore<string, SimulatedWeComMeeting> meetings,
    SimulatedStore<string, SimulatedWeComMeetingRoomBooking> bookings,
    SimulatedStore<string, SimulatedWeComSchedule> schedules,
    Func<SimulatorRequest, WeComMembers> membersFor,
    WeComRoomBook book,
    WeComCalendarBook calendars,
    TimeProvider time)
{
    /// <summary>A schedule may repeat for ever; its room is booked this many times.</summary>
    private const int MostOfASeries = 200;

    /// <summary>No page gives the code for a room that is taken, so this one is none of WeCom's: nobody can come to rely on it.</summary>
    private const int Taken = 99_999_999;

    private static readonly TimeSpan s_slot = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan s_grace = TimeSpan.FromMinutes(15);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/oa/meetingroom/book", Book),
        new("POST", "/cgi-bin/oa/meetingroom/book_by_schedule", BookForSchedule),
        new("POST", "/cgi-bin/oa/meetingroom/book_by_meeting", BookForMeeting),
    ];

    private SimulatorResponse Book(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeetingRoom room = FindBookable(body);
        string booker = ReadBooker(request, body);
        WeComMembers members = membersFor(request);
        IReadOnlyList<string> attendees = members.FindAll(body.Texts("attendees") ?? []) ?? throw members.Unknown(60111);
        (DateTimeOffset start, DateTimeOffset end) = ReadTimes(body);

        RequireFree(room, start, end);
        string scheduleId = RandomNumberGenerator.GetHexString(32, lowercase: true);
        schedules.Add(new SimulatedWeComSchedule
        {
            ScheduleId = scheduleId,
            StartTime = start,
            EndTime = end,
            Summary = body.Text("subject") ?? "",
            Attendees = [.. attendees.Select(static userId => new SimulatedWeComScheduleAttendee(userId))],
        });
        string bookingId = Add(room, booker, scheduleId, master: null, start, end);
        return WeComGateway.Success([new("booking_id", bookingId), new("schedule_id", scheduleId)]);
    }

    private SimulatorResponse BookForSchedule(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeetingRoom room = FindBookable(body);
        string booker = ReadBooker(request, body);
        SimulatedWeComSchedule schedule = calendars.FindSchedule(body.Text("schedule_id") is { Length: > 0 } id ? id : throw WeComGateway.InvalidParameter("schedule_id"));
        if (book.HasRoom(schedule.ScheduleId))
        {
            throw WeComGateway.Error(90498, "the schedule has booked a meeting room");
        }

        TimeSpan duration = schedule.EndTime - schedule.StartTime;
        return WeComOccurrences.Repeats(schedule)
            ? BookSeries(room, booker, schedule.ScheduleId, [.. WeComOccurrences.Of(schedule).Take(MostOfASeries)], duration)
            : BookOnce(room, booker, schedule.ScheduleId, schedule.StartTime, duration);
    }

    private SimulatorResponse BookForMeeting(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeetingRoom room = FindBookable(body);
        string booker = ReadBooker(request, body);
        SimulatedWeComMeeting meeting = meetings.FindBy(body);

        DateTimeOffset[] starts = [.. WeComSeries.Of(meeting).Select(static part => part.Start)];
        return starts.Length > 0
            ? BookSeries(room, booker, scheduleId: null, starts, meeting.Duration)
            : BookOnce(room, booker, scheduleId: null, meeting.StartTime, meeting.Duration);
    }

    private SimulatorResponse BookOnce(SimulatedWeComMeetingRoom room, string booker, string? scheduleId, DateTimeOffset start, TimeSpan duration)
    {
        RequireFree(room, start, start + duration);
        return WeComGateway.Success([new("booking_id", Add(room, booker, scheduleId, master: null, start, start + duration))]);
    }

    /// <summary>Books what is free; the days on which the room is taken are part of the answer.</summary>
    private SimulatorResponse BookSeries(SimulatedWeComMeetingRoom room, string booker, string? scheduleId, DateTimeOffset[] starts, TimeSpan duration)
    {
        string master = "rbs" + RandomNumberGenerator.GetHexString(20, lowercase: true);
        DateTimeOffset[] taken = [.. starts.Where(start => !IsFree(room, start, start + duration))];
        foreach (DateTimeOffset start in starts.Except(taken))
        {
            Add(room, booker, scheduleId, master, start, start + duration);
        }

        var days = new JsonArray([.. taken.Select(static start => (JsonNode)ChinaTime.StartOfDay(start).ToUnixTimeSeconds())]);
        return taken.Length == 0
            ? WeComGateway.Success([new("booking_id", master)])
            : WeComGateway.Success([new("booking_id", master), new("conflict_date", days)]);
    }

    private SimulatedWeComMeetingRoom FindBookable(JsonFields body)
    {
        SimulatedWeComMeetingRoom room = book.FindRoom(body);
        if (room.IsDisabled)
        {
            throw WeComGateway.Error(90711, "the meeting room is disabled");
        }

        return room.NeedsApproval ? throw WeComGateway.InvalidParameter("meetingroom_id") : room;
    }

    private string ReadBooker(SimulatorRequest request, JsonFields body)
    {
        string booker = body.Text("booker") is { Length: > 0 } text ? text : throw WeComGateway.InvalidParameter("booker");
        WeComMembers members = membersFor(request);
        return (members.Find(booker) ?? throw members.Unknown(60111)).UserId;
    }

    /// <summary>Rounds to half hours; a start that has long passed is the half hour to come.</summary>
    private (DateTimeOffset Start, DateTimeOffset End) ReadTimes(JsonFields body)
    {
        DateTimeOffset start = WeComTimes.Read(body, "start_time") ?? throw WeComGateway.InvalidParameter("start_time");
        DateTimeOffset end = WeComTimes.Read(body, "end_time") ?? throw WeComGateway.InvalidParameter("end_time");
        DateTimeOffset now = time.GetUtcNow();
        if (now > end || end - start < s_slot)
        {
            throw WeComGateway.InvalidParameter("end_time");
        }

        DateTimeOffset begins = now - start > s_grace ? RoundUp(now) : RoundDown(start);
        return (begins, RoundUp(end));
    }

    private static DateTimeOffset RoundDown(DateTimeOffset value) => value.AddTicks(-(value.UtcTicks % s_slot.Ticks));

    private static DateTimeOffset RoundUp(DateTimeOffset value) => RoundDown(value + s_slot - TimeSpan.FromTicks(1));

    private void RequireFree(SimulatedWeComMeetingRoom room, DateTimeOffset start, DateTimeOffset end)
    {
        if (!IsFree(room, start, end))
        {
            throw WeComGateway.Error(Taken, "the meeting room has been booked");
        }
    }

    private bool IsFree(SimulatedWeComMeetingRoom room, DateTimeOffset start, DateTimeOffset end) =>
        !book.BookingsOf(room, start, end).Any();

    private string Add(SimulatedWeComMeetingRoom room, string booker, string? scheduleId, string? master, DateTimeOffset start, DateTimeOffset end)
    {
        var booking = new SimulatedWeComMeetingRoomBooking
        {
            BookingId = "bk" + RandomNumberGenerator.GetHexString(20, lowercase: true),
            MasterBookingId = master,
            MeetingRoomId = room.MeetingRoomId,
            ScheduleId = scheduleId,
            StartTime = start,
            EndTime = end,
            BookerUserId = booker,
        };
        bookings.Add(booking);
        return booking.BookingId;
    }
}
