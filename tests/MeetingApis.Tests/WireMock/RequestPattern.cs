using System.Collections.ObjectModel;

namespace MeetingApis.Tests.WireMock;

/// <summary>What a request must look like; a member left out is not looked at.</summary>
internal sealed record RequestPattern
{
    /// <summary>The method, in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query, exactly as they are on the wire: nothing more, nothing in another order.</summary>
    public string? Url { get; init; }

    /// <summary>The path alone. Parameters that <see cref="QueryParameters"/> does not name are then let through.</summary>
    public string? UrlPath { get; init; }

    /// <summary>Patterns for decoded query values; only with <see cref="UrlPath"/>.</summary>
    public IReadOnlyDictionary<string, ValuePattern> QueryParameters { get => field ?? ReadOnlyDictionary<string, ValuePattern>.Empty; init; }

    /// <summary>Patterns for header values; the names are compared without case.</summary>
    public IReadOnlyDictionary<string, ValuePattern> Headers { get => field ?? ReadOnlyDictionary<string, ValuePattern>.Empty; init; }

    /// <summary>Patterns for the body; all must match.</summary>
    public IReadOnlyList<BodyPattern> BodyPatterns { get => field ?? []; init; }
}
