using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>An occurrence of a series that does not take place.</summary>
public sealed record WeComScheduleExclusion
{
    /// <summary>When the occurrence would have begun.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }
}
