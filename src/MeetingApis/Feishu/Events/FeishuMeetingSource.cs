namespace MeetingApis.Feishu;

/// <summary>How a meeting came about. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingSource
{
    /// <summary>From a calendar event.</summary>
    Calendar = 1,

    /// <summary>Started on the spot.</summary>
    Instant = 2,

    /// <summary>An interview.</summary>
    Interview = 3,

    /// <summary>Reserved by an app, see <see cref="IFeishuReservesApi"/>.</summary>
    OpenApi = 4,

    /// <summary>In another way.</summary>
    Other = 100,
}
