namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.WeComMeetingsUpdate"/>
public class WeComMeetingsUpdate() : OperationBenchmark(MeasuredOperation.WeComMeetingsUpdate);
