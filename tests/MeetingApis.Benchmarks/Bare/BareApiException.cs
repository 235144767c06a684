namespace MeetingApis.Benchmarks.Bare;

/// <summary>What a bare call throws for every code that is not success.</summary>
internal sealed class BareApiException(string? code, string? message) : Exception($"{code}: {message}");
