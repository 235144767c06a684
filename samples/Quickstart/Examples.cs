namespace MeetingApis.Samples.Quickstart;

/// <summary>What the tours work on: the vendors' example ids, or your own from the section <c>Examples</c> of the configuration.</summary>
internal sealed class Examples
{
    public required string ReserveId { get; init; }

    public required string HostOpenId { get; init; }

    public required string RoomLevelId { get; init; }

    public required string RoomId { get; init; }

    public required DateOnly Day { get; init; }

    public required string EventRoomId { get; init; }

    public required string EventUid { get; init; }

    public required string MeetingId { get; init; }

    public required IReadOnlyList<string> InviteeUserIds { get; init; }

    public required string CreatorUnionId { get; init; }

    public required string ScheduleConferenceId { get; init; }
}
