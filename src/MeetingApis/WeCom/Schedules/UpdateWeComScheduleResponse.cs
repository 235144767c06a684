using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A schedule that was changed.</summary>
public sealed record UpdateWeComScheduleResponse : MeetingResponse
{
    /// <summary>The id of the schedule that now has these values. If the change split a series, it is a new one.</summary>
    [JsonPropertyName("schedule_id")]
    [NeverNull]
    public string? ScheduleId { get; init; }
}
