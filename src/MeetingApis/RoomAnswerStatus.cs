namespace MeetingApis;

/// <summary>The answer of a meeting room to an event.</summary>
public enum RoomAnswerStatus
{
    /// <summary>The room had not answered when the time was over. It may still answer later.</summary>
    NoAnswer = 0,

    /// <summary>The room is booked.</summary>
    Accepted = 1,

    /// <summary>The room is not booked: it is taken, the booking is not allowed, or an approver refused it.</summary>
    Declined = 2,

    /// <summary>The booking still waited for somebody's approval when the time was over. Not every vendor says so.</summary>
    AwaitingApproval = 3,

    /// <summary>The room was taken off the event.</summary>
    Removed = 4,
}
