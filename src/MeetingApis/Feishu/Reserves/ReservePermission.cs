namespace MeetingApis.Feishu;

/// <summary>What a participant may do. Numbers that have no member here are kept unchanged.</summary>
public enum ReservePermission
{
    /// <summary>Become the host.</summary>
    BecomeHost = 1,

    /// <summary>Invite others.</summary>
    Invite = 2,

    /// <summary>Join the meeting.</summary>
    Join = 3,
}
