namespace MeetingApis.Scheduling.Internal;

/// <summary>A plan that a vendor can carry out.</summary>
/// <param name="Plan">The plan without what is tolerated.</param>
/// <param name="Tolerated">What it goes without, and why.</param>
internal sealed record FittedPlan(MeetingPlan Plan, IReadOnlyList<SchedulingCapability> Tolerated);
