namespace MeetingApis.Scheduling;

/// <summary>A person who is invited to a meeting.</summary>
/// <param name="Person">The person.</param>
/// <param name="Answer">What the person answered. Null if the vendor does not tell.</param>
public sealed record InvitedPerson(Person Person, PersonAnswer? Answer)
{
    /// <summary>Whether the person need not come. False where the vendor does not know optional people.</summary>
    public bool IsOptional { get; init; }
}
