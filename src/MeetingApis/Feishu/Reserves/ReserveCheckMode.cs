namespace MeetingApis.Feishu;

/// <summary>How a permission checker uses its list. Numbers without a name here survive unchanged.</summary>
public enum ReserveCheckMode
{
    /// <summary>Who is in the list passes (白名单).</summary>
    AllowList = 1,

    /// <summary>Who is not in the list passes (黑名单).</summary>
    DenyList = 2,
}
