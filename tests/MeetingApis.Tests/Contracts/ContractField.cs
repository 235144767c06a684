using System.Text.Json;

namespace MeetingApis.Tests.Contracts;

/// <summary>What the page says of one field; <c>tests/Contracts/README.md</c> explains the members.</summary>
internal sealed record ContractField
{
    public required string Type { get; init; }

    public string? Format { get; init; }

    public string? Id { get; init; }

    public bool Required { get; init; }

    public bool Promised { get; init; }

    public string? Parallel { get; init; }

    public IReadOnlyList<JsonElement>? Enum { get; init; }

    public string? Pattern { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MaxBytes { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public int? MinFromNow { get; init; }

    public int? MaxFromNow { get; init; }
}
