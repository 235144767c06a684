namespace MeetingApis.Scheduling.Internal;

/// <summary>
/// Schedules one meeting: the event first, in silence; then its rooms, whose answers are waited for; then the people. What
/// fails on the way is undone, newest first. An event that an earlier call left is completed.
/// </summary>
internal sealed class ScheduleFlow(SchedulerCore core, VendorCalendar calendar, FlowTrace trace)
{
    private const string Failed = "The meeting was not scheduled";

    private readonly RoomAnswers _answers = new(core, calendar);

    public async Task<ScheduledMeeting> RunAsync(MeetingPlan plan, CancellationToken cancellationToken)
    {
        PlanRules.Check(plan, calendar);
        FittedPlan fitted = FacetCheck.Fit(plan, calendar);
        PlanRules.Check(fitted.Plan, calendar);
        fitted = fitted with { Plan = WithOrganizer(fitted.Plan) };
        var memory = KeyMemory.Of(core, calendar.Identity, plan.Key);
        IAsyncDisposable held = await memory.LockAsync(cancellationToken).ConfigureAwait(false);
        await using (held.ConfigureAwait(false))
        {
            var finder = new KeyedMeeting(core, calendar, memory);
            KeyFinding found = await finder.FindAsync(fitted.Plan, PlanHash.Of(plan), cancellationToken).ConfigureAwait(false);
            var draft = new Draft(fitted.Plan, KeyMark.Of(calendar.Identity, plan.Key, found.Generation), memory.Name);
            if (found is { Meeting: { } complete, IsComplete: true })
            {
                return AsBefore(complete, fitted);
            }

            if (found.Meeting is { } begun)
            {
                trace.Resumes();
                core.Logger.Resumes(calendar.Client, begun.Id.NativeId);
            }

            await RememberAsync(memory, draft, plan, KeyState.Begun, found.Meeting?.Id, cancellationToken).ConfigureAwait(false);
            return await CarryOutAsync(plan, draft, found, fitted.Tolerated, memory, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ScheduledMeeting> CarryOutAsync(MeetingPlan plan, Draft draft, KeyFinding found, IReadOnlyList<SchedulingCapability> tolerated, KeyMemory memory, CancellationToken cancellationToken)
    {
        var undo = new UndoLog(core, calendar.Client);
        ScheduledMeeting? begun = found.Meeting;
        var creation = new Creation(calendar, draft, begun?.Id.Reference, found.MayBeUsedUp);
        IReadOnlyList<BookedRoom> rooms;
        ScheduledMeeting? read;
        try
        {
            undo.Add(
                () => creation.LeftBehind,
                cancellation => found is { MayBeFinished: true, Meeting: { } finished } ? Task.FromResult(StaysOf(finished)) : creation.UndoAsync(undo.HasTold, cancellation));
            bool withPeople = draft.Plan.Rooms.Count == 0 && calendar.CreatesWithPeople && draft.People.Count <= calendar.MostPeopleAtCreation;
            MeetingReference reference = await creation.CreateAsync(withPeople, cancellationToken).ConfigureAwait(false);
            draft = creation.Draft;
            reference = reference with { ApprovalRooms = RoomBooking.ApprovalsOf(draft.Plan.Rooms) };
            await RememberAsync(memory, draft, plan, KeyState.Begun, new ScheduledMeetingId(reference), cancellationToken).ConfigureAwait(false);
            (reference, rooms, read) = await BookAsync(draft, reference, begun, undo, cancellationToken).ConfigureAwait(false);
            if (!withPeople || begun is not null)
            {
                ScheduledMeeting known = (read ?? begun ?? Fresh(draft, reference)) with { Id = new ScheduledMeetingId(reference) };
                bool isRead = !await new Invitation(calendar).InviteAsync(known, draft.Plan.Attendees, draft.Plan.OptionalAttendees, undo, cancellationToken).ConfigureAwait(false);
                read = isRead ? read : null;
            }

            creation.Reference = reference;
        }
        catch (Exception e)
        {
            trace.Undoes();
            IReadOnlyList<LeftBehind> left = await undo.UndoAsync().ConfigureAwait(false);
            bool isGone = !creation.IsOutcomeUnknown && !(creation is { Reference: null, WasUnclear: true }) && left.All(static one => one.Kind != LeftBehindKind.Meeting);
            await ForgetAsync(memory, creation.Draft, isGone).ConfigureAwait(false);
            MeetingReference? stays = left.Any(static one => one.Kind == LeftBehindKind.Meeting) ? creation.Reference : null;
            throw FlowFailure.Of(e, left, calendar.Vendor, Failed, stays, creation.IsOutcomeUnknown);
        }

        ScheduledMeeting meeting = await FinishAsync(creation.Reference!, read, memory, draft, plan, cancellationToken).ConfigureAwait(false);
        return Complete(meeting, rooms, tolerated);
    }

    /// <summary>The organizer is on the meeting, whoever organizes it at the vendor.</summary>
    private MeetingPlan WithOrganizer(MeetingPlan plan) =>
        calendar.InvitesOrganizer && plan.Organizer is { } organizer && !plan.Attendees.Concat(plan.OptionalAttendees).Any(person => person.Id == organizer.Id)
            ? plan with { Attendees = [organizer, .. plan.Attendees] }
            : plan;

    /// <summary>Books the rooms that the meeting does not have yet, and waits for all.</summary>
    private async Task<(MeetingReference Reference, IReadOnlyList<BookedRoom> Rooms, ScheduledMeeting? Read)> BookAsync(Draft draft, MeetingReference reference, ScheduledMeeting? begun, UndoLog undo, CancellationToken cancellationToken)
    {
        IReadOnlyList<Room> wanted = draft.Plan.Rooms;
        if (wanted.Count == 0)
        {
            return (reference, [], null);
        }

        IReadOnlyList<Room> missing = [.. wanted.Where(room => begun?.Rooms.Any(one => one.Room.Id == room.Id) != true)];
        var booking = new RoomBooking(calendar, _answers);
        (reference, IReadOnlyList<BookedRoom> rooms, ScheduledMeeting? read) = await booking.BookAsync(reference, missing, wanted, undo, cancellationToken).ConfigureAwait(false);
        await booking.RequireAsync(rooms, draft.Plan, reference, cancellationToken).ConfigureAwait(false);
        return (reference, rooms, read);
    }

    /// <summary>The meeting is complete, and stays whatever happens now.</summary>
    private async Task<ScheduledMeeting> FinishAsync(MeetingReference reference, ScheduledMeeting? read, KeyMemory memory, Draft draft, MeetingPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            await RememberAsync(memory, draft, plan, KeyState.Scheduled, new ScheduledMeetingId(reference), cancellationToken).ConfigureAwait(false);
            return read ?? await calendar.ReadAsync(reference, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            LeftBehind left = new(LeftBehindKind.Meeting, reference.EventId, "The meeting is scheduled, but could not be returned; call again with the same plan to get it.");
            throw FlowFailure.Of(e, [left], calendar.Vendor, "The meeting could not be returned", reference);
        }
    }

    private ScheduledMeeting Complete(ScheduledMeeting meeting, IReadOnlyList<BookedRoom> rooms, IReadOnlyList<SchedulingCapability> tolerated)
    {
        SchedulingCapability[] late = [.. RoomBooking.TolerationsOf(rooms)];
        foreach (SchedulingCapability one in tolerated.Concat(late))
        {
            core.Logger.Tolerates(calendar.Client, one.Facet);
        }

        return meeting with { Rooms = RoomBooking.Settle(meeting.Rooms, rooms), Tolerated = [.. tolerated, .. late] };
    }

    private static IReadOnlyList<LeftBehind> StaysOf(ScheduledMeeting meeting) =>
        [new LeftBehind(LeftBehindKind.Meeting, meeting.Id.NativeId, "The meeting existed before, with its people, and stays.")];

    /// <summary>A meeting that was complete before. A room that it went without is told again.</summary>
    private static ScheduledMeeting AsBefore(ScheduledMeeting meeting, FittedPlan fitted)
    {
        IEnumerable<Room> lost = fitted.Plan.Tolerated.Contains(SchedulingFacet.RoomBooking)
            ? fitted.Plan.Rooms.Where(room => !meeting.Rooms.Any(one => one.Room.Id == room.Id && one.Status != BookedRoomStatus.Declined))
            : [];
        BookedRoom[] declined = [.. lost.Select(static room => new BookedRoom(room, BookedRoomStatus.Declined))];
        return meeting with { Rooms = RoomBooking.Settle(meeting.Rooms, declined), Tolerated = [.. fitted.Tolerated, .. RoomBooking.TolerationsOf(declined)] };
    }

    /// <summary>A meeting that was just created, as far as it is known without being read.</summary>
    private static ScheduledMeeting Fresh(Draft draft, MeetingReference reference) => new()
    {
        Id = new ScheduledMeetingId(reference),
        Title = draft.Plan.Title,
        Description = draft.Plan.Description ?? "",
        During = draft.Plan.During,
        Recurrence = draft.Plan.Recurrence,
        IsSeries = draft.Plan.Recurrence is not null,
        Native = new NativeMeeting(),
    };

    private static Task RememberAsync(KeyMemory memory, Draft draft, MeetingPlan plan, KeyState state, ScheduledMeetingId? id, CancellationToken cancellationToken)
    {
        var record = new KeyRecord { Generation = draft.Mark.Generation, PlanHash = PlanHash.Of(plan), Id = id?.ToString(), State = state };
        return memory.ChangeAsync(_ => record, cancellationToken);
    }

    /// <summary>What may still exist is looked for by the next call with the key; what is gone is not. If the store fails now, the next call looks too.</summary>
    private async Task ForgetAsync(KeyMemory memory, Draft draft, bool isGone)
    {
        if (!isGone)
        {
            return;
        }

        using var timeout = new CancellationTokenSource(core.Options.UndoTimeout, core.Time);
        try
        {
            await memory.ChangeAsync(_ => new KeyRecord { Generation = draft.Mark.Generation, State = KeyState.Ended }, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            core.Logger.KeyNotForgotten(e, calendar.Client);
        }
    }
}
