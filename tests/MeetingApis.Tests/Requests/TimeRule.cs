using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Requests;

/// <summary>A documented limit on a time or a duration, and a request at it.</summary>
/// <param name="Property">The property that is limited, as the violation names it.</param>
/// <param name="Unit">What the wire counts in.</param>
/// <param name="Beyond">1 where later is too late, -1 where earlier is too early.</param>
/// <param name="At">A good request in which the property stands at its limit, with the fraction of now, moved by a time.</param>
internal sealed record TimeRule(string Property, TimeSpan Unit, int Beyond, Func<DateTimeOffset, TimeSpan, object> At)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan s_millisecond = TimeSpan.FromMilliseconds(1);

    public static IReadOnlyDictionary<string, TimeRule> All { get; } = new Dictionary<string, TimeRule>(StringComparer.Ordinal)
    {
        ["A room's reservations are listed from now at the latest"] = Latest("StartTime", (now, move) => Reservations(now + move, now.AddHours(12))),
        ["A room's reservations are listed from 1970 at the earliest"] = Earliest("StartTime", (now, move) => Reservations(DateTimeOffset.UnixEpoch + FractionOf(now) + move, DateTimeOffset.UnixEpoch.AddHours(12))),
        ["A room's reservations are listed for the last day"] = Latest("EndTime", (now, move) => Reservations(now.AddDays(-1), now + move)),
        ["A room's reservations are listed forwards"] = Earliest("EndTime", (now, move) => Reservations(now, now + move)),
        ["Rooms are free or busy in the next 30 days"] = Latest("TimeMax", (now, move) => FreeBusy(now, now.AddDays(30) + move)),
        ["Rooms are free or busy forwards"] = Earliest("TimeMax", (now, move) => FreeBusy(now, now + move)),
        ["A person or a room is free or busy in the next 90 days"] = Latest("TimeMax", (now, move) => FreeBusyOfOne(now, now.AddDays(90) + move)),
        ["A person or a room is free or busy forwards"] = Earliest("TimeMax", (now, move) => FreeBusyOfOne(now, now + move)),
        ["A reservation is made for the next 30 days"] = Latest("EndTime", (now, move) => new ApplyReserveRequest { OwnerId = "ou_1", EndTime = now.AddDays(30) + move, MeetingSettings = new() }),
        ["A reservation is extended by the next 30 days"] = Latest("EndTime", (now, move) => new UpdateReserveRequest { EndTime = now.AddDays(30) + move }),
        ["Meetings of a number are listed forwards"] = Earliest("EndTime", (now, move) => new ListFeishuMeetingsByNumberRequest { MeetingNo = "123456789", StartTime = now, EndTime = now.AddSeconds(1) + move }),
        ["A new calendar event ends after its start"] = Earliest("EndTime.Timestamp", (now, move) => new CreateFeishuCalendarEventRequest { StartTime = EventTime(now), EndTime = EventTime(now.AddSeconds(1) + move) }),
        ["A calendar event is moved to end after its start"] = Earliest("EndTime.Timestamp", (now, move) => new UpdateFeishuCalendarEventRequest { StartTime = EventTime(now), EndTime = EventTime(now.AddSeconds(1) + move) }),
        ["Calendar events of a period are listed forwards"] = Earliest("EndTime", (now, move) => new ListFeishuCalendarEventsRequest { StartTime = now, EndTime = now + move }),
        ["A new meeting starts in the future"] = Earliest("MeetingStart", (now, move) => NewMeeting(now.AddSeconds(1) + move, TimeSpan.FromHours(1))),
        ["A new meeting is not too short"] = Earliest("MeetingDuration", (now, move) => NewMeeting(now.AddDays(1), TimeSpan.FromMinutes(5) + FractionOf(now) + move)),
        ["A new meeting is not too long"] = Latest("MeetingDuration", (now, move) => NewMeeting(now.AddDays(1), TimeSpan.FromSeconds(86_399) + FractionOf(now) + move)),
        ["A meeting is moved into the future"] = Earliest("MeetingStart", (now, move) => MovedMeeting(now.AddSeconds(1) + move, TimeSpan.FromHours(1))),
        ["A meeting does not become too short"] = Earliest("MeetingDuration", (now, move) => MovedMeeting(now.AddDays(1), TimeSpan.FromMinutes(5) + FractionOf(now) + move)),
        ["A member's meetings are listed for 180 days"] = Latest("EndTime", (now, move) => MeetingIds(now.AddDays(-180), now + move)),
        ["A member's meetings are listed forwards"] = Earliest("EndTime", (now, move) => MeetingIds(now, now + move)),
        ["A meeting room is booked for half an hour or more"] = Earliest("EndTime", (now, move) => Booking(now, now.AddMinutes(30) + move)),
        ["A meeting room is booked into the future"] = Earliest("EndTime", (now, move) => Booking(now.AddHours(-1), now.AddSeconds(1) + move)),
        ["The day of a cancelled booking begins at midnight and not before"] = Earliest("CancelDate", (now, move) => Cancellation(Midnight(now) + FractionOf(now) + move)),
        ["The day of a cancelled booking begins at midnight and not after"] = Latest("CancelDate", (now, move) => Cancellation(Midnight(now) + FractionOf(now) + move)),
        ["Bookings are listed forwards"] = Earliest("EndTime", (now, move) => Bookings(now, now.AddSeconds(1) + move)),
        ["Bookings are listed from now on"] = Earliest("EndTime", (now, move) => Bookings(null, now.AddSeconds(1) + move)),
        ["Bookings are listed for the rest of the day"] = Latest("EndTime", (now, move) => Bookings(now, Midnight(now) + FractionOf(now) + move)),
        ["A new schedule ends after its start"] = Earliest("Schedule.EndTime", (now, move) => NewSchedule(now, now.AddSeconds(1) + move)),
        ["A schedule is moved to end after its start"] = Earliest("Schedule.EndTime", (now, move) => MovedSchedule(now, now.AddSeconds(1) + move)),
        ["A new event of DingTalk ends after its start"] = Earliest("End.Time", (now, move) => new CreateDingTalkCalendarEventRequest { Summary = "weekly", Start = DingTalkTime(now), End = DingTalkTime(now.AddSeconds(1) + move) }),
        ["An event of DingTalk is moved to end after its start"] = Earliest("End.Time", (now, move) => new UpdateDingTalkCalendarEventRequest { EventId = "e1", Start = DingTalkTime(now), End = DingTalkTime(now.AddSeconds(1) + move) }),
        ["Events of DingTalk are listed forwards"] = Earliest("TimeMax", (now, move) => new ListDingTalkCalendarEventsRequest { TimeMin = now, TimeMax = now.AddSeconds(1) + move }),
        ["Events of DingTalk are viewed forwards"] = Earliest("TimeMax", (now, move) => new ListDingTalkCalendarEventViewRequest { TimeMin = now, TimeMax = now.AddSeconds(1) + move }),
        ["Events of DingTalk are listed for a year"] = Latest("TimeMax", (now, move) => new ListDingTalkCalendarEventsRequest { TimeMin = now, TimeMax = now.AddDays(366) + move }),
        ["Rooms of DingTalk are asked about forwards"] = Earliest("EndTime", (now, move) => new ListDingTalkRoomFreeBusyRequest { RoomIds = ["r1"], StartTime = now, EndTime = now.AddSeconds(1) + move }),
        ["Rooms of DingTalk are asked about for 90 days"] = Latest("EndTime", (now, move) => new ListDingTalkRoomFreeBusyRequest { RoomIds = ["r1"], StartTime = now, EndTime = now.AddDays(90) + move }),
        ["People of DingTalk are asked about forwards"] = Earliest("EndTime", (now, move) => new ListDingTalkUserFreeBusyRequest { UnionIds = ["u1"], StartTime = now, EndTime = now.AddSeconds(1) + move }),
        ["A new conference ends after its start"] = Earliest("EndTime", (now, move) => NewConference(now, now.AddMilliseconds(1) + move)) with { Unit = s_millisecond },
        ["A conference is moved to end after its start"] = Earliest("EndTime", (now, move) => MovedConference(now, now.AddMilliseconds(1) + move)) with { Unit = s_millisecond },
    };

    /// <summary>The properties that the vendor limits in no other way than by those above.</summary>
    public static IReadOnlyList<string> Free { get; } =
    [
        "CancelWeComScheduleRequest.OccurrenceStartTime", "CreateWeComScheduleRequest.Schedule.StartTime", "CreateWeComScheduleRequest.Schedule.Reminders.RepeatUntil",
        "UpdateWeComScheduleRequest.OccurrenceStartTime", "UpdateWeComScheduleRequest.Schedule.StartTime", "UpdateWeComScheduleRequest.Schedule.Reminders.RepeatUntil",
        "AddFeishuCalendarEventAttendeesRequest.InstanceStartTimeAdmin", "RemoveFeishuCalendarEventAttendeesRequest.InstanceStartTimeAdmin", "ListFeishuFreeBusyRequest.TimeMin",
        "BookWeComMeetingRoomRequest.StartTime", "CreateWeComMeetingRequest.Reminders.RepeatUntil", "CreateScheduleConferenceRequest.StartTime", "GetFeishuRoomFreeBusyRequest.TimeMin",
        "ListWeComMeetingIdsRequest.BeginTime", "ListWeComMeetingRoomBookingsRequest.StartTime", "ListFeishuMeetingsByNumberRequest.StartTime", "UpdateWeComMeetingRequest.Reminders.RepeatUntil",
        "UpdateScheduleConferenceRequest.StartTime", "ListDingTalkCalendarEventsRequest.TimeMin", "ListDingTalkCalendarEventViewRequest.TimeMin",
        "CreateDingTalkCalendarEventRequest.Start.Time", "CreateDingTalkCalendarEventRequest.Recurrence.Range.EndDate", "CreateDingTalkCalendarEventRequest.Reminders.BeforeStart",
        "UpdateDingTalkCalendarEventRequest.Start.Time", "UpdateDingTalkCalendarEventRequest.Recurrence.Range.EndDate", "UpdateDingTalkCalendarEventRequest.Reminders.BeforeStart",
        "ListDingTalkRoomFreeBusyRequest.StartTime", "ListDingTalkUserFreeBusyRequest.StartTime",
        "CreateFeishuCalendarEventRequest.StartTime.Timestamp", "UpdateFeishuCalendarEventRequest.StartTime.Timestamp", "ListFeishuCalendarEventsRequest.AnchorTime", "ListFeishuCalendarEventsRequest.StartTime",
    ];

    /// <summary>The properties of whole values, which other tests hold to their values.</summary>
    public static IReadOnlyList<string> OfCertainValues { get; } =
    [
        "CreateWeComMeetingRequest.Reminders.RemindBefore", "UpdateWeComMeetingRequest.Reminders.RemindBefore", "UpdateWeComMeetingRequest.RemindTime",
        "CreateWeComScheduleRequest.Schedule.Reminders.RemindBeforeEvent", "CreateWeComScheduleRequest.Schedule.Reminders.ReminderOffsets",
        "UpdateWeComScheduleRequest.Schedule.Reminders.RemindBeforeEvent", "UpdateWeComScheduleRequest.Schedule.Reminders.ReminderOffsets",
        "CreateFeishuCalendarEventRequest.EventCheckIn.CheckInStartTime.Duration", "CreateFeishuCalendarEventRequest.EventCheckIn.CheckInEndTime.Duration",
        "UpdateFeishuCalendarEventRequest.EventCheckIn.CheckInStartTime.Duration", "UpdateFeishuCalendarEventRequest.EventCheckIn.CheckInEndTime.Duration",
    ];

    /// <summary>How far the property can be moved beyond its limit while the wire carries the limit.</summary>
    public TimeSpan Slack(DateTimeOffset now)
    {
        TimeSpan fraction = new(now.Ticks % Unit.Ticks);
        return Beyond > 0 ? Unit - fraction - TimeSpan.FromTicks(1) : -fraction;
    }

    public IReadOnlyList<MeetingViolation> Broken(DateTimeOffset now, TimeSpan move)
    {
        var violations = new Violations(new ManualTimeProvider(now));
        ((IValidated)At(now, move)).Validate(ref violations);
        return violations.Found ?? [];
    }

    private static TimeRule Latest(string property, Func<DateTimeOffset, TimeSpan, object> at) => new(property, s_second, 1, at);

    private static TimeRule Earliest(string property, Func<DateTimeOffset, TimeSpan, object> at) => new(property, s_second, -1, at);

    private static TimeSpan FractionOf(DateTimeOffset now) => new(now.Ticks % TimeSpan.TicksPerSecond);

    /// <summary>The midnight in China that ends the day.</summary>
    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.ToOffset(TimeSpan.FromHours(8)).Date.AddDays(1), TimeSpan.FromHours(8));

    private static ListFeishuRoomReservationsRequest Reservations(DateTimeOffset start, DateTimeOffset end) => new() { RoomLevelId = "omb_1", RoomIds = ["omm_1"], StartTime = start, EndTime = end };

    private static DingTalkCalendarEventTime DingTalkTime(DateTimeOffset time) => DingTalkCalendarEventTime.At(time, "Asia/Shanghai");

    private static FeishuCalendarEventTime EventTime(DateTimeOffset time) => FeishuCalendarEventTime.At(time, "Asia/Shanghai");

    private static GetFeishuRoomFreeBusyRequest FreeBusy(DateTimeOffset first, DateTimeOffset last) => new() { RoomIds = ["omm_1"], TimeMin = first, TimeMax = last };

    private static ListFeishuFreeBusyRequest FreeBusyOfOne(DateTimeOffset first, DateTimeOffset last) => new() { RoomId = "omm_1", TimeMin = first, TimeMax = last };

    private static CreateWeComMeetingRequest NewMeeting(DateTimeOffset start, TimeSpan duration) => new() { AdminUserId = "lisi", Title = "weekly", MeetingStart = start, MeetingDuration = duration };

    private static UpdateWeComMeetingRequest MovedMeeting(DateTimeOffset start, TimeSpan duration) => new() { MeetingId = "hyxxx", MeetingStart = start, MeetingDuration = duration };

    private static ListWeComMeetingIdsRequest MeetingIds(DateTimeOffset begin, DateTimeOffset end) => new() { UserId = "lisi", BeginTime = begin, EndTime = end };

    private static BookWeComMeetingRoomRequest Booking(DateTimeOffset start, DateTimeOffset end) => new() { MeetingRoomId = "1", BookerUserId = "lisi", StartTime = start, EndTime = end };

    private static CancelWeComMeetingRoomBookingRequest Cancellation(DateTimeOffset day) => new() { BookingId = "bk1", CancelDate = day };

    private static ListWeComMeetingRoomBookingsRequest Bookings(DateTimeOffset? start, DateTimeOffset end) => new() { StartTime = start, EndTime = end };

    private static CreateWeComScheduleRequest NewSchedule(DateTimeOffset start, DateTimeOffset end) => new() { Schedule = new() { StartTime = start, EndTime = end } };

    private static UpdateWeComScheduleRequest MovedSchedule(DateTimeOffset start, DateTimeOffset end) => new() { SkipAttendees = true, Schedule = new() { ScheduleId = "s1", StartTime = start, EndTime = end } };

    private static CreateScheduleConferenceRequest NewConference(DateTimeOffset start, DateTimeOffset end) => new() { CreatorUnionId = "u1", Title = "weekly", StartTime = start, EndTime = end };

    private static UpdateScheduleConferenceRequest MovedConference(DateTimeOffset start, DateTimeOffset end) => new() { CreatorUnionId = "u1", ScheduleConferenceId = "c1", Title = "weekly", StartTime = start, EndTime = end };
}
