namespace MeetingApis.Testing;

/// <summary>The people that requests invite. Each must be a unionId, or, where an event is changed, an address that belongs to one.</summary>
internal sealed class DingTalkAttendees(DingTalkDirectory directory)
{
    private const int MostAttendees = 5000;

    /// <summary>Reads whom a request invites. Who was invited before keeps their answer.</summary>
    public IReadOnlyList<SimulatedDingTalkCalendarEventAttendee> Read(IEnumerable<JsonFields> sent, SimulatedDingTalkCalendarEvent? before) =>
    [
        .. sent.Select(attendee => (Person: Find(attendee), IsOptional: attendee.Flag("isOptional") ?? false))
            .DistinctBy(static attendee => attendee.Person.UnionId, StringComparer.Ordinal)
            .Select(attendee => (before?.AttendeeOf(attendee.Person.UnionId) ?? new SimulatedDingTalkCalendarEventAttendee(attendee.Person.UnionId)) with { IsOptional = attendee.IsOptional }),
    ];

    /// <summary>The event with more people. Who deleted it from their calendar has it there again.</summary>
    public SimulatedDingTalkCalendarEvent Add(SimulatedDingTalkCalendarEvent held, IEnumerable<JsonFields> sent)
    {
        IReadOnlyList<SimulatedDingTalkCalendarEventAttendee> added = Read(sent, held);
        SimulatedDingTalkCalendarEventAttendee[] all = [.. held.Attendees.Where(attendee => !added.Any(other => IsSame(other, attendee))), .. added];
        return all.Length <= MostAttendees
            ? held with { Attendees = all, HiddenFrom = [.. held.HiddenFrom.Except(added.Select(static attendee => attendee.UnionId), StringComparer.Ordinal)] }
            : throw DingTalkGateway.Error(400, "exceedMaxReceiverSize", "日程人数超过上限");
    }

    /// <summary>The event without some people. Who was not invited is no error.</summary>
    public SimulatedDingTalkCalendarEvent Remove(SimulatedDingTalkCalendarEvent held, IEnumerable<JsonFields> sent)
    {
        string[] removed = [.. sent.Select(attendee => Find(attendee).UnionId)];
        return held with { Attendees = [.. held.Attendees.Where(attendee => !removed.Contains(attendee.UnionId, StringComparer.Ordinal))] };
    }

    /// <summary>The unionId of a person that a request names alone.</summary>
    public string Require(string? unionId, string field) => directory.Knows(unionId) ? unionId! : throw DingTalkCalendarErrors.NotThePersons($"{field} invalid");

    /// <summary>Refuses a new event with people, its organizer among them, who were not opened to the app.</summary>
    public void CheckScope(IEnumerable<string> unionIds)
    {
        if (unionIds.Any(unionId => directory.FindByUnionId(unionId) is { IsInScope: false }))
        {
            throw DingTalkGateway.Error(400, "permissionDeny", "permissionDeny");
        }
    }

    private static bool IsSame(SimulatedDingTalkCalendarEventAttendee one, SimulatedDingTalkCalendarEventAttendee other) => string.Equals(one.UnionId, other.UnionId, StringComparison.Ordinal);

    private SimulatedDingTalkPerson Find(JsonFields attendee) =>
        (attendee.Text("id") is { Length: > 0 } unionId ? directory.FindByUnionId(unionId) : attendee.Text("email") is { } email ? directory.FindByEmail(email) : null)
        ?? throw DingTalkCalendarErrors.NotThePersons($"{attendee.PathOf("id")} invalid");
}
