namespace MeetingApis.Testing;

/// <summary>Everything that the simulated organisation holds.</summary>
internal sealed class DingTalkStores
{
    public DingTalkStores() => Rooms = new(static room => room.RoomId, Check);

    public SimulatedStore<string, SimulatedScheduleConference> Conferences { get; } = new(static conference => conference.ScheduleConferenceId);

    public SimulatedStore<string, SimulatedVideoConference> VideoConferences { get; } = new(static conference => conference.ConferenceId);

    public SimulatedStore<long, SimulatedDingTalkRoomGroup> RoomGroups { get; } = new(static group => group.GroupId);

    public SimulatedStore<string, SimulatedDingTalkRoom> Rooms { get; }

    private void Check(SimulatedDingTalkRoom room)
    {
        if (room.GroupId is { } groupId && RoomGroups.Find(groupId) is null)
        {
            throw new ArgumentException($"There is no group {groupId}: add it first.", nameof(room));
        }

        if (room.LabelIds.Any(label => label is < 1 or > 5))
        {
            throw new ArgumentException("A label is 1 to 5.", nameof(room));
        }
    }
}
