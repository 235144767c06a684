using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>An access token as the cache holds it. A class, not a record: a record would print it.</summary>
internal sealed class SharedToken
{
    [JsonPropertyName("token")]
    public string? Token { get; init; }

    /// <summary>By the wall clock, which processes share.</summary>
    [JsonPropertyName("expires_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset ExpiresAt { get; init; }
}
