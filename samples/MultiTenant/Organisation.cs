namespace MeetingApis.Samples.MultiTenant;

/// <summary>An organisation that has installed the app, with the meetings that it wants moved.</summary>
internal sealed record Organisation(string TenantKey, string Name, IReadOnlyList<string> ReserveIds);
