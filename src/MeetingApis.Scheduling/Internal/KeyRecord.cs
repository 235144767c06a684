using System.Text.Json.Serialization;

namespace MeetingApis.Scheduling.Internal;

/// <summary>What the store remembers of a key.</summary>
internal sealed record KeyRecord
{
    /// <summary>How many meetings the key has had, this one included.</summary>
    [JsonPropertyName("g")]
    public int Generation { get; init; }

    /// <summary>The hash of the plan.</summary>
    [JsonPropertyName("p")]
    public string PlanHash { get => field ?? ""; init; }

    /// <summary>The meeting's id; null while it is not known.</summary>
    [JsonPropertyName("i")]
    public string? Id { get; init; }

    [JsonPropertyName("s")]
    public KeyState State { get; init; }
}
