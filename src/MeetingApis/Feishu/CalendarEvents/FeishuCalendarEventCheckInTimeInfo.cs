using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>When checking in to an event that was read begins or ends.</summary>
public sealed record FeishuCalendarEventCheckInTimeInfo
{
    /// <summary>The moment from which <see cref="Duration"/> is counted.</summary>
    [JsonPropertyName("time_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventCheckInReference>))]
    public FeishuCalendarEventCheckInReference? TimeType { get; init; }

    /// <summary>The distance from that moment, in whole minutes.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(DurationMinutesConverter))]
    public TimeSpan? Duration { get; init; }
}
