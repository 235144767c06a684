namespace MeetingApis.Scheduling;

/// <summary>What could not be undone.</summary>
public enum LeftBehindKind
{
    /// <summary>A meeting that exists. The id is the event's, the schedule's or the meeting's.</summary>
    Meeting = 0,

    /// <summary>A room that is held. The id is the booking's, or the room's where bookings have none.</summary>
    RoomBooking = 1,

    /// <summary>A room that the meeting had before and has no more. The id is the room's.</summary>
    LostRoom = 2,

    /// <summary>A message that people got. The id is the meeting's.</summary>
    Notification = 3,

    /// <summary>A meeting that stayed at its new time, or with its changed properties. The id is the meeting's.</summary>
    Change = 4,
}
