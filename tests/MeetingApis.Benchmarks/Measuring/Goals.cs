namespace MeetingApis.Benchmarks;

/// <summary>The goals of the library, as ratios to the bare calls of the same run.</summary>
internal static class Goals
{
    public static Goal Throughput { get; } = new(0.97, IsLowerLimit: true);

    public static Goal FirstAnswer { get; } = new(1.2);

    /// <summary>Null where an operation has none.</summary>
    public static Goal? AllocatedAtOnce(MeasuredOperation operation) =>
        operation.IsUpdate() ? new Goal(0.85) : operation == MeasuredOperation.FeishuRoomReservationsList ? new Goal(1.0) : null;

    public static Goal AllocatedLater { get; } = new(1.0);

    /// <summary>Null where an operation has none.</summary>
    public static Goal? CpuAtOnce(MeasuredOperation operation) =>
        operation == MeasuredOperation.FeishuRoomInstancesReply ? null : new Goal(1.0);
}
