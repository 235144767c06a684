namespace MeetingApis.Scheduling;

/// <summary>Why a room is not free.</summary>
public enum RoomExclusion
{
    /// <summary>The vendor does not say whether the room is free, or why it is not.</summary>
    Unknown = 0,

    /// <summary>Somebody holds it.</summary>
    Taken = 1,

    /// <summary>It has too few seats.</summary>
    TooSmall = 2,

    /// <summary>It is closed, for some time or for good.</summary>
    Closed = 3,

    /// <summary>Somebody must approve a booking, which this scheduler cannot ask for.</summary>
    NeedsApproval = 4,

    /// <summary>The time is outside of its hours, too far ahead, or too long.</summary>
    OutsideHours = 5,

    /// <summary>The requester, or the app, may not book it.</summary>
    NotPermitted = 6,
}
