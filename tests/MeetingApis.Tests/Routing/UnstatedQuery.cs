namespace MeetingApis.Tests.Routing;

/// <summary>A query with a time whose form nobody states.</summary>
internal sealed record UnstatedQuery
{
    public DateTimeOffset? Start { get; init; }
}
