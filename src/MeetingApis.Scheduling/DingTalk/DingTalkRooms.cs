using MeetingApis.DingTalk;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.DingTalk;

/// <summary>Lists rooms, and asks when they are held.</summary>
internal sealed class DingTalkRooms(DingTalkClient client, SchedulerCore core)
{
    private const string Primary = "primary";
    private const int RoomsOnPage = 100;

    /// <summary>DingTalk recommends no more in one question.</summary>
    private const int RoomsInQuestion = 5;

    /// <exception cref="MeetingNotFoundException">There is no such group.</exception>
    public async Task<IReadOnlyList<RoomCandidate>> ListAsync(RoomQuery query, CancellationToken cancellationToken)
    {
        string requester = query.Requester!.Id;
        HashSet<string>? groups = query.Area is { } area ? await GroupsUnderAsync(area, requester, cancellationToken).ConfigureAwait(false) : null;
        List<DingTalkRoom> rooms = [];
        await foreach (DingTalkRoom room in client.Rooms.EnumerateAsync(new ListDingTalkRoomsRequest { UnionId = requester, PageSize = RoomsOnPage }, cancellationToken).ConfigureAwait(false))
        {
            if (room.RoomId is not null && groups?.Contains(room.RoomGroup?.GroupId ?? "") != false)
            {
                rooms.Add(room);
            }
        }

        var candidates = new RoomCandidate[rooms.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = core.Options.SearchParallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, rooms.Count, options, async (i, cancellation) => candidates[i] = await LookAtAsync(rooms[i], query, requester, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return candidates;
    }

    public IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, Person requester) =>
        [.. rooms.Chunk(RoomsInQuestion).Select(some => new RoomQuestion(some.Length, cancellation => AskAsync(some, during, requester.Id, cancellation)))];

    /// <summary>A group and those below it.</summary>
    private async Task<HashSet<string>> GroupsUnderAsync(string area, string requester, CancellationToken cancellationToken)
    {
        // Says that there is no such group, where the list of all would only be without it.
        await client.RoomGroups.GetAsync(area, requester, cancellationToken).ConfigureAwait(false);
        ListDingTalkRoomGroupsResponse all = await client.RoomGroups.ListAsync(requester, cancellationToken).ConfigureAwait(false);
        HashSet<string> under = [area];
        for (int known = 0; known < under.Count;)
        {
            known = under.Count;
            under.UnionWith(all.Items.Where(group => under.Contains(group.ParentId ?? "")).Select(static group => group.GroupId).OfType<string>().ToList());
        }

        return under;
    }

    /// <summary>The list leaves out how a room is booked. A room that is too small anyway is not asked for it: each room costs a call.</summary>
    private async Task<RoomCandidate> LookAtAsync(DingTalkRoom listed, RoomQuery query, string requester, CancellationToken cancellationToken)
    {
        if (listed.RoomCapacity < query.Seats)
        {
            return new RoomCandidate(RoomOf(listed, null));
        }

        GetDingTalkRoomResponse read;
        try
        {
            read = await client.Rooms.GetAsync(listed.RoomId!, requester, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingNotFoundException)
        {
            Room gone = RoomOf(listed, null);
            return new RoomCandidate(gone, new ExcludedRoom(gone, RoomExclusion.Unknown, "DingTalk lists the room, but does not know it."));
        }

        DingTalkRoomExtensionConfig? rules = read.Room?.ExtensionConfig;
        Room room = RoomOf(listed, rules?.ApprovalSwitch);
        (RoomExclusion Reason, string Explanation)? against = read.UnreadFields.Any(static path => path.StartsWith("$.result.extensionConfig", StringComparison.Ordinal))
            ? (RoomExclusion.Unknown, "The rules of the room cannot be read.")
            : DingTalkRoomRules.ReasonAgainst(rules, query.During, core.Time.GetUtcNow());
        return new RoomCandidate(room, against is { } one ? new ExcludedRoom(room, one.Reason, one.Explanation) : null);
    }

    private static Room RoomOf(DingTalkRoom listed, bool? needsApproval) => new(MeetingVendor.DingTalk, listed.RoomId!)
    {
        Name = listed.RoomName,
        Location = PlaceOf(listed) is { Length: > 0 } place ? place : null,
        Seats = listed.RoomCapacity,
        NeedsApproval = needsApproval,
    };

    private static string PlaceOf(DingTalkRoom listed) =>
        string.Join(' ', new[] { listed.RoomLocation?.Description, listed.RoomLocation?.Title, listed.RoomGroup?.GroupName }.Where(static part => !string.IsNullOrWhiteSpace(part)));

    private async Task<IReadOnlyList<RoomFinding>> AskAsync(IReadOnlyList<Room> rooms, MeetingTime during, string requester, CancellationToken cancellationToken)
    {
        var request = new ListDingTalkRoomFreeBusyRequest { RoomIds = [.. rooms.Select(static room => room.Id)], StartTime = during.Start, EndTime = during.End };
        ListDingTalkRoomFreeBusyResponse answer = await client.FreeBusy.ListRoomsAsync(requester, request, cancellationToken).ConfigureAwait(false);
        IEnumerable<string> own = answer.Items.SelectMany(static room => room.BusyTimes).Where(busy => busy.Organizer?.UnionId == requester).Select(static busy => busy.EventId).OfType<string>();
        Dictionary<string, string> series = await SeriesOfAsync(own.Distinct(), requester, cancellationToken).ConfigureAwait(false);
        return [.. answer.Items.Where(static room => room.RoomId is not null).Select(room => FindingOf(room, series))];
    }

    /// <summary>The series of the requester's own events: a room is held by an occurrence, and the meeting is known by its series.</summary>
    private async Task<Dictionary<string, string>> SeriesOfAsync(IEnumerable<string> eventIds, string requester, CancellationToken cancellationToken)
    {
        Dictionary<string, string> series = new(StringComparer.Ordinal);
        foreach (string eventId in eventIds)
        {
            try
            {
                GetDingTalkCalendarEventResponse read = await client.CalendarEvents.GetAsync(requester, Primary, eventId, new GetDingTalkCalendarEventRequest { MaxAttendees = 1 }, cancellationToken).ConfigureAwait(false);
                if (!string.IsNullOrEmpty(read.SeriesMasterId))
                {
                    series[eventId] = read.SeriesMasterId;
                }
            }
            catch (MeetingNotFoundException)
            {
                // It was cancelled meanwhile: then it is no meeting that could be moved.
            }
        }

        return series;
    }

    private static RoomFinding FindingOf(DingTalkRoomFreeBusy room, Dictionary<string, string> series) => new(room.RoomId!)
    {
        Busy = [.. room.BusyTimes.Select(busy => BusyOf(busy, series))],
        Problem = string.IsNullOrEmpty(room.Error) ? null : $"DingTalk does not tell when the room is free: {room.Error}",
        // The text is all there is: 无权限 says that the person may not see the room.
        ProblemKind = room.Error?.Contains("权限", StringComparison.Ordinal) == true ? RoomExclusion.NotPermitted : RoomExclusion.Unknown,
    };

    // A booking that waits for approval holds the room too.
    private static BusyTime BusyOf(DingTalkRoomBusyTime busy, Dictionary<string, string> series) => new(busy.Start?.Time, busy.End?.Time)
    {
        HolderIds = busy.EventId is not { } eventId ? [] : series.TryGetValue(eventId, out string? master) ? [eventId, master] : [eventId],
        By = busy.Organizer?.UnionId is { Length: > 0 } unionId ? new Person(MeetingVendor.DingTalk, unionId) : null,
    };
}
