namespace MeetingApis.WeCom;

/// <summary>Whether a meeting could start. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingStartStatus
{
    /// <summary>It started.</summary>
    Started = 1,

    /// <summary>It could not start.</summary>
    Failed = 2,
}
