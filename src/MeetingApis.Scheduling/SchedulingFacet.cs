namespace MeetingApis.Scheduling;

/// <summary>One thing that a plan may need, and that not every vendor can do.</summary>
public enum SchedulingFacet
{
    /// <summary>A key that makes a repeated call return the meeting that exists: <see cref="MeetingPlan.Key"/>.</summary>
    Key = 0,

    /// <summary>An organizer: <see cref="MeetingPlan.Organizer"/>.</summary>
    Organizer = 1,

    /// <summary>A description: <see cref="MeetingPlan.Description"/>.</summary>
    Description = 2,

    /// <summary>People who are invited: <see cref="MeetingPlan.Attendees"/>.</summary>
    Attendees = 3,

    /// <summary>People who need not come: <see cref="MeetingPlan.OptionalAttendees"/>.</summary>
    OptionalAttendees = 4,

    /// <summary>Reading what people answered.</summary>
    AttendeeAnswers = 5,

    /// <summary>A meeting room: <see cref="MeetingPlan.Rooms"/>. Tolerated, a room that is taken leaves the meeting without it.</summary>
    RoomBooking = 6,

    /// <summary>More than one meeting room. Tolerated, only the first is booked.</summary>
    SeveralRooms = 7,

    /// <summary>A room that somebody must approve. Tolerated, it is not booked.</summary>
    ApprovalRooms = 8,

    /// <summary>The room at every occurrence of a series. Tolerated, occurrences at which it is taken are without it.</summary>
    RoomAtEveryOccurrence = 9,

    /// <summary>Why a room is not free, in <see cref="RoomSearch.Excluded"/>.</summary>
    RoomReasons = 10,

    /// <summary>Moving a meeting with its rooms.</summary>
    MoveWithRooms = 11,

    /// <summary>Who holds a room that is taken, and until when: <see cref="MeetingScheduleException.Conflicts"/>.</summary>
    ConflictDetails = 12,

    /// <summary>A meeting to join online: <see cref="MeetingPlan.Online"/>.</summary>
    Online = 13,

    /// <summary>Making an existing meeting online, or no longer online: <see cref="MeetingChange.Online"/>.</summary>
    OnlineChange = 14,

    /// <summary>A password to join: <see cref="MeetingPlan.Password"/>.</summary>
    Password = 15,

    /// <summary>Recording from the start: <see cref="MeetingPlan.Recording"/>.</summary>
    Recording = 16,

    /// <summary>A meeting that lasts whole days. Tolerated, it lasts from midnight to midnight.</summary>
    AllDay = 17,

    /// <summary>The time zone in which a meeting is shown and repeated.</summary>
    TimeZone = 18,

    /// <summary>Reminders: <see cref="MeetingPlan.Reminders"/>.</summary>
    Reminders = 19,

    /// <summary>A meeting that repeats: <see cref="MeetingPlan.Recurrence"/>. Tolerated, it takes place once.</summary>
    Recurrence = 20,

    /// <summary>Repeating on a weekday of a month, such as the last Friday.</summary>
    RecurrenceByWeekdayOfMonth = 21,

    /// <summary>A series that ends after a number of meetings.</summary>
    RecurrenceByCount = 22,

    /// <summary>A series that keeps its local time when the clocks change.</summary>
    RecurrenceAcrossClockChanges = 23,

    /// <summary>Moving or cancelling one occurrence of a series.</summary>
    Occurrences = 24,

    /// <summary>Finding people by mobile number.</summary>
    PeopleByMobile = 25,

    /// <summary>Finding people by e-mail address.</summary>
    PeopleByEmail = 26,

    /// <summary>Undoing a plan that fails before anybody has been told of it.</summary>
    SilentUndo = 27,
}
