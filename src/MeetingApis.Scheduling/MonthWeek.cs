namespace MeetingApis.Scheduling;

/// <summary>Which of a month's weekdays: the first Monday, say.</summary>
public enum MonthWeek
{
    /// <summary>The first.</summary>
    First = 1,

    /// <summary>The second.</summary>
    Second = 2,

    /// <summary>The third.</summary>
    Third = 3,

    /// <summary>The fourth.</summary>
    Fourth = 4,

    /// <summary>The last.</summary>
    Last = -1,
}
