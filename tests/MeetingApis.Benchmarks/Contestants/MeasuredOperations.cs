namespace MeetingApis.Benchmarks;

/// <summary>Names and kinds of the measured operations.</summary>
internal static class MeasuredOperations
{
    public static IReadOnlyList<MeasuredOperation> All { get; } = Enum.GetValues<MeasuredOperation>();

    /// <summary>The name in the library's catalogue.</summary>
    public static string Name(this MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.FeishuReservesUpdate => "feishu.reserves.update",
        MeasuredOperation.WeComMeetingsUpdate => "wecom.meetings.update",
        MeasuredOperation.DingTalkScheduleConferencesUpdate => "dingtalk.schedule_conferences.update",
        MeasuredOperation.FeishuRoomReservationsList => "feishu.room_reservations.list, 100 rows",
        MeasuredOperation.FeishuCalendarEventsCreate => "feishu.calendar_events.create",
        MeasuredOperation.FeishuCalendarEventsGet => "feishu.calendar_events.get",
        _ => "feishu.room_instances.reply",
    };

    /// <summary>Whether it is about an event in a calendar.</summary>
    public static bool IsOfEvents(this MeasuredOperation operation) => operation is MeasuredOperation.FeishuCalendarEventsCreate or MeasuredOperation.FeishuCalendarEventsGet;

    /// <summary>Whether it is one of the three updates, which have the strictest goals.</summary>
    public static bool IsUpdate(this MeasuredOperation operation) =>
        operation is MeasuredOperation.FeishuReservesUpdate or MeasuredOperation.WeComMeetingsUpdate or MeasuredOperation.DingTalkScheduleConferencesUpdate;
}
