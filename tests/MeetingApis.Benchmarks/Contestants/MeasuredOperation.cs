namespace MeetingApis.Benchmarks;

/// <summary>The operations that are measured, in the order in which they are shown.</summary>
public enum MeasuredOperation
{
    /// <summary>A body of a few fields, an answer with a record.</summary>
    FeishuReservesUpdate,

    /// <summary>A nested body, the token in the query, an answer with a list.</summary>
    WeComMeetingsUpdate,

    /// <summary>A flat body, the token in a header of the vendor's own, an answer without data.</summary>
    DingTalkScheduleConferencesUpdate,

    /// <summary>No body, an answer of 100 rows.</summary>
    FeishuRoomReservationsList,

    /// <summary>A flat body, an answer without data.</summary>
    FeishuRoomInstancesReply,

    /// <summary>A key in the query, a nested body, an answer with a record of many fields.</summary>
    FeishuCalendarEventsCreate,

    /// <summary>No body, the same answer.</summary>
    FeishuCalendarEventsGet,
}
