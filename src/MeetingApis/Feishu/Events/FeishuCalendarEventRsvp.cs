using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The answer of an attendee to a calendar event.</summary>
public sealed record FeishuCalendarEventRsvp
{
    /// <summary>The attendee.</summary>
    [JsonPropertyName("from_user_id")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUserIds>))]
    public FeishuEventUserIds? FromUserId { get; init; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("rsvp_status")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventRsvpStatus>))]
    public FeishuCalendarEventRsvpStatus? RsvpStatus { get; init; }
}
