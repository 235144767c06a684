using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>DingTalk: a meeting is an event in the main calendar of its organizer. Rooms and people are added to it, and follow it.</summary>
internal sealed class DingTalkMeetingCalendar(DingTalkClient client, SchedulerCore core) : VendorCalendar
{
    private const string Primary = "primary";
    private const int PeopleInCall = 500;
    private const int EventsOnPage = 100;

    private readonly DingTalkPeople _people = new(client);
    private readonly DingTalkRooms _rooms = new(client, core);

    public override ClientIdentity Identity => client.Identity;

    public override string Client => client.ToString();

    public override SchedulingCapabilities Capabilities => field ??= DingTalkCapabilities.Of(client.Identity, core.IsStoreShared);

    public override bool RoomsFollow => true;

    public override bool CreatesWithPeople => true;

    public override int MostPeopleAtCreation => PeopleInCall;

    public override void Check(MeetingPlan plan, ICollection<MeetingViolation> violations) => DingTalkPlanRules.Check(plan, violations);

    public override void Check(RoomQuery query, ICollection<MeetingViolation> violations)
    {
        if (query.Requester is null)
        {
            violations.Add(new MeetingViolation(nameof(query.Requester), "must be set: DingTalk shows rooms to a person."));
        }
    }

    public override IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan) => DingTalkCapabilities.Lacks(plan);

    public override Task<IReadOnlyList<PeopleSearchRow>> FindPeopleAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken) =>
        _people.FindAsync(queries, parallelism, cancellationToken);

    public override Task<IReadOnlyList<RoomCandidate>> ListRoomsAsync(RoomQuery query, CancellationToken cancellationToken) => _rooms.ListAsync(query, cancellationToken);

    public override IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, Person? requester, string? area) => _rooms.AskTimes(rooms, during, requester!);

    public override IReadOnlyList<string> HolderIds(MeetingReference reference) => [reference.EventId];

    /// <summary>Looks through the events that begin within a day of the plan, since whole days may begin in another zone.</summary>
    public override async Task<IReadOnlyList<FoundMeeting>> FindAsync(Draft draft, CancellationToken cancellationToken)
    {
        var request = new ListDingTalkCalendarEventsRequest
        {
            TimeMin = draft.Plan.During.Start.AddDays(-1),
            TimeMax = draft.Plan.During.Start.AddDays(1),
            ShowDeleted = true,
            PageSize = EventsOnPage,
            MaxAttendees = 1,
        };
        List<DingTalkCalendarEvent> marked = await MarkedAsync(client.CalendarEvents.EnumerateAsync(draft.Plan.Organizer!.Id, Primary, request, cancellationToken)).ConfigureAwait(false);
        if (draft.Plan.Recurrence is not null)
        {
            // DingTalk's page does not say that the list has a series that has not begun. The view has its meetings.
            var view = new ListDingTalkCalendarEventViewRequest { TimeMin = request.TimeMin, TimeMax = request.TimeMax, PageSize = EventsOnPage, MaxAttendees = 1 };
            marked.AddRange(await MarkedAsync(client.CalendarEvents.EnumerateViewAsync(draft.Plan.Organizer.Id, Primary, view, cancellationToken)).ConfigureAwait(false));
        }

        return [.. marked.GroupBy(static one => SeriesOf(one) ?? one.EventId!).Select(rows => FoundOf(rows.Key, [.. rows]))];

        async Task<List<DingTalkCalendarEvent>> MarkedAsync(IAsyncEnumerable<DingTalkCalendarEvent> events)
        {
            List<DingTalkCalendarEvent> found = [];
            await foreach (DingTalkCalendarEvent one in events.ConfigureAwait(false))
            {
                if (one.EventId is not null && GenerationIn(one) is not null)
                {
                    found.Add(one);
                }
            }

            return found;
        }

        // A series and its meetings have the same description. One of them may be cancelled alone.
        FoundMeeting FoundOf(string eventId, IReadOnlyList<DingTalkCalendarEvent> rows)
        {
            DingTalkCalendarEvent? whole = rows.FirstOrDefault(static row => SeriesOf(row) is null);
            return new FoundMeeting(ReferenceTo(draft, eventId), GenerationIn(whole ?? rows[0])!.Value, whole is null ? rows.All(IsCancelled) : IsCancelled(whole));
        }

        int? GenerationIn(DingTalkCalendarEvent one) => KeyMark.GenerationIn(one.Description, Identity, draft.Plan.Key);

        static bool IsCancelled(DingTalkCalendarEvent one) => one.Status == DingTalkCalendarEventStatus.Cancelled;
    }

    public override async Task<MeetingReference> CreateAsync(Draft draft, bool withPeople, CancellationToken cancellationToken)
    {
        CreateDingTalkCalendarEventRequest request = DingTalkMeetingWriter.EventOf(draft, withPeople);
        CreateDingTalkCalendarEventResponse created = await client.CalendarEvents.CreateAsync(draft.Plan.Organizer!.Id, Primary, request, draft.Mark.Hash, cancellationToken).ConfigureAwait(false);
        return ReferenceTo(draft, created.EventId!);
    }

    public override async Task<ScheduledMeeting> ReadAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        var request = new GetDingTalkCalendarEventRequest { MaxAttendees = PeopleInCall };
        GetDingTalkCalendarEventResponse read = await client.CalendarEvents.GetAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken).ConfigureAwait(false);
        return DingTalkMeetingReader.Read(reference, read.Attendees.Count < PeopleInCall ? read : read with { Attendees = await ReadPeopleAsync(reference, cancellationToken).ConfigureAwait(false) });
    }

    /// <summary>Books one room at a time, so that a refusal says which.</summary>
    public override async Task<RoomsAnswer> AddRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        List<BookedRoom> answers = [];
        foreach (Room room in rooms)
        {
            var request = new AddDingTalkCalendarEventRoomsRequest { Rooms = [new DingTalkCalendarEventRoomId { RoomId = room.Id }] };
            try
            {
                // Without a key of ours: DingTalk would not book a room again that was given back within a day.
                await client.CalendarEventRooms.AddAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken: cancellationToken).ConfigureAwait(false);
                answers.Add(new BookedRoom(room, BookedRoomStatus.Pending));
            }
            catch (MeetingConflictException e) when (IsRoomRefused(e))
            {
                answers.Add(new BookedRoom(room, await IsHeldAsync(reference, room, cancellationToken).ConfigureAwait(false) ? BookedRoomStatus.Pending : BookedRoomStatus.Declined) { Reason = e.VendorMessage });
            }
        }

        return new RoomsAnswer(reference, answers);
    }

    public override async Task<MeetingReference> RemoveRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        if (rooms.Count > 0)
        {
            var request = new RemoveDingTalkCalendarEventRoomsRequest { Rooms = [.. rooms.Select(static room => new DingTalkCalendarEventRoomId { RoomId = room.Id })] };
            await IgnoreMissingAsync(client.CalendarEventRooms.RemoveAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }

        return reference;
    }

    public override async Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        IEnumerable<DingTalkCalendarEventAttendeeToAdd> people =
        [
            .. required.Select(static person => new DingTalkCalendarEventAttendeeToAdd { UnionId = person.Id, IsOptional = false }),
            .. optional.Select(static person => new DingTalkCalendarEventAttendeeToAdd { UnionId = person.Id, IsOptional = true }),
        ];
        foreach (DingTalkCalendarEventAttendeeToAdd[] some in people.Chunk(PeopleInCall))
        {
            var request = new AddDingTalkCalendarEventAttendeesRequest { Attendees = some, PushNotification = true, ChatNotification = true };
            await client.CalendarEventAttendees.AddAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    public override async Task RemovePeopleAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        foreach (Person[] some in people.Chunk(PeopleInCall))
        {
            var request = new RemoveDingTalkCalendarEventAttendeesRequest { Attendees = [.. some.Select(static person => new DingTalkCalendarEventAttendeeToRemove { UnionId = person.Id })] };
            await IgnoreMissingAsync(client.CalendarEventAttendees.RemoveAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
    }

    /// <exception cref="MeetingScheduleException">The meeting keeps its conference: DingTalk takes none away. Or DingTalk refused the second of two changes.</exception>
    public override async Task UpdateAsync(ScheduledMeeting meeting, MeetingChange change, CancellationToken cancellationToken)
    {
        MeetingReference reference = meeting.Id.Reference;
        UpdateDingTalkCalendarEventRequest request = DingTalkMeetingWriter.ChangeOf(meeting, change);
        bool isHalfDone = request is { End: not null, Recurrence.Range.NumberOfOccurrences: not null };
        if (isHalfDone)
        {
            // DingTalk takes the two in two changes only. The first of them tells nobody.
            var times = new UpdateDingTalkCalendarEventRequest { EventId = reference.EventId, Start = request.Start, End = request.End, IsAllDay = request.IsAllDay, Reminders = request.Reminders, Extra = DingTalkMeetingWriter.Telling(false) };
            await SendAsync(reference, times, cancellationToken).ConfigureAwait(false);
            request = request with { Start = null, End = null, IsAllDay = null };
        }

        UpdateDingTalkCalendarEventResponse changed;
        try
        {
            changed = await SendAsync(reference, request, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingValidationException e) when (isHalfDone)
        {
            // A refusal of the request says that nothing changed, but the times did.
            throw new MeetingScheduleException($"DingTalk changed the times of the meeting, and refused the rest: {e.Message}", e) { Vendor = MeetingVendor.DingTalk };
        }

        if (change.Online == false && changed.OnlineMeeting is not null)
        {
            throw FacetCheck.Refuse([Capabilities[SchedulingFacet.OnlineChange]], MeetingVendor.DingTalk);
        }
    }

    public override Task DeleteAsync(MeetingReference reference, bool tells, CancellationToken cancellationToken) =>
        IgnoreMissingAsync(client.CalendarEvents.DeleteAsync(reference.OrganizerId!, Primary, reference.EventId, tells, cancellationToken: cancellationToken));

    private Task<UpdateDingTalkCalendarEventResponse> SendAsync(MeetingReference reference, UpdateDingTalkCalendarEventRequest request, CancellationToken cancellationToken) =>
        client.CalendarEvents.UpdateAsync(reference.OrganizerId!, Primary, reference.EventId, request, cancellationToken: cancellationToken);

    private static async Task IgnoreMissingAsync(Task call)
    {
        try
        {
            await call.ConfigureAwait(false);
        }
        catch (MeetingNotFoundException)
        {
            // The event is gone, and its rooms and people with it.
        }
    }

    // DingTalk may append to a code.
    private static bool IsRoomRefused(MeetingConflictException refusal) =>
        refusal.Code?.StartsWith(DingTalkErrorCodes.MeetingRoomNotAvailable, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether the meeting itself holds the room that is refused, since an earlier attempt.</summary>
    private async Task<bool> IsHeldAsync(MeetingReference reference, Room room, CancellationToken cancellationToken)
    {
        ScheduledMeeting meeting = await ReadAsync(reference, cancellationToken).ConfigureAwait(false);
        return meeting.Rooms.Any(booked => booked.Room.Id == room.Id && booked.Status != BookedRoomStatus.Declined);
    }

    private async Task<IReadOnlyList<DingTalkCalendarEventAttendeeInfo>> ReadPeopleAsync(MeetingReference reference, CancellationToken cancellationToken)
    {
        List<DingTalkCalendarEventAttendeeInfo> people = [];
        await foreach (DingTalkCalendarEventAttendeeInfo one in client.CalendarEventAttendees.EnumerateAsync(reference.OrganizerId!, Primary, reference.EventId, PeopleInCall, cancellationToken).ConfigureAwait(false))
        {
            people.Add(one);
        }

        return people;
    }

    private static string? SeriesOf(DingTalkCalendarEvent one) => string.IsNullOrEmpty(one.SeriesMasterId) ? null : one.SeriesMasterId;

    private MeetingReference ReferenceTo(Draft draft, string eventId) => new()
    {
        Vendor = MeetingVendor.DingTalk,
        AppId = Identity.AppId,
        Tenant = Identity.Tenant,
        User = Identity.User,
        EventId = eventId,
        OrganizerId = draft.Plan.Organizer!.Id,
        CalendarId = Primary,
        Online = draft.Plan.Online,
        TimeZone = draft.Plan.During.TimeZone,
        KeyRecord = draft.KeyRecord,
    };
}
