using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A person who is invited to a calendar event.</summary>
public sealed record DingTalkCalendarEventAttendeeInfo
{
    /// <summary>The person's union id (id). It is not a user id.</summary>
    [JsonPropertyName("id")]
    public string? UnionId { get; init; }

    /// <summary>The person's name.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary>What the person has replied.</summary>
    [JsonPropertyName("responseStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarResponseStatus>))]
    public DingTalkCalendarResponseStatus? ResponseStatus { get; init; }

    /// <summary>Whether this is the person whose calendar was read.</summary>
    [JsonPropertyName("self")]
    public bool? Self { get; init; }

    /// <summary>Whether the person may stay away.</summary>
    [JsonPropertyName("isOptional")]
    public bool? IsOptional { get; init; }
}
