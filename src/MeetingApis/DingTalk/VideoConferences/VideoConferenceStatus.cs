namespace MeetingApis.DingTalk;

/// <summary>Whether a conference has begun or ended. Numbers without a name here survive unchanged.</summary>
public enum VideoConferenceStatus
{
    /// <summary>It has not begun.</summary>
    NotStarted = 0,

    /// <summary>It has ended.</summary>
    Ended = 1,

    /// <summary>It goes on.</summary>
    InProgress = 2,
}
