namespace MeetingApis.WeCom;

/// <summary>Whether a member uses WeCom. Numbers that have no member here are kept unchanged.</summary>
public enum WeComUserStatus
{
    /// <summary>The member does (已激活).</summary>
    Active = 1,

    /// <summary>An administrator has disabled the member (已禁用).</summary>
    Disabled = 2,

    /// <summary>The member has not begun to (未激活).</summary>
    NotActivated = 4,

    /// <summary>The member has left the organisation (退出企业).</summary>
    Left = 5,
}
