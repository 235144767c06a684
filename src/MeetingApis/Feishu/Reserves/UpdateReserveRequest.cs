using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What to change in a reserved meeting. A null property keeps its value.</summary>
public sealed partial record UpdateReserveRequest
{
    /// <summary>When the reservation ends, at most 30 days from now; sent in whole seconds, a fraction is cut off. Null keeps the end.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The meeting's settings to change. Null keeps them all.</summary>
    [JsonPropertyName("meeting_settings")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuReserveMeetingSettings>))]
    public FeishuReserveMeetingSettings? MeetingSettings { get; init; }
}
