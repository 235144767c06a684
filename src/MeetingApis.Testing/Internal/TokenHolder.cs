namespace MeetingApis.Testing;

/// <summary>For whom a token was issued. All null: an internal app in its own organisation.</summary>
internal sealed record TokenHolder(string? Tenant = null, string? User = null, bool IsApp = false);
