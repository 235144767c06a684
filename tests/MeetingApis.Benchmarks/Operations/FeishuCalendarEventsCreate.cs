namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.FeishuCalendarEventsCreate"/>
public class FeishuCalendarEventsCreate() : OperationBenchmark(MeasuredOperation.FeishuCalendarEventsCreate);
