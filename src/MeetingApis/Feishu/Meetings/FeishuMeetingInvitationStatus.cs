namespace MeetingApis.Feishu;

/// <summary>Whether a user was invited. Numbers without a name here survive unchanged.</summary>
public enum FeishuMeetingInvitationStatus
{
    /// <summary>The user was invited.</summary>
    Invited = 1,

    /// <summary>The user could not be invited.</summary>
    Failed = 2,
}
