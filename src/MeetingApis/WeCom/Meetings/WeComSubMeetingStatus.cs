namespace MeetingApis.WeCom;

/// <summary>Whether one meeting of a series still exists. Numbers that have no member here are kept unchanged.</summary>
public enum WeComSubMeetingStatus
{
    /// <summary>The meeting exists.</summary>
    Exists = 0,

    /// <summary>The meeting was cancelled.</summary>
    Deleted = 1,
}
