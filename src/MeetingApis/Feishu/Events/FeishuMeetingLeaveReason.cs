namespace MeetingApis.Feishu;

/// <summary>Why somebody left a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingLeaveReason
{
    /// <summary>They left by themselves.</summary>
    Left = 1,

    /// <summary>The meeting ended.</summary>
    MeetingEnded = 2,

    /// <summary>They were removed.</summary>
    Removed = 3,
}
