namespace MeetingApis.Benchmarks;

/// <inheritdoc cref="MeasuredOperation.FeishuRoomReservationsList"/>
public class FeishuRoomReservationsList() : OperationBenchmark(MeasuredOperation.FeishuRoomReservationsList);
