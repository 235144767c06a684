namespace MeetingApis.Tests.WireMock;

/// <summary>
/// One request and its answer, in the part of WireMock's mapping format that the files under <c>Mappings</c> use. What
/// these records do not name, the reader refuses.
/// </summary>
internal sealed record Mapping
{
    /// <summary>WireMock's name for the first state of every scenario.</summary>
    public const string Started = "Started";

    /// <summary>The file's name without <c>.json</c>; in a file of several mappings, followed by the step.</summary>
    public required string Name { get; init; }

    /// <summary>For people and tests: <c>operation</c>, <c>outcome</c> (success or an error category), <c>summary</c>, <c>docs</c>.</summary>
    public required IReadOnlyDictionary<string, string> Metadata { get; init; }

    /// <summary>The story that this mapping is a step of.</summary>
    public string? ScenarioName { get; init; }

    /// <summary>The state in which the mapping matches; null for any. Every scenario begins in <see cref="Started"/>.</summary>
    public string? RequiredScenarioState { get; init; }

    /// <summary>The state that follows a match; null leaves it as it is.</summary>
    public string? NewScenarioState { get; init; }

    /// <summary>What the request must look like.</summary>
    public required RequestPattern Request { get; init; }

    /// <summary>What is answered.</summary>
    public required ResponseDefinition Response { get; init; }
}
