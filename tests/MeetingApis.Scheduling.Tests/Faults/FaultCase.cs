using System.Globalization;

namespace MeetingApis.Scheduling.Tests;

/// <summary>One meeting on a day of its own, with what the simulator holds of it.</summary>
internal sealed class FaultCase(Office office, FaultFlow flow, int number)
{
    private readonly string _tag = string.Create(CultureInfo.InvariantCulture, $"#{number}#");

    private HeldMeeting? _prepared;

    public MeetingPlan Plan => flow.Plan(office, office.Plan($"order-{number}") with { Title = $"季度复盘 {_tag}", During = Office.Time().StartingAt(Office.Time().Start.AddDays(number)) });

    private DateTimeOffset Midnight => Office.Time().Start.AddDays(number).AddHours(-Office.Time().Start.Hour);

    /// <summary>The meetings that take place.</summary>
    public IReadOnlyList<HeldMeeting> Meetings => [.. office.Held.Where(one => one.Title.Contains(_tag, StringComparison.Ordinal))];

    public IReadOnlyList<HeldRoom> Rooms => [.. office.HeldRooms.Where(one => one.Start >= Midnight && one.Start < Midnight.AddDays(1))];

    /// <summary>What the simulator holds, in a text that is the same for every case.</summary>
    public string State => string.Join('\n', [
        .. Meetings.Select(one => $"{one.Title.Replace(_tag, "#", StringComparison.Ordinal)} {one.Start - Midnight}-{one.End - Midnight} people {string.Join(',', one.PersonIds)} rooms {string.Join(',', one.RoomIds)}"),
        .. Rooms.Select(one => $"{one.RoomId} {one.Start - Midnight}-{one.End - Midnight}"),
    ]);

    /// <summary>Makes the meeting, if the flow works on one.</summary>
    public async Task<ScheduledMeeting?> PrepareAsync(IMeetingScheduler scheduler, CancellationToken cancellationToken)
    {
        ScheduledMeeting? prepared = flow.Act is null ? null : await scheduler.ScheduleAsync(Plan, cancellationToken);
        _prepared = prepared is null ? null : Meetings.Single();
        return prepared;
    }

    public Task ActAsync(IMeetingScheduler scheduler, ScheduledMeeting? prepared, CancellationToken cancellationToken) =>
        prepared is null ? scheduler.ScheduleAsync(Plan, cancellationToken) : flow.Act!(office, scheduler, prepared, cancellationToken);

    /// <summary>What is wrong after a failure.</summary>
    /// <param name="failure">How the flow ended.</param>
    /// <param name="before">The state before it.</param>
    /// <param name="after">The state that it should have made.</param>
    /// <param name="canLookUp">Whether the vendor can be asked what became of it.</param>
    public IEnumerable<string> WrongAfter(Exception failure, string before, string after, bool canLookUp)
    {
        var told = failure as MeetingScheduleException;
        IReadOnlyList<LeftBehind> left = told?.LeftBehind ?? [];
        bool isUnknown = told?.IsOutcomeUnknown == true;
        IReadOnlyList<HeldMeeting> meetings = Meetings;
        if (failure is not (MeetingApiException or OperationCanceledException))
        {
            yield return $"an exception of another kind: {failure.GetType().Name}: {failure.Message}";
        }

        if (meetings.Count > 1)
        {
            yield return "two meetings";
        }

        if (isUnknown && canLookUp)
        {
            yield return "unknown, though it can be looked up";
        }

        if (!isUnknown && left.Any(static one => one.NativeId.Length == 0))
        {
            yield return $"something without an id is left behind: {left.First(static one => one.NativeId.Length == 0).Explanation}";
        }

        string state = State;
        if (state != before && left.Count == 0 && !(state == after && failure is OperationCanceledException && after.Length == 0))
        {
            yield return "nothing is said of what is left";
        }

        foreach (HeldMeeting one in meetings.Where(one => flow.Act is null && !isUnknown && left.All(other => other.NativeId != one.NativeId)))
        {
            yield return $"the meeting {one.NativeId} is left behind and not named";
        }

        foreach (HeldRoom room in Rooms.Where(room => !meetings.Any(one => one.RoomIds.Contains(room.RoomId)) && !left.Any(one => one.NativeId == room.RoomId || one.NativeId == room.BookingId)))
        {
            yield return $"the room {room.RoomId} is left behind and not named";
        }

        if (meetings is [var kept] && flow.Act is not null && after.Length > 0)
        {
            if (state != after && !isUnknown && HasChanged(kept) && left.All(static one => one.Kind != LeftBehindKind.Change))
            {
                yield return "a change is left behind and not named";
            }

            foreach (Room lost in Plan.Rooms.Where(room => !kept.RoomIds.Contains(room.Id) && !left.Any(one => one.NativeId.Contains(room.Id, StringComparison.Ordinal)) && state != after))
            {
                yield return $"the room {lost.Id} is lost and not named";
            }
        }
    }

    /// <summary>Whether a meeting that was there before is not what it was, apart from its rooms.</summary>
    private bool HasChanged(HeldMeeting kept) => _prepared is { } prepared
        && (kept.Title != prepared.Title || kept.Start != prepared.Start || kept.End != prepared.End || !kept.PersonIds.ToHashSet().SetEquals(prepared.PersonIds));
}
