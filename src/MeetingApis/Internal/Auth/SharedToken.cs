using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>An access token as the cache holds it. A class, not a record: a record would print it.</summary>
internal sealed class SharedToken
{
    [JsonPropertyName("token")]
    public string? Token { get; init; }

    /// <summary>By the wall clock, which processes share. A token in the cache may be older than one that has been rejected.</summary>
    [JsonPropertyName("asked_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>By the wall clock.</summary>
    [JsonPropertyName("expires_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset ExpiresAt { get; init; }
}
