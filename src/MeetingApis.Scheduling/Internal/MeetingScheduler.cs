namespace MeetingApis.Scheduling.Internal;

/// <summary>The one implementation for all vendors: it hands each call to its flow.</summary>
internal sealed class MeetingScheduler(SchedulerCore core, VendorCalendar calendar) : IMeetingScheduler
{
    public ClientIdentity Identity => calendar.Identity;

    public SchedulingCapabilities Capabilities => calendar.Capabilities;

    public Task<PeopleSearch> FindPeopleAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return FlowTrace.RunAsync("find people", calendar.Vendor, _ => PeopleFlow.RunAsync(core, calendar, people, cancellationToken));
    }

    public Task<RoomSearch> FindRoomsAsync(RoomQuery query, IProgress<RoomSearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return FlowTrace.RunAsync("find rooms", calendar.Vendor, _ => new RoomSearchFlow(core, calendar).RunAsync(query, progress, cancellationToken));
    }

    public Task<ScheduledMeeting> ScheduleAsync(MeetingPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return FlowTrace.RunAsync("schedule meeting", calendar.Vendor, trace => new ScheduleFlow(core, calendar, trace).RunAsync(plan, cancellationToken));
    }

    public Task<ScheduledMeeting> GetAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default)
    {
        MeetingReference reference = Own(id);
        return FlowTrace.RunAsync("get meeting", calendar.Vendor, async _ => await calendar.ReadAsync(await MeetingTurn.LatestAsync(core, reference, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false));
    }

    public Task<ScheduledMeeting> MoveAsync(ScheduledMeetingId id, DateTimeOffset start, CancellationToken cancellationToken = default)
    {
        MeetingReference reference = Own(id);
        return FlowTrace.RunAsync("move meeting", calendar.Vendor, trace => ChangeAsync(trace, reference, meeting => MoveOf(meeting, start), cancellationToken));
    }

    public Task<ScheduledMeeting> ChangeAsync(ScheduledMeetingId id, MeetingChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        MeetingReference reference = Own(id);
        return FlowTrace.RunAsync("change meeting", calendar.Vendor, trace => ChangeAsync(trace, reference, _ => change, cancellationToken));
    }

    public Task CancelAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default)
    {
        MeetingReference reference = Own(id);
        return FlowTrace.RunAsync("cancel meeting", calendar.Vendor, _ => MeetingTurn.RunAsync(
            core,
            reference,
            async latest =>
            {
                await new CancelFlow(core, calendar).RunAsync(latest, cancellationToken).ConfigureAwait(false);
                return true;
            },
            cancellationToken));
    }

    /// <summary>A series that is moved to another day repeats on that day.</summary>
    /// <exception cref="MeetingScheduleException">No rule says the moved days.</exception>
    private MeetingChange MoveOf(ScheduledMeeting meeting, DateTimeOffset start)
    {
        MeetingTime during = meeting.During.StartingAt(start);
        if (meeting.Recurrence is not { } series || during.FirstDay == meeting.During.FirstDay)
        {
            return new MeetingChange { During = during };
        }

        return series.Moved(meeting.During.FirstDay, during.FirstDay) is { } moved
            ? new MeetingChange { During = during, Recurrence = moved }
            : throw FacetCheck.Refuse([new SchedulingCapability(SchedulingFacet.Recurrence, FacetSupport.No, "No rule says the days of this series moved so far; change it with a rule of your own.", null)], calendar.Vendor);
    }

    private Task<ScheduledMeeting> ChangeAsync(FlowTrace trace, MeetingReference reference, Func<ScheduledMeeting, MeetingChange> changeOf, CancellationToken cancellationToken) =>
        MeetingTurn.RunAsync(core, reference, latest => new ChangeFlow(core, calendar, trace).RunAsync(latest, changeOf, cancellationToken), cancellationToken);

    private MeetingReference Own(ScheduledMeetingId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Identity == calendar.Identity
            ? id.Reference
            : throw new ArgumentException($"The meeting belongs to {id.Identity}, and the scheduler acts for {calendar.Identity}.", nameof(id));
    }
}
