using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>
/// WeCom: an online plan is a meeting (会议), any other is a schedule (日程). The app makes both, and the organizer manages
/// them and books their rooms.
/// </summary>
internal sealed class WeComMeetingCalendar : VendorCalendar
{
    private readonly WeComClient _client;
    private readonly WeComCapabilities _capabilities;
    private readonly WeComRequests _requests;
    private readonly WeComPeople _people;
    private readonly WeComRooms _rooms;
    private readonly WeComKeys _keys;
    private readonly string? _calendarId;

    public WeComMeetingCalendar(WeComClient client, SchedulerCore core)
    {
        _client = client;
        _calendarId = core.Options.WeComCalendar?.Invoke(client.Identity);
        _capabilities = new WeComCapabilities(client.Identity, core.IsStoreShared && _calendarId is not null);
        _requests = new WeComRequests(_capabilities.IsSelfBuilt, _calendarId);
        _people = new WeComPeople(client, core.Options.WeComMailbox);
        _rooms = new WeComRooms(client, core.Store);
        _keys = new WeComKeys(client, _rooms, _calendarId);
    }

    public override ClientIdentity Identity => _client.Identity;

    public override string Client => _client.ToString();

    public override SchedulingCapabilities Capabilities => _capabilities.All;

    /// <summary>A booked room holds the time of its schedule, and no page says that it follows a meeting.</summary>
    public override bool RoomsFollow => false;

    public override bool CreatesWithPeople => true;

    public override MeetingTime Rounded(MeetingTime during) => WeComHalfHours.Around(during);

    public override void Check(MeetingPlan plan, ICollection<MeetingViolation> violations) => WeComPlanRules.Check(plan, violations);

    public override IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan) => _capabilities.Lacks(plan);

    public override IEnumerable<SchedulingCapability> LacksToChange(ScheduledMeeting meeting, MeetingChange change) => WeComCapabilities.LacksToChange(meeting, change);

    /// <summary>Schedules are listed by calendar only.</summary>
    public override bool CanFind(MeetingPlan plan) => plan.Online || _calendarId is not null;

    public override Task<IReadOnlyList<PeopleSearchRow>> FindPeopleAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken) =>
        _people.FindAsync(queries, parallelism, cancellationToken);

    public override Task<IReadOnlyList<RoomCandidate>> ListRoomsAsync(RoomQuery query, CancellationToken cancellationToken) => _rooms.ListAsync(query, cancellationToken);

    public override IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, Person? requester, string? area) => _rooms.AskTimes(rooms, during, area);

    public override IReadOnlyList<string> HolderIds(MeetingReference reference) =>
        reference.Online ? [.. reference.Bookings.Values] : [reference.EventId, .. reference.Bookings.Values];

    public override Task<IReadOnlyList<FoundMeeting>> FindAsync(Draft draft, CancellationToken cancellationToken) => _keys.FindAsync(draft, cancellationToken);

    public override async Task<MeetingReference> CreateAsync(Draft draft, bool withPeople, CancellationToken cancellationToken)
    {
        string id = draft.Plan.Online
            ? (await _client.Meetings.CreateAsync(_requests.NewMeeting(draft, withPeople), cancellationToken).ConfigureAwait(false)).MeetingId!
            : (await _client.Schedules.CreateAsync(_requests.NewSchedule(draft, withPeople), cancellationToken).ConfigureAwait(false)).ScheduleId!;
        return _keys.ReferenceOf(draft, id);
    }

    public override async Task<ScheduledMeeting> ReadAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        NativeMeeting native = await _client.ReadNativeAsync(reference, cancellationToken).ConfigureAwait(false);
        ScheduledMeeting meeting = WeComMeetingReader.Read(reference, native);
        (MeetingReference now, IReadOnlyList<BookedRoom> rooms) = await _rooms.ReadAsync(meeting, cancellationToken).ConfigureAwait(false);
        return meeting with { Id = new ScheduledMeetingId(now), Rooms = rooms };
    }

    public override Task<RoomsAnswer> AddRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken) => _rooms.AddAsync(reference, rooms, cancellationToken);

    public override Task<MeetingReference> RemoveRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken) => _rooms.RemoveAsync(reference, rooms, cancellationToken);

    public override Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, CancellationToken cancellationToken) =>
        _people.InviteAsync(meeting, [.. required, .. optional], cancellationToken);

    public override Task RemovePeopleAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken) => _people.RemoveAsync(meeting, people, cancellationToken);

    public override async Task UpdateAsync(ScheduledMeeting meeting, MeetingChange change, CancellationToken cancellationToken)
    {
        if (!WeComRequests.ChangesSomething(change))
        {
            return;
        }

        if (meeting.Id.Reference.Online)
        {
            await _client.Meetings.UpdateAsync(_requests.ChangedMeeting(meeting, change), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await _client.Schedules.UpdateAsync(WeComRequests.ChangedSchedule(meeting, change), cancellationToken).ConfigureAwait(false);
        }
    }

    public override async Task DeleteAsync(MeetingReference reference, bool tells, CancellationToken cancellationToken)
    {
        try
        {
            if (reference.Online)
            {
                await _client.Meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = reference.EventId }, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await _client.Schedules.CancelAsync(new CancelWeComScheduleRequest { ScheduleId = reference.EventId }, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (MeetingApiException e) when (WeComRefusals.IsGone(e))
        {
            // It is cancelled already.
        }
    }
}
