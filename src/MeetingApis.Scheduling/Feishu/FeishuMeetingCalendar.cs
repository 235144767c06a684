using MeetingApis.Feishu;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Feishu;

/// <summary>
/// Feishu: a meeting is an event in the primary calendar of the identity that calls. People and rooms are its attendees,
/// and follow it.
/// </summary>
internal sealed class FeishuMeetingCalendar(FeishuClient client, SchedulerCore core, PrimaryCalendars calendars) : VendorCalendar
{
    private const int PeoplePerCall = 1000;
    private const int RemovedPerCall = 500;
    private const int AttendeesInEvent = 100;
    private const int EventsPerPage = 1000;
    private const int MostAttendees = 3000;

    private readonly FeishuPeople _people = new(client);
    private readonly FeishuRooms _rooms = new(client);

    public override ClientIdentity Identity => client.Identity;

    public override string Client => client.ToString();

    public override SchedulingCapabilities Capabilities => FeishuCapabilities.For(client.Identity, core.IsStoreShared);

    public override bool RoomsFollow => true;

    public override bool ShowsDeleted => false;

    // The app organizes, so that the person to whom the meeting belongs is an attendee.
    public override bool InvitesOrganizer => IsApp;

    // Feishu creates events without attendees.
    public override bool CreatesWithPeople => false;

    private bool IsApp => client.Identity.User is null;

    public override void Check(MeetingPlan plan, ICollection<MeetingViolation> violations)
    {
        if (IsApp && plan.Rooms.Count > 0 && plan.Organizer is null)
        {
            violations.Add(new MeetingViolation(nameof(plan.Organizer), "must be set: a person answers for the rooms of an app's meeting."));
        }

        int organizers = IsApp && plan.Organizer is not null ? 1 : 0;
        if (plan.Attendees.Count + plan.OptionalAttendees.Count + plan.Rooms.Count + organizers > MostAttendees)
        {
            violations.Add(new MeetingViolation(nameof(plan.Attendees), "must be 3000 at most, with optional people and rooms."));
        }
    }

    public override bool SaysDeleted(MeetingNotFoundException refusal) => refusal.Code == FeishuErrorCodes.CalendarEventDeleted;

    public override IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan) => FeishuCapabilities.Lacks(plan, IsApp);

    public override Task<IReadOnlyList<PeopleSearchRow>> FindPeopleAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken) =>
        _people.FindAsync(queries, parallelism, cancellationToken);

    public override Task<IReadOnlyList<RoomCandidate>> ListRoomsAsync(RoomQuery query, CancellationToken cancellationToken) =>
        _rooms.ListAsync(query, cancellationToken);

    public override IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, Person? requester, string? area) =>
        _rooms.AskTimes(rooms, during);

    public override IReadOnlyList<string> HolderIds(MeetingReference reference) => [FeishuRooms.UidOf(reference.EventId)];

    public override async Task<IReadOnlyList<FoundMeeting>> FindAsync(Draft draft, CancellationToken cancellationToken)
    {
        string calendar = await CalendarAsync(cancellationToken).ConfigureAwait(false);
        List<FoundMeeting> found = [];

        // An event that lasts all day ends on its last day in UTC, which may be before the end in the plan's zone.
        DateTimeOffset anchor = draft.Plan.During.Start.AddDays(draft.Plan.During.IsAllDay ? -1 : 0);
        IAsyncEnumerable<FeishuCalendarEvent> events = client.CalendarEvents.EnumerateAsync(calendar, new ListFeishuCalendarEventsRequest { AnchorTime = anchor, PageSize = EventsPerPage }, cancellationToken);
        await foreach (FeishuCalendarEvent one in events.ConfigureAwait(false))
        {
            if (one is { EventId: { } id, IsException: not true } && KeyMark.GenerationIn(one.Description, Identity, draft.Plan.Key) is { } generation)
            {
                found.Add(new FoundMeeting(ReferenceOf(draft, calendar, id), generation, one.Status == FeishuCalendarEventStatus.Cancelled));
            }
        }

        return found;
    }

    public override async Task<MeetingReference> CreateAsync(Draft draft, bool withPeople, CancellationToken cancellationToken)
    {
        MeetingPlan plan = draft.Plan;
        string calendar = await CalendarAsync(cancellationToken).ConfigureAwait(false);
        CreateFeishuCalendarEventResponse created = await client.CalendarEvents.CreateAsync(
            calendar,
            new CreateFeishuCalendarEventRequest
            {
                Summary = plan.Title,
                Description = draft.Description,
                NeedNotification = false,
                StartTime = FeishuTimes.StartOf(plan.During),
                EndTime = FeishuTimes.EndOf(plan.During),
                Conference = FeishuMeetingWriter.ConferenceOf(plan.Online, plan.Recording, IsApp),
                AttendeeAbility = FeishuCalendarEventAttendeeAbility.SeeOthers,
                Reminders = FeishuMeetingWriter.RemindersOf(plan.Reminders),
                Recurrence = plan.Recurrence?.ToRRule(plan.During),
            },
            idempotencyKey: draft.Mark.Hash,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return ReferenceOf(draft, calendar, created.Event?.EventId ?? throw new MeetingProtocolException("Feishu answered without an event.") { Vendor = MeetingVendor.Feishu, IsOutcomeUnknown = true });
    }

    public override async Task<ScheduledMeeting> ReadAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        GetFeishuCalendarEventResponse answer = await client.CalendarEvents.GetAsync(
            reference.CalendarId!,
            reference.EventId,
            new GetFeishuCalendarEventRequest { NeedAttendee = true, MaxAttendeeNum = AttendeesInEvent, NeedMeetingSettings = true },
            cancellationToken).ConfigureAwait(false);
        FeishuCalendarEvent read = answer.Event ?? throw new MeetingProtocolException("Feishu answered without an event.") { Vendor = MeetingVendor.Feishu };
        return FeishuMeetingReader.Read(reference, read, read.HasMoreAttendee == true ? await AttendeesAsync(reference, cancellationToken).ConfigureAwait(false) : read.Attendees);
    }

    public override async Task<RoomsAnswer> AddRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        await client.CalendarEventAttendees.AddAsync(
            reference.CalendarId!,
            reference.EventId,
            new AddFeishuCalendarEventAttendeesRequest { Attendees = [.. rooms.Select(room => RoomOf(room, reference))], NeedNotification = false },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return new RoomsAnswer(reference, [.. rooms.Select(static room => new BookedRoom(room, BookedRoomStatus.Pending))]);
    }

    public override async Task<MeetingReference> RemoveRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        await RemoveAsync(reference, [.. rooms.Select(static room => FeishuCalendarEventAttendeeId.OfRoom(room.Id))], tells: false, cancellationToken).ConfigureAwait(false);
        return reference;
    }

    public override async Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        IEnumerable<FeishuCalendarEventAttendee> people = [
            .. required.Select(static person => FeishuCalendarEventAttendee.OfUser(person.Id)),
            .. optional.Select(static person => FeishuCalendarEventAttendee.OfUser(person.Id) with { IsOptional = true })];
        foreach (FeishuCalendarEventAttendee[] some in people.Chunk(PeoplePerCall))
        {
            await client.CalendarEventAttendees.AddAsync(
                reference.CalendarId!,
                reference.EventId,
                new AddFeishuCalendarEventAttendeesRequest { Attendees = some, NeedNotification = true },
                cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    public override Task RemovePeopleAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken) =>
        RemoveAsync(meeting.Id.Reference, [.. people.Select(static person => FeishuCalendarEventAttendeeId.OfUser(person.Id))], tells: true, cancellationToken);

    public override Task UpdateAsync(ScheduledMeeting meeting, MeetingChange change, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        MeetingTime during = change.During ?? meeting.During;
        return client.CalendarEvents.UpdateAsync(
            reference.CalendarId!,
            reference.EventId,
            new UpdateFeishuCalendarEventRequest
            {
                Summary = change.Title,
                Description = change.Description,
                NeedNotification = true,
                StartTime = change.During is null ? null : FeishuTimes.StartOf(during),
                EndTime = change.During is null ? null : FeishuTimes.EndOf(during),
                Conference = change is { Online: null, Recording: null } ? null : FeishuMeetingWriter.ConferenceOf(change.Online ?? reference.Online, change.Recording, IsApp),
                Reminders = FeishuMeetingWriter.RemindersOf(change.Reminders),
                Recurrence = change.Recurrence?.ToRRule(during),
                EventCheckIn = FeishuMeetingWriter.KeptCheckIn(meeting.Native.FeishuEvent),
            },
            cancellationToken: cancellationToken);
    }

    public override async Task DeleteAsync(MeetingReference reference, bool tells, CancellationToken cancellationToken)
    {
        try
        {
            await client.CalendarEvents.DeleteAsync(reference.CalendarId!, reference.EventId, tells, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingNotFoundException)
        {
            // It is cancelled already.
        }
    }

    private Task<string> CalendarAsync(CancellationToken cancellationToken) => calendars.GetAsync(Identity, async () =>
    {
        GetPrimaryFeishuCalendarResponse answer = await client.Calendars.GetPrimaryAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        return answer.Calendars is [{ Calendar.CalendarId: { Length: > 0 } id }, ..] ? id : throw new MeetingProtocolException("Feishu answered without a calendar.") { Vendor = MeetingVendor.Feishu };
    });

    private MeetingReference ReferenceOf(Draft draft, string calendar, string eventId) => new()
    {
        Vendor = MeetingVendor.Feishu,
        AppId = Identity.AppId,
        Tenant = Identity.Tenant,
        User = Identity.User,
        EventId = eventId,
        CalendarId = calendar,
        Online = draft.Plan.Online,
        OrganizerId = draft.Plan.Organizer?.Id,
        TimeZone = draft.Plan.During.TimeZone,
        KeyRecord = draft.KeyRecord,
    };

    /// <summary>A room in an app's event needs a person who answers for it; a room with approval wants a reason.</summary>
    private FeishuCalendarEventAttendee RoomOf(Room room, MeetingReference reference) =>
        FeishuCalendarEventAttendee.OfRoom(room.Id, IsApp ? reference.OrganizerId : null) with { ApprovalReason = !IsApp && room.NeedsApproval == true ? "会议 (meeting)" : null };

    private async Task<IReadOnlyList<FeishuCalendarEventAttendeeInfo>> AttendeesAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        List<FeishuCalendarEventAttendeeInfo> all = [];
        await foreach (FeishuCalendarEventAttendeeInfo one in client.CalendarEventAttendees.EnumerateAsync(reference.CalendarId!, reference.EventId, new ListFeishuCalendarEventAttendeesRequest(), cancellationToken).ConfigureAwait(false))
        {
            all.Add(one);
        }

        return all;
    }

    private async Task RemoveAsync(MeetingReference reference, IReadOnlyList<FeishuCalendarEventAttendeeId> attendees, bool tells, CancellationToken cancellationToken)
    {
        foreach (FeishuCalendarEventAttendeeId[] some in attendees.Chunk(RemovedPerCall))
        {
            try
            {
                await client.CalendarEventAttendees.RemoveAsync(
                    reference.CalendarId!,
                    reference.EventId,
                    new RemoveFeishuCalendarEventAttendeesRequest { DeleteIds = some, NeedNotification = tells },
                    cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            catch (MeetingNotFoundException e) when (e.Code == FeishuErrorCodes.AttendeeNotFound && some.Length > 1)
            {
                // Feishu does not say whom it missed, nor whether it removed the others.
                foreach (FeishuCalendarEventAttendeeId one in some)
                {
                    await RemoveAsync(reference, [one], tells, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (MeetingNotFoundException)
            {
                // It is off already.
            }
        }
    }
}
