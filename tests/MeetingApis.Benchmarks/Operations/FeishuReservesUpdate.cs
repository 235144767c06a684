namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.FeishuReservesUpdate"/>
public class FeishuReservesUpdate() : OperationBenchmark(MeasuredOperation.FeishuReservesUpdate);
