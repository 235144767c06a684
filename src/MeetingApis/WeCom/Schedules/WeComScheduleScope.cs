namespace MeetingApis.WeCom;

/// <summary>How much of a series a change or a cancellation is about. Numbers that have no member here are kept unchanged.</summary>
public enum WeComScheduleScope
{
    /// <summary>The whole schedule.</summary>
    All = 0,

    /// <summary>One occurrence.</summary>
    ThisOccurrence = 1,

    /// <summary>One occurrence and all that follow it.</summary>
    ThisAndFollowing = 2,
}
