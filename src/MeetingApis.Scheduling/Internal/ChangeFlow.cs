namespace MeetingApis.Scheduling.Internal;

/// <summary>
/// Changes or moves one meeting. Rooms that stay are looked at first; the meeting is changed; the rooms answer. If one
/// refuses, everything is changed back, newest first.
/// </summary>
internal sealed class ChangeFlow(SchedulerCore core, VendorCalendar calendar, FlowTrace trace)
{
    private const string Failed = "The meeting was not changed";

    private readonly RoomAnswers _answers = new(core, calendar);

    public async Task<ScheduledMeeting> RunAsync(MeetingReference reference, Func<ScheduledMeeting, MeetingChange> changeOf, CancellationToken cancellationToken)
    {
        ScheduledMeeting meeting = await calendar.ReadAsync(reference, cancellationToken).ConfigureAwait(false);
        if (meeting.IsCancelled)
        {
            throw new MeetingNotFoundException("The meeting is cancelled.") { Vendor = calendar.Vendor };
        }

        MeetingChange change = changeOf(meeting);
        var fitted = FittedChange.Fit(meeting, change, calendar);
        var rooms = RoomSteps.Of(meeting, fitted.Change, calendar.RoomsFollow);
        if (rooms is { IsMoved: true, Kept.Count: > 0 })
        {
            await RequireFreeAsync(meeting, rooms, fitted.After, cancellationToken).ConfigureAwait(false);
        }

        var undo = new UndoLog(core, calendar.Client);
        MeetingReference changed;
        IReadOnlyList<BookedRoom> booked;
        ScheduledMeeting? read;
        try
        {
            (changed, booked, read) = await CarryOutAsync(meeting, fitted, rooms, undo, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            trace.Undoes();
            IReadOnlyList<LeftBehind> left = await undo.UndoAsync().ConfigureAwait(false);
            throw FlowFailure.Of(e, left, calendar.Vendor, Failed);
        }

        ScheduledMeeting result = await FinishAsync(changed, read, cancellationToken).ConfigureAwait(false);
        return result with { Rooms = RoomBooking.Settle(result.Rooms, booked), Tolerated = [.. fitted.Tolerated, .. RoomBooking.TolerationsOf(booked)] };
    }

    /// <summary>The meeting is changed, and stays so whatever happens now.</summary>
    private async Task<ScheduledMeeting> FinishAsync(MeetingReference changed, ScheduledMeeting? read, CancellationToken cancellationToken)
    {
        try
        {
            await RememberAsync(new ScheduledMeetingId(changed), cancellationToken).ConfigureAwait(false);
            return read ?? await calendar.ReadAsync(changed, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            LeftBehind left = new(LeftBehindKind.Change, changed.EventId, "The meeting is changed, but could not be returned; read it.");
            throw FlowFailure.Of(e, [left], calendar.Vendor, "The meeting could not be returned", changed);
        }
    }

    private async Task RequireFreeAsync(ScheduledMeeting meeting, RoomSteps rooms, MeetingPlan after, CancellationToken cancellationToken)
    {
        IReadOnlyList<RoomConflict> conflicts = await _answers.ConflictsAsync(rooms.Kept, after.During, after.Organizer, meeting.Id.Reference, cancellationToken).ConfigureAwait(false);
        if (conflicts.Count > 0 && !after.Tolerated.Contains(SchedulingFacet.RoomBooking))
        {
            throw new RoomBooking(calendar, _answers).Refuse(conflicts);
        }
    }

    private async Task<(MeetingReference Reference, IReadOnlyList<BookedRoom> Rooms, ScheduledMeeting? Read)> CarryOutAsync(ScheduledMeeting meeting, FittedChange fitted, RoomSteps rooms, UndoLog undo, CancellationToken cancellationToken)
    {
        MeetingChange change = fitted.Change;

        // A room that was lost is booked like a new one.
        MeetingReference reference = meeting.Id.Reference with
        {
            Bookings = meeting.Id.Reference.Bookings.Where(booking => rooms.Added.All(room => room.Id != booking.Key)).ToDictionary(StringComparer.Ordinal),
            ApprovalRooms = RoomBooking.ApprovalsOf([.. rooms.Kept, .. rooms.Added]),
        };
        bool givesBackFirst = !calendar.RoomsFollow;
        IReadOnlyList<Room> back = givesBackFirst && rooms.IsMoved ? [.. rooms.Kept, .. rooms.Removed] : givesBackFirst ? rooms.Removed : [];
        reference = await GiveBackAsync(meeting, reference, back, undo, cancellationToken).ConfigureAwait(false);
        if (fitted.HasOwnChanges)
        {
            ScheduledMeeting now = meeting with { Id = new ScheduledMeetingId(reference) };
            UndoUpdate(now, fitted, rooms, undo);
            await UpdateAsync(now, fitted, undo, cancellationToken).ConfigureAwait(false);
            reference = reference with { Online = change.Online ?? reference.Online, TimeZone = change.During?.TimeZone ?? reference.TimeZone };
        }

        IReadOnlyList<Room> toBook = givesBackFirst && rooms.IsMoved ? [.. rooms.Kept, .. rooms.Added] : rooms.Added;
        IReadOnlyList<Room> awaited = rooms.IsMoved ? [.. rooms.Kept, .. rooms.Added] : rooms.Added;
        IReadOnlyList<BookedRoom> booked = [];
        ScheduledMeeting? read = null;
        if (awaited.Count > 0)
        {
            var booking = new RoomBooking(calendar, _answers);
            (reference, booked, read) = await booking.BookAsync(reference, toBook, awaited, undo, cancellationToken).ConfigureAwait(false);
            await booking.RequireAsync(booked, fitted.After, reference, cancellationToken).ConfigureAwait(false);
        }

        reference = await GiveBackAsync(meeting, reference, givesBackFirst ? [] : rooms.Removed, undo, cancellationToken).ConfigureAwait(false);
        await ChangePeopleAsync(meeting with { Id = new ScheduledMeetingId(reference) }, change, fitted.After, undo, cancellationToken).ConfigureAwait(false);
        bool isRead = change is { Attendees: null, OptionalAttendees: null } && (givesBackFirst || rooms.Removed.Count == 0);
        return (reference, booked, isRead ? read : null);
    }

    private async Task<MeetingReference> GiveBackAsync(ScheduledMeeting meeting, MeetingReference reference, IReadOnlyList<Room> rooms, UndoLog undo, CancellationToken cancellationToken)
    {
        if (rooms.Count == 0)
        {
            return reference;
        }

        undo.Add(
            () => [.. rooms.Select(static room => new LeftBehind(LeftBehindKind.LostRoom, room.Id, $"The room {room.Name ?? room.Id} may be lost."))],
            cancellation => BookBackAsync(meeting, rooms, cancellation));
        return await calendar.RemoveRoomsAsync(reference, rooms, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Books rooms again that the meeting had, and says which it lost.</summary>
    private async Task<IReadOnlyList<LeftBehind>> BookBackAsync(ScheduledMeeting meeting, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        RoomsAnswer answer = await calendar.AddRoomsAsync(meeting.Id.Reference with { Bookings = new Dictionary<string, string>() }, rooms, cancellationToken).ConfigureAwait(false);
        (IReadOnlyList<BookedRoom> settled, _) = await _answers.WaitAsync(answer.Reference, rooms, answer.Rooms, cancellationToken).ConfigureAwait(false);
        await RememberAsync(new ScheduledMeetingId(answer.Reference), cancellationToken).ConfigureAwait(false);
        return LostOf(settled);
    }

    private async Task UpdateAsync(ScheduledMeeting meeting, FittedChange fitted, UndoLog undo, CancellationToken cancellationToken)
    {
        try
        {
            await calendar.UpdateAsync(meeting, fitted.Sent, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingValidationException)
        {
            // The request was refused as a whole, and nobody was told of it.
            undo.Drop();
            throw;
        }
    }

    private void UndoUpdate(ScheduledMeeting meeting, FittedChange fitted, RoomSteps rooms, UndoLog undo)
    {
        string id = meeting.Id.NativeId;
        undo.Add(() => [new LeftBehind(LeftBehindKind.Change, id, "The meeting may have kept its new time or properties.")], async cancellation =>
        {
            await calendar.UpdateAsync(meeting, fitted.Back, cancellation).ConfigureAwait(false);
            List<LeftBehind> left = [];
            if (meeting.People.Count > 0)
            {
                left.Add(new LeftBehind(LeftBehindKind.Notification, id, "The people were told of the change, and of its undoing."));
            }

            if (fitted.Unreadable.Length > 0)
            {
                left.Add(new LeftBehind(LeftBehindKind.Change, id, $"What was not known before stays changed: {fitted.Unreadable}."));
            }

            if (calendar.RoomsFollow && rooms is { IsMoved: true, Kept.Count: > 0 })
            {
                (IReadOnlyList<BookedRoom> settled, _) = await _answers.WaitAsync(meeting.Id.Reference, rooms.Kept, [], cancellation).ConfigureAwait(false);
                left.AddRange(LostOf(settled));
            }

            return left;
        });
    }

    private async Task ChangePeopleAsync(ScheduledMeeting meeting, MeetingChange change, MeetingPlan after, UndoLog undo, CancellationToken cancellationToken)
    {
        if (change is { Attendees: null, OptionalAttendees: null })
        {
            return;
        }

        (IReadOnlyList<Person> required, IReadOnlyList<Person> optional) = (after.Attendees, after.OptionalAttendees);
        string? organizer = meeting.Id.Reference.OrganizerId;

        // Who becomes optional, or is no longer, is taken off and invited again.
        InvitedPerson[] gone = [.. meeting.People.Where(one => one.Person.Id != organizer && !(one.IsOptional ? optional : required).Any(person => person.Id == one.Person.Id))];
        if (gone.Length > 0)
        {
            Person[] come = [.. gone.Where(static one => !one.IsOptional).Select(static one => one.Person)];
            Person[] may = [.. gone.Where(static one => one.IsOptional).Select(static one => one.Person)];
            ScheduledMeeting rest = meeting with { People = [.. meeting.People.Except(gone)] };
            undo.Add(
                () => [new LeftBehind(LeftBehindKind.Change, meeting.Id.NativeId, "People may be missing.")],
                async cancellation =>
                {
                    await calendar.InviteAsync(rest, come, may, cancellation).ConfigureAwait(false);
                    return [new LeftBehind(LeftBehindKind.Notification, meeting.Id.NativeId, "People were told that they were taken off, and invited again.")];
                });
            await calendar.RemovePeopleAsync(meeting, [.. come, .. may], cancellationToken).ConfigureAwait(false);
            meeting = rest;
        }

        await InviteAsync(meeting, required, optional, undo, cancellationToken).ConfigureAwait(false);
    }

    private async Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, UndoLog undo, CancellationToken cancellationToken)
    {
        Person[] newcomers = [.. required.Concat(optional).Where(person => meeting.People.All(one => one.Person.Id != person.Id))];
        if (newcomers.Length > 0)
        {
            ScheduledMeeting full = meeting with { People = [.. meeting.People, .. newcomers.Select(static person => new InvitedPerson(person, null))] };
            undo.Add(
                () => [new LeftBehind(LeftBehindKind.Change, meeting.Id.NativeId, "People may have been added.")],
                cancellation => calendar.RemovePeopleAsync(full, newcomers, cancellation));
            await new Invitation(calendar).InviteAsync(meeting, required, optional, undo, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IReadOnlyList<LeftBehind> LostOf(IReadOnlyList<BookedRoom> rooms) =>
        [.. rooms.Where(static one => one.Status == BookedRoomStatus.Declined).Select(static one => new LeftBehind(LeftBehindKind.LostRoom, one.Room.Id, $"The room {one.Room.Name ?? one.Room.Id} was lost to somebody else."))];

    /// <summary>A key leads to the meeting's latest id.</summary>
    private Task RememberAsync(ScheduledMeetingId id, CancellationToken cancellationToken) => id.Reference.KeyRecord is { } name
        ? new KeyMemory(core.Store, name).ChangeAsync(record => record is { State: not KeyState.Ended } && record.Id != id.ToString() && (record.Id is null || (ScheduledMeetingId.TryParse(record.Id, out ScheduledMeetingId? known) && known.NativeId == id.NativeId)) ? record with { Id = id.ToString() } : null, cancellationToken)
        : Task.CompletedTask;
}
