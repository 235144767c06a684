namespace MeetingApis.Tests.Contracts;

/// <summary>What the vendor's page says of one operation.</summary>
internal sealed record ContractOperation
{
    public required string Name { get; init; }

    public required string Page { get; init; }

    public required string Verb { get; init; }

    public required string Path { get; init; }

    /// <summary><c>legacy</c>, or null for the vendor's usual host.</summary>
    public string? Host { get; init; }

    public required IReadOnlyList<string> Tokens { get; init; }

    public required IReadOnlyList<string> Apps { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    public required ContractLimits Limits { get; init; }

    public required string Safety { get; init; }

    public required IReadOnlyList<string> Done { get; init; }

    public required ContractRequest Request { get; init; }

    public required IReadOnlyDictionary<string, ContractField> Response { get; init; }

    public required IReadOnlyList<ContractError> Errors { get; init; }

    public required IReadOnlyList<ContractExample> Examples { get; init; }

    public override string ToString() => Name;
}
