namespace MeetingApis.DingTalk;

/// <summary>Whether a conference is recorded, or minutes are taken. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceRecordStatus
{
    /// <summary>No recording or minutes.</summary>
    None = 0,

    /// <summary>In progress.</summary>
    Recording = 1,

    /// <summary>Paused.</summary>
    Paused = 2,

    /// <summary>Ended.</summary>
    Ended = 3,
}
