namespace MeetingApis.Scheduling.Internal;

/// <summary>A plan as it is sent: without what is tolerated, and with its key.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Mark">The key of this meeting.</param>
/// <param name="KeyRecord">The name of the record in the store.</param>
internal sealed record Draft(MeetingPlan Plan, KeyMark Mark, string KeyRecord)
{
    /// <summary>The description with the mark as its last line.</summary>
    public string Description => Mark.AppendTo(Plan.Description);

    public IReadOnlyList<Person> People => [.. Plan.Attendees, .. Plan.OptionalAttendees];
}
