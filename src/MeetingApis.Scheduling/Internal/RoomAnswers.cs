namespace MeetingApis.Scheduling.Internal;

/// <summary>Waits for the answers of rooms, and explains the refusals.</summary>
internal sealed class RoomAnswers(SchedulerCore core, VendorCalendar calendar)
{
    private const int Doublings = 3;

    /// <summary>Waits until every room has answered, or the time is over.</summary>
    /// <param name="reference">The meeting.</param>
    /// <param name="wanted">The rooms.</param>
    /// <param name="atOnce">What they answered at once; empty if nothing.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The answers, in the order of the rooms, and the meeting as it was read last; null if it was not.</returns>
    public async Task<(IReadOnlyList<BookedRoom> Rooms, ScheduledMeeting? Meeting)> WaitAsync(MeetingReference reference, IReadOnlyList<Room> wanted, IReadOnlyList<BookedRoom> atOnce, CancellationToken cancellationToken)
    {
        IReadOnlyList<BookedRoom> answers = Merge(wanted, atOnce, shown: []);
        ScheduledMeeting? meeting = null;
        long began = core.Time.GetTimestamp();
        TimeSpan pause = core.Options.RoomPollInterval;
        for (int reads = 0; answers.Any(static room => room.Status == BookedRoomStatus.Pending); reads++)
        {
            if (reads > 0)
            {
                TimeSpan left = core.Options.RoomWait - core.Time.GetElapsedTime(began);
                if (left <= TimeSpan.Zero)
                {
                    break;
                }

                await Task.Delay(left < pause ? left : pause, core.Time, cancellationToken).ConfigureAwait(false);
                pause = reads > Doublings ? pause : pause * 2;
            }

            meeting = await calendar.ReadAsync(reference, cancellationToken).ConfigureAwait(false);
            answers = Merge(wanted, atOnce, meeting.Rooms);
        }

        return ([.. answers.Select(SettledOf)], meeting);
    }

    /// <summary>Who else holds rooms at a time, as far as the vendor tells.</summary>
    public async Task<IReadOnlyList<RoomConflict>> ConflictsAsync(IReadOnlyList<Room> rooms, MeetingTime during, Person? requester, MeetingReference? own, CancellationToken cancellationToken)
    {
        HashSet<string> ownIds = own is null ? [] : [.. calendar.HolderIds(own)];
        MeetingTime held = calendar.Rounded(during);
        List<RoomConflict> conflicts = [];
        foreach (RoomQuestion question in calendar.AskTimes(rooms, held, requester, area: null))
        {
            foreach (RoomFinding finding in await question.AskAsync(cancellationToken).ConfigureAwait(false))
            {
                if (rooms.FirstOrDefault(room => room.Id == finding.RoomId) is { } room)
                {
                    conflicts.AddRange(ConflictsOf(room, finding, held, ownIds));
                }
            }
        }

        return conflicts;
    }

    /// <summary>The same after a refusal: every room has a conflict, even if the vendor tells none, and a failing question is no failure.</summary>
    public async Task<IReadOnlyList<RoomConflict>> ExplainAsync(IReadOnlyList<BookedRoom> refused, MeetingTime during, Person? requester, MeetingReference own, CancellationToken cancellationToken)
    {
        IReadOnlyList<RoomConflict> known = [];
        try
        {
            known = await ConflictsAsync([.. refused.Select(static one => one.Room)], during, requester, own, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException)
        {
            // The refusal counts, and is told without an explanation.
        }

        return
        [
            .. known.Select(one => one with { Text = refused.First(room => room.Room.Id == one.Room.Id).Reason }),
            .. refused.Where(room => known.All(one => one.Room.Id != room.Room.Id)).Select(static room => new RoomConflict(room.Room) { Text = room.Reason ?? "The vendor does not tell why." }),
        ];
    }

    public static IEnumerable<RoomConflict> ConflictsOf(Room room, RoomFinding finding, MeetingTime during, HashSet<string> ownIds) => finding.Busy
        .Where(busy => busy.Overlaps(during) && !busy.HolderIds.Any(ownIds.Contains))
        .OrderBy(static busy => busy.Start)
        .Select(busy => new RoomConflict(room) { Start = busy.Start, End = busy.End, By = busy.By });

    /// <summary>A sentence for people.</summary>
    public static string Say(IEnumerable<RoomConflict> conflicts) => string.Join(' ', conflicts.Select(static one =>
    {
        string name = one.Room.Name ?? one.Room.Id;
        string when = one is { Start: { } start, End: { } end } ? FormattableString.Invariant($" from {start:yyyy-MM-dd HH:mm} to {end:yyyy-MM-dd HH:mm zzz}") : "";
        string by = one.By is { } person ? $" by {person.Name ?? person.Id}" : "";
        return one.Text is null || when.Length > 0 ? $"{name} is taken{when}{by}." : $"{name} was refused: {one.Text}";
    }));

    private static IReadOnlyList<BookedRoom> Merge(IReadOnlyList<Room> wanted, IReadOnlyList<BookedRoom> atOnce, IReadOnlyList<BookedRoom> shown) =>
        [.. wanted.Select(room =>
        {
            BookedRoom? first = atOnce.FirstOrDefault(one => one.Room.Id == room.Id);
            BookedRoom? later = shown.FirstOrDefault(one => one.Room.Id == room.Id);
            BookedRoomStatus status = first is { Status: not BookedRoomStatus.Pending } ? first.Status : later?.Status ?? BookedRoomStatus.Pending;
            return new BookedRoom(room, status) { MissingDays = first?.MissingDays ?? later?.MissingDays ?? [], Reason = first?.Reason ?? later?.Reason };
        })];

    /// <summary>A room that needs approval and says nothing waits for it; any other that says nothing is refused.</summary>
    private static BookedRoom SettledOf(BookedRoom room) => room.Status != BookedRoomStatus.Pending ? room
        : room with { Status = room.Room.NeedsApproval == true ? BookedRoomStatus.AwaitingApproval : BookedRoomStatus.Declined };
}
