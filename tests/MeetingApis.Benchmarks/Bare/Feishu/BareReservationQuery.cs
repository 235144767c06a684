namespace MeetingApis.Benchmarks.Bare;

/// <summary>Which room reservations to list.</summary>
internal sealed class BareReservationQuery
{
    public required string RoomLevelId { get; set; }

    public required DateTimeOffset StartTime { get; set; }

    public required DateTimeOffset EndTime { get; set; }

    public required string RoomId { get; set; }

    public required int PageSize { get; set; }
}
