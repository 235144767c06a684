using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>When a room can be reserved.</summary>
public sealed record FeishuReserveTimeConfig
{
    /// <summary>Whether these limits apply.</summary>
    [JsonPropertyName("time_switch")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsOn { get; init; }

    /// <summary>How many days ahead a reservation is possible.</summary>
    [JsonPropertyName("days_in_advance")]
    public int? DaysInAdvance { get; init; }

    /// <summary>The time of the day at which reservations for a new day begin.</summary>
    [JsonPropertyName("opening_hour")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? OpeningTime { get; init; }

    /// <summary>The time of the day from which the room can be reserved.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? StartTime { get; init; }

    /// <summary>The time of the day until which the room can be reserved. 24 hours is the end of the day.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? EndTime { get; init; }

    /// <summary>The longest reservation, in hours.</summary>
    [JsonPropertyName("max_duration")]
    public int? MaxHours { get; init; }
}
