namespace MeetingApis.WeCom;

/// <summary>Whether one meeting of a series still stands. Numbers without a name here survive unchanged.</summary>
public enum WeComSubMeetingStatus
{
    /// <summary>It does.</summary>
    Exists = 0,

    /// <summary>It was cancelled.</summary>
    Deleted = 1,
}
