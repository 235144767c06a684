namespace MeetingApis.WeCom;

/// <summary>Where a meeting stands. Numbers without a name here survive unchanged.</summary>
public enum WeComMeetingStatus
{
    /// <summary>It has not begun: the only state in which it can be changed or cancelled.</summary>
    NotStarted = 1,

    /// <summary>It is running.</summary>
    InProgress = 2,

    /// <summary>It is over.</summary>
    Ended = 3,

    /// <summary>It was cancelled.</summary>
    Cancelled = 4,

    /// <summary>Its time has passed without it.</summary>
    Expired = 5,
}
