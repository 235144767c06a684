using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>A code that waits to be exchanged, as it is kept. A class, not a record: a record would print it.</summary>
internal sealed class StoredAuthCode
{
    [JsonPropertyName("code")]
    public string Code { get; init; } = "";

    [JsonPropertyName("issued_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset IssuedAt { get; init; }
}
