using System.Collections.ObjectModel;

namespace MeetingApis.Tests.Contracts;

/// <summary>The fields of a request, by their way on the wire.</summary>
internal sealed record ContractRequest
{
    public IReadOnlyDictionary<string, ContractField> Path { get; init; } = ReadOnlyDictionary<string, ContractField>.Empty;

    public IReadOnlyDictionary<string, ContractField> Query { get; init; } = ReadOnlyDictionary<string, ContractField>.Empty;

    /// <summary>Headers of this operation alone.</summary>
    public IReadOnlyDictionary<string, ContractField> Header { get; init; } = ReadOnlyDictionary<string, ContractField>.Empty;

    public IReadOnlyDictionary<string, ContractField> Body { get; init; } = ReadOnlyDictionary<string, ContractField>.Empty;
}
