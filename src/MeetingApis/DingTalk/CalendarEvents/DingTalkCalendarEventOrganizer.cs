using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The person to whom a calendar event belongs.</summary>
public sealed record DingTalkCalendarEventOrganizer
{
    /// <summary>The organizer's union id (id). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public string? UnionId { get; init; }

    /// <summary>The organizer's name.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary>What the organizer has replied. DingTalk does not list the values.</summary>
    [JsonPropertyName("responseStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarResponseStatus>))]
    public DingTalkCalendarResponseStatus? ResponseStatus { get; init; }

    /// <summary>Whether this is the person whose calendar was read.</summary>
    [JsonPropertyName("self")]
    public bool? Self { get; init; }
}
