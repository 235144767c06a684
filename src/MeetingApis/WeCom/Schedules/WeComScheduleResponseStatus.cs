namespace MeetingApis.WeCom;

/// <summary>What an attendee answered to a schedule. Numbers that have no member here are kept unchanged.</summary>
public enum WeComScheduleResponseStatus
{
    /// <summary>Nothing yet (未处理).</summary>
    Pending = 0,

    /// <summary>Perhaps (待定).</summary>
    Tentative = 1,

    /// <summary>Yes, to all occurrences (全部接受).</summary>
    AcceptedAll = 2,

    /// <summary>Yes, to one occurrence only (仅接受一次).</summary>
    AcceptedOnce = 3,

    /// <summary>No (拒绝).</summary>
    Declined = 4,
}
