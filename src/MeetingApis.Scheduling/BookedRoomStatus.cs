namespace MeetingApis.Scheduling;

/// <summary>Whether a room is booked.</summary>
public enum BookedRoomStatus
{
    /// <summary>The room has not answered yet.</summary>
    Pending = 0,

    /// <summary>The room is booked.</summary>
    Booked = 1,

    /// <summary>Somebody must approve the booking.</summary>
    AwaitingApproval = 2,

    /// <summary>The room is not booked: it is taken, or an approver refused it.</summary>
    Declined = 3,
}
