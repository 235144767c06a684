using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>When checking in to an event begins or ends.</summary>
public sealed partial record FeishuCalendarEventCheckInTime
{
    /// <summary>The moment from which <see cref="Duration"/> is counted.</summary>
    [JsonPropertyName("time_type")]
    public required FeishuCalendarEventCheckInReference TimeType { get; init; }

    /// <summary>The distance from that moment: 0, 5, 15, 30 or 60 minutes; a fraction of a minute is cut off. It cannot be 0 before the start of the event.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(DurationMinutesConverter))]
    public required TimeSpan Duration { get; init; }
}
