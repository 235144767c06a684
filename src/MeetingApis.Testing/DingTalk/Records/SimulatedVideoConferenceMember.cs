namespace MeetingApis.Testing;

/// <summary>Somebody in a <see cref="SimulatedVideoConference"/>.</summary>
public sealed record SimulatedVideoConferenceMember
{
    /// <summary>The person's unionId.</summary>
    public required string UnionId { get; init; }

    /// <summary>The name that is shown.</summary>
    public string Nick { get; init; } = "";

    /// <summary>When the person joined; null while it still rings.</summary>
    public DateTimeOffset? JoinTime { get; init; }

    /// <summary>When the person left; null while in the conference.</summary>
    public DateTimeOffset? LeaveTime { get; init; }

    /// <summary>Whether the person is a co-host.</summary>
    public bool IsCoHost { get; init; }
}
