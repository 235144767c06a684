namespace MeetingApis.Feishu;

/// <summary>Whether a user was invited. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingInvitationStatus
{
    /// <summary>The user was invited.</summary>
    Invited = 1,

    /// <summary>The user could not be invited.</summary>
    Failed = 2,
}
