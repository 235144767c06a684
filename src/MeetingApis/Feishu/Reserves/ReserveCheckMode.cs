namespace MeetingApis.Feishu;

/// <summary>How a permission checker uses its list. Numbers that have no member here are kept unchanged.</summary>
public enum ReserveCheckMode
{
    /// <summary>Participants in the list pass (白名单).</summary>
    AllowList = 1,

    /// <summary>Participants who are not in the list pass (黑名单).</summary>
    DenyList = 2,
}
