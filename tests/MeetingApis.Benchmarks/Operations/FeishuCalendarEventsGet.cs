namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.FeishuCalendarEventsGet"/>
public class FeishuCalendarEventsGet() : OperationBenchmark(MeasuredOperation.FeishuCalendarEventsGet);
