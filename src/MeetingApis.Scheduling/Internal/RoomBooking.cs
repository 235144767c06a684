namespace MeetingApis.Scheduling.Internal;

/// <summary>Books rooms for a meeting, and decides whether their answers will do.</summary>
internal sealed class RoomBooking(VendorCalendar calendar, RoomAnswers answers)
{
    /// <summary>Books rooms and waits for the answers of all that are wanted.</summary>
    /// <param name="reference">The meeting.</param>
    /// <param name="missing">The rooms to book.</param>
    /// <param name="wanted">All rooms whose answers count.</param>
    /// <param name="undo">Is told how to give the rooms back.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<(MeetingReference Reference, IReadOnlyList<BookedRoom> Rooms, ScheduledMeeting? Read)> BookAsync(MeetingReference reference, IReadOnlyList<Room> missing, IReadOnlyList<Room> wanted, UndoLog undo, CancellationToken cancellationToken)
    {
        RoomsAnswer answer = new(reference, []);
        if (missing.Count > 0)
        {
            MeetingReference latest = reference;
            undo.Add(
                () => [.. missing.Select(room => new LeftBehind(LeftBehindKind.RoomBooking, latest.Bookings.GetValueOrDefault(room.Id, room.Id), $"The room {room.Name ?? room.Id} may still be held."))],
                cancellation => calendar.RemoveRoomsAsync(latest, missing, cancellation));

            // Where bookings have ids, each is known before the next room is asked for.
            foreach (Room[] some in missing.Chunk(calendar.RoomsFollow ? missing.Count : 1))
            {
                RoomsAnswer next = await AddAsync(latest, some, cancellationToken).ConfigureAwait(false);
                answer = next with { Rooms = [.. answer.Rooms, .. next.Rooms] };
                latest = answer.Reference;
            }
        }

        IReadOnlyList<BookedRoom> atOnce = calendar.RoomsFollow ? answer.Rooms : [.. wanted.Where(room => missing.All(one => one.Id != room.Id)).Select(static room => new BookedRoom(room, BookedRoomStatus.Booked)), .. answer.Rooms];
        (IReadOnlyList<BookedRoom> rooms, ScheduledMeeting? read) = await answers.WaitAsync(answer.Reference, wanted, atOnce, cancellationToken).ConfigureAwait(false);
        return (answer.Reference, rooms, read);
    }

    /// <summary>Refuses a meeting whose rooms are not booked, unless the plan tolerates that.</summary>
    /// <exception cref="MeetingScheduleException">A room is declined, or missing at some occurrences.</exception>
    public async Task RequireAsync(IReadOnlyList<BookedRoom> rooms, MeetingPlan plan, MeetingReference reference, CancellationToken cancellationToken)
    {
        BookedRoom[] declined = [.. rooms.Where(static one => one.Status == BookedRoomStatus.Declined)];
        if (declined.Length > 0 && !plan.Tolerated.Contains(SchedulingFacet.RoomBooking))
        {
            IReadOnlyList<RoomConflict> conflicts = await answers.ExplainAsync(declined, plan.During, plan.Organizer, reference, cancellationToken).ConfigureAwait(false);
            throw Refuse(conflicts);
        }

        BookedRoom[] gaps = [.. rooms.Where(static one => one.MissingDays.Count > 0)];
        if (gaps.Length > 0 && !plan.Tolerated.Contains(SchedulingFacet.RoomAtEveryOccurrence))
        {
            throw Refuse([.. gaps.SelectMany(one => one.MissingDays.Select(day => new RoomConflict(one.Room) { Text = $"it is taken on {day:yyyy-MM-dd}." }))]);
        }
    }

    /// <summary>The rooms that somebody must approve.</summary>
    public static IReadOnlyList<string> ApprovalsOf(IReadOnlyList<Room> rooms) => [.. rooms.Where(static room => room.NeedsApproval == true).Select(static room => room.Id)];

    public MeetingScheduleException Refuse(IReadOnlyList<RoomConflict> conflicts) =>
        new(RoomAnswers.Say(conflicts)) { Vendor = calendar.Vendor, Conflicts = conflicts };

    /// <summary>What the answers went without; a plan that does not tolerate it was refused before.</summary>
    public static IEnumerable<SchedulingCapability> TolerationsOf(IReadOnlyList<BookedRoom> rooms)
    {
        if (rooms.Where(static one => one.Status == BookedRoomStatus.Declined).Select(static one => one.Room.Name ?? one.Room.Id).ToArray() is { Length: > 0 } declined)
        {
            yield return new SchedulingCapability(SchedulingFacet.RoomBooking, FacetSupport.Partly, $"Not booked: {string.Join(", ", declined)}.", null);
        }

        if (rooms.Where(static one => one.MissingDays.Count > 0).Select(static one => $"{one.Room.Name ?? one.Room.Id} on {string.Join(", ", one.MissingDays.Select(static day => $"{day:yyyy-MM-dd}"))}").ToArray() is { Length: > 0 } gaps)
        {
            yield return new SchedulingCapability(SchedulingFacet.RoomAtEveryOccurrence, FacetSupport.Partly, $"Not booked: {string.Join("; ", gaps)}.", null);
        }
    }

    /// <summary>The rooms of a meeting as they answered, with what the plan knew of them.</summary>
    public static IReadOnlyList<BookedRoom> Settle(IReadOnlyList<BookedRoom> shown, IReadOnlyList<BookedRoom> answered) =>
    [
        .. shown.Select(one => answered.FirstOrDefault(other => other.Room.Id == one.Room.Id) is { } answer
            ? new BookedRoom(Known(answer.Room, one.Room), one.Status == BookedRoomStatus.Pending ? answer.Status : one.Status) { MissingDays = answer.MissingDays.Count > 0 ? answer.MissingDays : one.MissingDays, Reason = answer.Reason ?? one.Reason }
            : one),
        .. answered.Where(answer => shown.All(one => one.Room.Id != answer.Room.Id)),
    ];

    private static Room Known(Room planned, Room shown) => planned with { Name = planned.Name ?? shown.Name, Location = planned.Location ?? shown.Location, Seats = planned.Seats ?? shown.Seats };

    /// <summary>After an unclear failure, what the meeting shows is not asked for again.</summary>
    private async Task<RoomsAnswer> AddAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken)
    {
        try
        {
            return await calendar.AddRoomsAsync(reference, rooms, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException e) when (e.IsOutcomeUnknown)
        {
            ScheduledMeeting meeting = await calendar.ReadAsync(reference, cancellationToken).ConfigureAwait(false);
            Room[] missing = [.. rooms.Where(room => meeting.Rooms.All(one => one.Room.Id != room.Id))];
            BookedRoom[] shown = [.. meeting.Rooms.Where(one => rooms.Any(room => room.Id == one.Room.Id))];
            RoomsAnswer rest = missing.Length == 0 ? new RoomsAnswer(meeting.Id.Reference, []) : await calendar.AddRoomsAsync(meeting.Id.Reference, missing, cancellationToken).ConfigureAwait(false);
            return rest with { Rooms = [.. shown, .. rest.Rooms] };
        }
    }
}
