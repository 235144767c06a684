namespace MeetingApis.WeCom;

/// <summary>The state of a schedule. Numbers that have no member here are kept unchanged.</summary>
public enum WeComScheduleStatus
{
    /// <summary>It takes place (正常).</summary>
    Normal = 0,

    /// <summary>It was cancelled (已取消).</summary>
    Cancelled = 1,
}
