using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>An address and a ticket that is good for one connection. A class, not a record: a record would print the ticket.</summary>
internal sealed class DingTalkStreamGrant
{
    [JsonPropertyName("endpoint")]
    public string? Endpoint { get; init; }

    [JsonPropertyName("ticket")]
    public string? Ticket { get; init; }
}
