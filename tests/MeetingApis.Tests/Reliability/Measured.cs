namespace MeetingApis.Tests.Reliability;

/// <summary>One measurement.</summary>
internal sealed record Measured(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
