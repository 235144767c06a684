namespace MeetingApis.Benchmarks.Bare;

/// <summary>An access token and how long it is valid.</summary>
internal readonly record struct BareToken(string Value, TimeSpan Lifetime);
