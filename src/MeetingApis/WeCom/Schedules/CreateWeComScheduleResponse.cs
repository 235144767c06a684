using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A schedule that was created.</summary>
public sealed record CreateWeComScheduleResponse : MeetingResponse, ICreated
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    [NeverNull]
    public string? ScheduleId { get; init; }

    string? ICreated.CreatedId => ScheduleId;
}
