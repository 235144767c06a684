namespace MeetingApis.Scheduling;

/// <summary>The unit in which a series repeats.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Every day, or every few days.</summary>
    Daily = 0,

    /// <summary>On days of the week.</summary>
    Weekly = 1,

    /// <summary>On one day of the month.</summary>
    Monthly = 2,
}
