namespace MeetingApis.DingTalk;

/// <summary>Whether a conference is recorded, or minutes of it are taken. Numbers without a name here survive unchanged.</summary>
public enum VideoConferenceRecordStatus
{
    /// <summary>No.</summary>
    None = 0,

    /// <summary>Yes, now.</summary>
    Recording = 1,

    /// <summary>Yes, but not at the moment.</summary>
    Paused = 2,

    /// <summary>Not any more.</summary>
    Ended = 3,
}
