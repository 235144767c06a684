namespace MeetingApis.DingTalk;

/// <summary>What a video of a recorded conference contains. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceRecordingType
{
    /// <summary>A part, as it was recorded.</summary>
    Normal = 0,

    /// <summary>All parts, merged into one file.</summary>
    Merged = 1,
}
