namespace MeetingApis.Scheduling.Internal;

/// <summary>Searches rooms: lists them, sorts out what facts exclude, and asks for the times of the others, several calls at once.</summary>
internal sealed class RoomSearchFlow(SchedulerCore core, VendorCalendar calendar)
{
    public async Task<RoomSearch> RunAsync(RoomQuery query, IProgress<RoomSearchProgress>? progress, CancellationToken cancellationToken)
    {
        Check(query);
        MeetingTime during = calendar.Rounded(query.During);
        RoomCandidate[] all = [.. (await calendar.ListRoomsAsync(query with { During = during }, cancellationToken).ConfigureAwait(false)).DistinctBy(static one => one.Room.Id)];
        var excluded = all
            .Select(one => one.Exclusion ?? TooSmall(one.Room, query.Seats))
            .OfType<ExcludedRoom>()
            .ToDictionary(static one => one.Room.Id, StringComparer.Ordinal);
        Room[] asked = [.. all.Select(static one => one.Room).Where(room => !excluded.ContainsKey(room.Id))];
        int done = all.Length - asked.Length;
        progress?.Report(new RoomSearchProgress(done, all.Length));
        IReadOnlyList<RoomQuestion> questions = asked.Length == 0 ? [] : calendar.AskTimes(asked, during, query.Requester, query.Area);
        var findings = new IReadOnlyList<RoomFinding>[questions.Count];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = core.Options.SearchParallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, questions.Count, limits, async (i, cancellation) =>
        {
            findings[i] = await questions[i].AskAsync(cancellation).ConfigureAwait(false);
            lock (questions)
            {
                done += questions[i].Rooms;
                progress?.Report(new RoomSearchProgress(done, all.Length));
            }
        }).ConfigureAwait(false);

        var byRoom = findings.SelectMany(static some => some).DistinctBy(static one => one.RoomId).ToDictionary(static one => one.RoomId, StringComparer.Ordinal);
        foreach (Room room in asked)
        {
            if (ExclusionOf(room, byRoom.GetValueOrDefault(room.Id), during) is { } reason)
            {
                excluded.Add(room.Id, reason);
            }
        }

        return new RoomSearch
        {
            Searched = during,
            Free = [.. asked.Where(room => !excluded.ContainsKey(room.Id)).OrderBy(static room => room.Seats ?? int.MaxValue)],
            Excluded = [.. all.Where(one => excluded.ContainsKey(one.Room.Id)).Select(one => excluded[one.Room.Id])],
        };
    }

    private void Check(RoomQuery query)
    {
        List<MeetingViolation> violations = [];
        if (query.Seats is < 1)
        {
            violations.Add(new MeetingViolation(nameof(query.Seats), "must be 1 or more."));
        }

        if (query.Requester is { } requester && requester.Vendor != calendar.Vendor)
        {
            violations.Add(new MeetingViolation(nameof(query.Requester), $"must be a person of {calendar.Vendor}."));
        }

        calendar.Check(query, violations);
        PlanRules.Throw(violations, calendar.Vendor, "query");
    }

    private static ExcludedRoom? TooSmall(Room room, int? seats) =>
        room.Seats < seats ? new ExcludedRoom(room, RoomExclusion.TooSmall, $"The room has {room.Seats} seats.") : null;

    private static ExcludedRoom? ExclusionOf(Room room, RoomFinding? finding, MeetingTime during)
    {
        if (finding is null)
        {
            return new ExcludedRoom(room, RoomExclusion.Unknown, "The vendor did not say whether the room is free.");
        }

        if (finding.Problem is { } problem)
        {
            return new ExcludedRoom(room, finding.ProblemKind, problem);
        }

        RoomConflict[] conflicts = [.. RoomAnswers.ConflictsOf(room, finding, during, [])];
        return conflicts.Length > 0 ? new ExcludedRoom(room, RoomExclusion.Taken, RoomAnswers.Say(conflicts)) { Conflicts = conflicts } : null;
    }
}
