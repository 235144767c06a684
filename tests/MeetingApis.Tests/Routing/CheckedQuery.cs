using MeetingApis.Internal;

namespace MeetingApis.Tests.Routing;

/// <summary>A query with rules of its own.</summary>
internal sealed record CheckedQuery : IValidated
{
    public string? Topic { get; init; }

    void IValidated.Validate(ref Violations violations) => violations.Require(Topic is not null, nameof(Topic), "is missing.");
}
