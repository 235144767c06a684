namespace MeetingApis.Feishu;

/// <summary>Who may join a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingSecurityLevel
{
    /// <summary>Anyone.</summary>
    Anyone = 1,

    /// <summary>Users of the organisation.</summary>
    Tenant = 2,

    /// <summary>The users, groups and rooms that the meeting names.</summary>
    Designated = 3,

    /// <summary>The host only: the meeting is locked.</summary>
    HostOnly = 4,
}
