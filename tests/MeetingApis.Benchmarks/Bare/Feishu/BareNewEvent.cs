using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a new event.</summary>
internal sealed class BareNewEvent
{
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("need_notification")]
    public bool? NeedNotification { get; set; }

    [JsonPropertyName("start_time")]
    public BareEventTime? StartTime { get; set; }

    [JsonPropertyName("end_time")]
    public BareEventTime? EndTime { get; set; }
}
