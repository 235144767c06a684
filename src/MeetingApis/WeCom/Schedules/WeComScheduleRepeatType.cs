namespace MeetingApis.WeCom;

/// <summary>How a schedule repeats. Numbers that have no member here are kept unchanged.</summary>
public enum WeComScheduleRepeatType
{
    /// <summary>Every day.</summary>
    Daily = 0,

    /// <summary>Every week.</summary>
    Weekly = 1,

    /// <summary>Every month.</summary>
    Monthly = 2,

    /// <summary>Every year.</summary>
    Yearly = 5,

    /// <summary>Every working day (工作日).</summary>
    Weekdays = 7,
}
