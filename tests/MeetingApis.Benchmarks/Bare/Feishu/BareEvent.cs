using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>An event as the vendor sends it.</summary>
internal sealed class BareEvent
{
    [JsonPropertyName("event_id")]
    public string? EventId { get; set; }

    [JsonPropertyName("organizer_calendar_id")]
    public string? OrganizerCalendarId { get; set; }

    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("start_time")]
    public BareEventTime? StartTime { get; set; }

    [JsonPropertyName("end_time")]
    public BareEventTime? EndTime { get; set; }

    [JsonPropertyName("visibility")]
    public string? Visibility { get; set; }

    [JsonPropertyName("attendee_ability")]
    public string? AttendeeAbility { get; set; }

    [JsonPropertyName("free_busy_status")]
    public string? FreeBusyStatus { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("create_time")]
    [JsonConverter(typeof(UnixSecondsText))]
    public DateTimeOffset? CreateTime { get; set; }

    [JsonPropertyName("app_link")]
    public string? AppLink { get; set; }
}
