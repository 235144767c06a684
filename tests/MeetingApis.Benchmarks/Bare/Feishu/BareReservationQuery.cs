namespace MeetingApis.Benchmarks.Bare;

/// <summary>Which room reservations to list.</summary>
internal sealed record BareReservationQuery
{
    public required string RoomLevelId { get; init; }

    public required DateTimeOffset StartTime { get; init; }

    public required DateTimeOffset EndTime { get; init; }

    public required string RoomId { get; init; }

    public required int PageSize { get; init; }
}
