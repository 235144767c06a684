namespace MeetingApis.Scheduling.Internal;

/// <summary>Finds the meeting that a key already has, in the store and at the vendor.</summary>
internal sealed class KeyedMeeting(SchedulerCore core, VendorCalendar calendar, KeyMemory memory)
{
    /// <summary>Finds it.</summary>
    /// <param name="plan">The plan, fitted.</param>
    /// <param name="hash">The plan's hash.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    /// <exception cref="MeetingScheduleException">The key has a meeting that another plan made.</exception>
    public async Task<KeyFinding> FindAsync(MeetingPlan plan, string hash, CancellationToken cancellationToken)
    {
        KeyRecord? record = await memory.ReadAsync(cancellationToken).ConfigureAwait(false);
        KeyFinding found = record switch
        {
            null when core.IsStoreShared => new KeyFinding(null, false, 1),
            { State: KeyState.Ended } => new KeyFinding(null, false, record.Generation + 1),
            { Id: { } text } when ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? id) => await ReadAsync(id.Reference, record, plan, cancellationToken).ConfigureAwait(false),
            _ => await LookUpAsync(plan, record, cancellationToken).ConfigureAwait(false),
        };
        if (found.Meeting is not { } meeting)
        {
            return found;
        }

        bool isSame = record is { PlanHash.Length: > 0 } ? record.PlanHash == hash : IsLike(plan, meeting) && (LooksComplete(plan, meeting) || HasNothingElse(plan, meeting));
        return isSame ? found with { IsComplete = found.IsComplete || (record is null && LooksComplete(plan, meeting)), MayBeFinished = HasPeople(meeting) } : throw new MeetingScheduleException($"The key {plan.Key} belongs to a meeting that another plan made. Change or cancel that meeting, or choose another key.")
        {
            Vendor = calendar.Vendor,
            Existing = meeting.Id,
        };
    }

    /// <summary>Reads the meeting of a record. One that is only not to be seen is looked for before the key gets another.</summary>
    private async Task<KeyFinding> ReadAsync(MeetingReference reference, KeyRecord record, MeetingPlan plan, CancellationToken cancellationToken)
    {
        (KeyFinding found, bool isDeleted) = await ReadAsync(reference, record.State, record.Generation, cancellationToken).ConfigureAwait(false);
        if (found.Meeting is not null || isDeleted || !calendar.CanFind(plan))
        {
            return found;
        }

        KeyFinding seen = await LookUpAsync(plan, record, cancellationToken).ConfigureAwait(false);
        return seen.Meeting is null ? seen with { Generation = Math.Max(seen.Generation, found.Generation) } : seen;
    }

    private async Task<(KeyFinding Found, bool IsDeleted)> ReadAsync(MeetingReference reference, KeyState state, int generation, CancellationToken cancellationToken)
    {
        var none = new KeyFinding(null, false, generation + 1);
        try
        {
            ScheduledMeeting meeting = await calendar.ReadAsync(reference, cancellationToken).ConfigureAwait(false);
            return meeting.IsCancelled ? (none, true) : (new KeyFinding(meeting, state == KeyState.Scheduled, generation), false);
        }
        catch (MeetingNotFoundException e)
        {
            return (none, calendar.SaysDeleted(e));
        }
    }

    private async Task<KeyFinding> LookUpAsync(MeetingPlan plan, KeyRecord? record, CancellationToken cancellationToken)
    {
        int generation = Math.Max(record?.Generation ?? 0, 1);
        if (!calendar.CanFind(plan))
        {
            return record is null ? new KeyFinding(null, false, generation) : throw new MeetingScheduleException($"An earlier call with the key {plan.Key} ended without saying whether {calendar.Vendor} created the meeting, and {calendar.Vendor} has no way to look it up. Look into the calendar, and choose another key.")
            {
                Vendor = calendar.Vendor,
                IsOutcomeUnknown = true,
            };
        }

        var draft = new Draft(plan, KeyMark.Of(calendar.Identity, plan.Key, generation), memory.Name);
        IReadOnlyList<FoundMeeting> all = await calendar.FindAsync(draft, cancellationToken).ConfigureAwait(false);
        if (all.Where(static one => !one.IsCancelled).MaxBy(static one => one.Generation) is { } live)
        {
            return (await ReadAsync(live.Reference, KeyState.Begun, live.Generation, cancellationToken).ConfigureAwait(false)).Found;
        }

        // Cancelled ones used up their generations: a vendor may remember their keys.
        return new KeyFinding(null, false, Math.Max(generation, all.Select(static one => one.Generation + 1).DefaultIfEmpty(1).Max())) { MayBeUsedUp = !calendar.ShowsDeleted };
    }

    private static bool IsLike(MeetingPlan plan, ScheduledMeeting meeting) => meeting.Title == plan.Title && meeting.During.IsSameAs(plan.During.InSeconds());

    /// <summary>People are invited last, so that a meeting that has them has everything.</summary>
    private static bool LooksComplete(MeetingPlan plan, ScheduledMeeting meeting)
    {
        HashSet<string> rooms = [.. meeting.Rooms.Where(static one => one.Status is BookedRoomStatus.Booked or BookedRoomStatus.AwaitingApproval).Select(static one => one.Room.Id)];
        HashSet<string> people = [.. meeting.People.Select(static one => one.Person.Id)];
        return plan.Attendees.Concat(plan.OptionalAttendees).All(person => people.Contains(person.Id)) && plan.Rooms.All(room => rooms.Contains(room.Id));
    }

    /// <summary>Whether the plan may have made what there is so far.</summary>
    private static bool HasNothingElse(MeetingPlan plan, ScheduledMeeting meeting)
    {
        HashSet<string> rooms = [.. plan.Rooms.Select(static room => room.Id)];
        HashSet<string> people = [.. plan.Attendees.Concat(plan.OptionalAttendees).Select(static person => person.Id)];
        return meeting.Rooms.All(one => rooms.Contains(one.Room.Id)) && meeting.People.All(one => people.Contains(one.Person.Id) || one.Person.Id == meeting.Id.Reference.OrganizerId);
    }

    private bool HasPeople(ScheduledMeeting meeting) => meeting.People.Any(one => calendar.InvitesOrganizer || one.Person.Id != meeting.Id.Reference.OrganizerId);
}
