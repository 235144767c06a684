namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.FeishuRoomInstancesReply"/>
public class FeishuRoomInstancesReply() : OperationBenchmark(MeasuredOperation.FeishuRoomInstancesReply);
