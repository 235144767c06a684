namespace MeetingApis.Scheduling.Tests;

/// <summary>A scheduler that remembers its meetings, so that a real tenant can be left as it was.</summary>
internal sealed class TidyScheduler(IMeetingScheduler inner) : IMeetingScheduler
{
    private readonly Dictionary<string, ScheduledMeetingId> _ids = new(StringComparer.Ordinal);

    public ClientIdentity Identity => inner.Identity;

    public SchedulingCapabilities Capabilities => inner.Capabilities;

    public Task<PeopleSearch> FindPeopleAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default) => inner.FindPeopleAsync(people, cancellationToken);

    public Task<RoomSearch> FindRoomsAsync(RoomQuery query, IProgress<RoomSearchProgress>? progress = null, CancellationToken cancellationToken = default) => inner.FindRoomsAsync(query, progress, cancellationToken);

    public async Task<ScheduledMeeting> ScheduleAsync(MeetingPlan plan, CancellationToken cancellationToken = default) => Remember(await inner.ScheduleAsync(plan, cancellationToken));

    public Task<ScheduledMeeting> GetAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default) => inner.GetAsync(id, cancellationToken);

    public async Task<ScheduledMeeting> MoveAsync(ScheduledMeetingId id, DateTimeOffset start, CancellationToken cancellationToken = default) => Remember(await inner.MoveAsync(id, start, cancellationToken));

    public async Task<ScheduledMeeting> ChangeAsync(ScheduledMeetingId id, MeetingChange change, CancellationToken cancellationToken = default) => Remember(await inner.ChangeAsync(id, change, cancellationToken));

    public Task CancelAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default) => inner.CancelAsync(id, cancellationToken);

    /// <summary>Cancels every meeting.</summary>
    public async Task TidyAsync()
    {
        foreach (ScheduledMeetingId id in _ids.Values)
        {
            await inner.CancelAsync(id);
        }
    }

    private ScheduledMeeting Remember(ScheduledMeeting meeting)
    {
        _ids[meeting.Id.NativeId] = meeting.Id;
        return meeting;
    }
}
