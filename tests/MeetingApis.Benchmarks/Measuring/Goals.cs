namespace MeetingApis.Benchmarks;

/// <summary>The goals of the library, as ratios to other contestants of the same run. Null where an operation has none.</summary>
internal static class Goals
{
    /// <summary>To Refit with token and Polly, both through dependency injection.</summary>
    public static Goal FirstAnswer { get; } = new(1.0);

    public static Goal? AllocatedAtOnce(MeasuredOperation operation) => Allocated(operation, 0.82);

    public static Goal? AllocatedLater(MeasuredOperation operation) => Allocated(operation, 0.85);

    public static Goal? CpuToBare(MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.FeishuReservesUpdate or MeasuredOperation.WeComMeetingsUpdate => new Goal(1.2),
        MeasuredOperation.FeishuCalendarEventsCreate or MeasuredOperation.FeishuCalendarEventsGet => new Goal(1.2),
        MeasuredOperation.DingTalkScheduleConferencesUpdate => new Goal(1.0),
        MeasuredOperation.FeishuRoomReservationsList => new Goal(1.1),
        _ => null,
    };

    public static Goal? CpuToRefit(MeasuredOperation operation) => operation switch
    {
        MeasuredOperation.FeishuReservesUpdate or MeasuredOperation.WeComMeetingsUpdate => new Goal(0.7),
        MeasuredOperation.DingTalkScheduleConferencesUpdate => new Goal(0.4),
        MeasuredOperation.FeishuRoomReservationsList => new Goal(1.0),
        _ => null,
    };

    private static Goal? Allocated(MeasuredOperation operation, double update) =>
        operation.IsUpdate() ? new Goal(update) : operation.IsOfEvents() ? new Goal(0.85) : operation == MeasuredOperation.FeishuRoomReservationsList ? new Goal(1.05) : null;
}
