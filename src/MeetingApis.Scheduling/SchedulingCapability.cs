namespace MeetingApis.Scheduling;

/// <summary>How far a scheduler can do one thing.</summary>
/// <param name="Facet">The thing.</param>
/// <param name="Support">How far.</param>
/// <param name="Reason">Why not, or what the restriction is: one sentence. Empty if there is none.</param>
/// <param name="DocumentationUrl">The vendor's page that says so. Null if no page says it.</param>
public sealed record SchedulingCapability(SchedulingFacet Facet, FacetSupport Support, string Reason, string? DocumentationUrl);
