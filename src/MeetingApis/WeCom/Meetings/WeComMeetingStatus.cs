namespace MeetingApis.WeCom;

/// <summary>The state of a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingStatus
{
    /// <summary>The meeting has not begun. It can be changed or cancelled only in this state.</summary>
    NotStarted = 1,

    /// <summary>The meeting is running.</summary>
    InProgress = 2,

    /// <summary>The meeting is over.</summary>
    Ended = 3,

    /// <summary>The meeting was cancelled.</summary>
    Cancelled = 4,

    /// <summary>The time of the meeting has passed, but it did not take place.</summary>
    Expired = 5,
}
