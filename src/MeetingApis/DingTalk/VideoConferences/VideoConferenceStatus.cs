namespace MeetingApis.DingTalk;

/// <summary>Whether a conference has begun or ended. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceStatus
{
    /// <summary>The conference has not begun.</summary>
    NotStarted = 0,

    /// <summary>The conference has ended.</summary>
    Ended = 1,

    /// <summary>The conference is ongoing.</summary>
    InProgress = 2,
}
