namespace MeetingApis.WeCom;

/// <summary>What a member sees of a shared calendar. Numbers that have no member here are kept unchanged.</summary>
public enum WeComCalendarPermission
{
    /// <summary>Everything (可查看).</summary>
    View = 1,

    /// <summary>Only when its owner is free and busy (仅查看闲忙状态).</summary>
    FreeBusy = 3,
}
