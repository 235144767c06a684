using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>A ticket as it is kept. A class, not a record: a record would print it.</summary>
internal sealed class StoredTicket
{
    [JsonPropertyName("ticket")]
    public string? Ticket { get; init; }

    [JsonPropertyName("issued_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset IssuedAt { get; init; }
}
