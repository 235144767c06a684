namespace MeetingApis.Testing;

/// <summary>
/// One booking of a room in <see cref="FeishuSimulator"/>, which every operation on rooms shows: the list of bookings, free and
/// busy times, titles of events, and the answer of the room as an attendee. A snapshot: read it again after a call. The texts
/// are what the vendor shows to people, Chinese by default; times are shown in UTC+8, whatever offset they are given in.
/// </summary>
public sealed record SimulatedFeishuRoomReservation
{
    /// <summary>The uid of the event that holds the room; a new one by default. A copy made with <c>with</c> keeps it: give the copy another one.</summary>
    public string Uid { get; init; } = Guid.NewGuid().ToString();

    /// <summary>0 for a single event or a whole series; the unix seconds of the original start for an exception of a series.</summary>
    public long OriginalTime { get; init; }

    /// <summary>The booked room's id, <c>omm_...</c>.</summary>
    public required string RoomId { get; init; }

    /// <summary>When the event begins.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The room's answer; accepted by default. A room that declined is free.</summary>
    public SimulatedFeishuRsvp Rsvp { get; init; } = SimulatedFeishuRsvp.Accept;

    /// <summary>The last reply in the name of the room, for example <c>NOT_CHECK_IN</c>; null until there was one.</summary>
    public string? Reply { get; init; }

    /// <summary>The rule by which the event repeats, an RRULE; null for a single event.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The event's title. The list of bookings shows it only to callers that ask for topics.</summary>
    public string Title { get; init; } = "";

    /// <summary>The link of the event's video conference; null when it has none.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>The name of whoever booked. Free and busy times leave it out where an app booked.</summary>
    public string Reserver { get; init; } = "";

    /// <summary>The user id of whoever booked, an open id for free and busy times; null for a private event.</summary>
    public string? ReserverUserId { get; init; }

    /// <summary>The id of the app that made the booking; null when there was none.</summary>
    public string? ReserverBotId { get; init; }

    /// <summary>The department of whoever booked.</summary>
    public string Department { get; init; } = "";

    /// <summary>How many were invited.</summary>
    public int GuestsNumber { get; init; }

    /// <summary>How many accepted.</summary>
    public int AcceptedNumber { get; init; }

    /// <summary>The booking's state. By default it follows from <see cref="Rsvp"/> and <see cref="Reply"/>: booked (预定成功), waiting for an answer (审批中) or released.</summary>
    public string ReservationStatus { get => field ?? StatusText; init; }

    /// <summary>The device used to check in; empty when nobody has checked in.</summary>
    public string CheckInDevice { get; init; } = "";

    /// <summary>The state of checking in; still to come (待签到) by default.</summary>
    public string CheckInStatus { get; init; } = "待签到";

    /// <summary>When somebody checked in; null when nobody has.</summary>
    public DateTimeOffset? CheckInTime { get; init; }

    /// <summary>Whether and how the room was released early; empty when it was not.</summary>
    public string EarlyRelease { get; init; } = "";

    /// <summary>Who released the room; empty when nobody has.</summary>
    public string ReleasingPerson { get; init; } = "";

    /// <summary>When the room was released; null when it was not.</summary>
    public DateTimeOffset? ReleasingTime { get; init; }

    /// <summary>When the instances of a series begin that are exceptions, or were deleted, in unix seconds.</summary>
    internal IReadOnlyList<long> TakenOut { get; init; } = [];

    /// <summary>When the room was asked, so that it can take its time to answer.</summary>
    internal DateTimeOffset AskedAt { get; init; }

    /// <summary>The reason given for a room that needs approval; null for none, and for an app, whose reasons do not count.</summary>
    internal string? ApprovalReason { get; init; }

    internal (string RoomId, string Uid, long OriginalTime) Key => (RoomId, Uid, OriginalTime);

    /// <summary>Whether the room is taken: a booking that waits for its answer holds the room too.</summary>
    internal bool HoldsRoom => Rsvp != SimulatedFeishuRsvp.Decline;

    /// <summary>Whether the list of bookings shows it: a room that declined was never booked, one that was released was.</summary>
    internal bool IsListed => HoldsRoom || Reply is "NOT_CHECK_IN" or "ENDED_BEFORE_DUE";

    /// <summary>The booking as its event says it; what a booking alone knows stays.</summary>
    /// <param name="made">The event.</param>
    /// <param name="reserver">Who booked.</param>
    /// <param name="botId">The id of the app, where it booked.</param>
    internal SimulatedFeishuRoomReservation For(SimulatedFeishuCalendarEvent made, SimulatedFeishuPerson reserver, string? botId)
    {
        SimulatedFeishuAttendee[] people = [.. made.Attendees.Where(static attendee => attendee.Type != SimulatedFeishuAttendeeType.Room)];
        return this with
        {
            StartTime = made.StartTime,
            EndTime = made.EndTime,
            Recurrence = made.Recurrence,
            TakenOut = made.TakenOut,
            Title = made.Summary,
            MeetingUrl = made.MeetingUrl,
            Reserver = reserver.Name,
            ReserverUserId = reserver.OpenId,
            ReserverBotId = botId,
            GuestsNumber = people.Length,
            AcceptedNumber = people.Count(static attendee => attendee.Rsvp == SimulatedFeishuRsvp.Accept),
        };
    }

    private string StatusText => (Rsvp, Reply) switch
    {
        (_, "NOT_CHECK_IN") => "已释放（未签到被释放）",
        (_, "ENDED_BEFORE_DUE") => "已释放（手动释放）",
        (SimulatedFeishuRsvp.NeedsAction, _) => "审批中",
        _ => "预定成功",
    };

    /// <summary>Returns room, uid, times and answer; never title, people or link.</summary>
    /// <returns>Text for a test's output.</returns>
    public override string ToString() => $"{nameof(SimulatedFeishuRoomReservation)} {{ RoomId = {RoomId}, Uid = {Uid}, OriginalTime = {OriginalTime}, StartTime = {StartTime:O}, EndTime = {EndTime:O}, Rsvp = {Rsvp}, Reply = {Reply} }}";
}
