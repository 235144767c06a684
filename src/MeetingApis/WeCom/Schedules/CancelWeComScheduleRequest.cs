using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The schedule to cancel, or the part of a series.</summary>
public sealed partial record CancelWeComScheduleRequest
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    public required string ScheduleId { get; init; }

    /// <summary>How much of a series is cancelled. Null means <see cref="WeComScheduleScope.All"/>.</summary>
    [JsonPropertyName("op_mode")]
    public WeComScheduleScope? Scope { get; init; }

    /// <summary>
    /// The start of the occurrence that is cancelled, exactly as the series has it; sent in whole seconds. Required with
    /// <see cref="WeComScheduleScope.ThisOccurrence"/> and <see cref="WeComScheduleScope.ThisAndFollowing"/>. Null cancels
    /// the whole series.
    /// </summary>
    [JsonPropertyName("op_start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? OccurrenceStartTime { get; init; }
}
