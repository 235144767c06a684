namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.DingTalkScheduleConferencesUpdate"/>
public class DingTalkScheduleConferencesUpdate() : OperationBenchmark(MeasuredOperation.DingTalkScheduleConferencesUpdate);
