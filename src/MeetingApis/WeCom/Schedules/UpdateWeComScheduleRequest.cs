using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A schedule as it is to be.</summary>
public sealed partial record UpdateWeComScheduleRequest
{
    /// <summary>
    /// Whether WeCom keeps the present attendees and ignores <see cref="ChangedWeComSchedule.Attendees"/>. Null means
    /// false: the attendees are replaced.
    /// </summary>
    [JsonPropertyName("skip_attendees")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? SkipAttendees { get; init; }

    /// <summary>How much of a series changes. Null means <see cref="WeComScheduleScope.All"/>. Only for a recurring schedule; WeCom refuses it for others.</summary>
    [JsonPropertyName("op_mode")]
    public WeComScheduleScope? Scope { get; init; }

    /// <summary>
    /// The start of the occurrence that changes, exactly as the series has it; sent in whole seconds. Required with
    /// <see cref="WeComScheduleScope.ThisOccurrence"/> and <see cref="WeComScheduleScope.ThisAndFollowing"/>, null
    /// otherwise.
    /// </summary>
    [JsonPropertyName("op_start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? OccurrenceStartTime { get; init; }

    /// <summary>The schedule.</summary>
    [JsonPropertyName("schedule")]
    public required ChangedWeComSchedule Schedule { get; init; }
}
