namespace MeetingApis.Feishu;

/// <summary>Whether a user was removed. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingRemovalResult
{
    /// <summary>The user was removed.</summary>
    Removed = 1,

    /// <summary>The user could not be removed. After a retry this may mean that an earlier attempt of the same call has removed the user.</summary>
    Failed = 2,
}
