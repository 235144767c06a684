namespace MeetingApis.Feishu;

/// <summary>Whether a user was removed. Numbers without a name here survive unchanged.</summary>
public enum FeishuMeetingRemovalResult
{
    /// <summary>The user was removed.</summary>
    Removed = 1,

    /// <summary>The user could not be removed.</summary>
    Failed = 2,
}
