namespace MeetingApis.Testing;

/// <summary>Somebody who is invited to a <see cref="SimulatedDingTalkCalendarEvent"/>.</summary>
/// <param name="UnionId">The person's unionId.</param>
public sealed record SimulatedDingTalkCalendarEventAttendee(string UnionId)
{
    /// <summary>What the person answered: <c>needsAction</c>, the default, <c>accepted</c>, <c>declined</c> or <c>tentative</c>.</summary>
    public string ResponseStatus { get; init; } = "needsAction";

    /// <summary>Whether the person need not come.</summary>
    public bool IsOptional { get; init; }
}
