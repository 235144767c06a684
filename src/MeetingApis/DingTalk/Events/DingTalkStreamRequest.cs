using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Asks for a Stream connection. A class, not a record: a record would print the secret.</summary>
internal sealed class DingTalkStreamRequest
{
    [JsonPropertyName("clientId")]
    public string? ClientId { get; init; }

    [JsonPropertyName("clientSecret")]
    public string? ClientSecret { get; init; }

    [JsonPropertyName("subscriptions")]
    public IReadOnlyList<DingTalkStreamSubscription> Subscriptions { get => field ?? []; init; }

    /// <summary>What the client is, as name and version.</summary>
    [JsonPropertyName("ua")]
    public string? UserAgent { get; init; }
}
