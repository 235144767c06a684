using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A member of a group chat that attends a calendar event.</summary>
public sealed record FeishuCalendarEventChatMember
{
    /// <summary>What the member answered.</summary>
    [JsonPropertyName("rsvp_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventRsvpStatus>))]
    public FeishuCalendarEventRsvpStatus? RsvpStatus { get; init; }

    /// <summary>Whether the member need not come.</summary>
    [JsonPropertyName("is_optional")]
    public bool? IsOptional { get; init; }

    /// <summary>The member's name, for people.</summary>
    [JsonPropertyName("display_name")]
    public string? DisplayName { get; init; }

    /// <summary>Whether the member organises the event.</summary>
    [JsonPropertyName("is_organizer")]
    public bool? IsOrganizer { get; init; }

    /// <summary>Whether the member belongs to another organisation.</summary>
    [JsonPropertyName("is_external")]
    public bool? IsExternal { get; init; }
}
