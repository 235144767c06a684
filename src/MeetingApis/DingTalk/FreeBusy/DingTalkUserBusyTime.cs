using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A period in which a person is busy.</summary>
public sealed record DingTalkUserBusyTime
{
    /// <summary>Whether the person is busy for certain.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkBusyStatus>))]
    public DingTalkBusyStatus? Status { get; init; }

    /// <summary>When the period begins.</summary>
    [JsonPropertyName("start")]
    [JsonConverter(typeof(DingTalkFreeBusyTimeConverter))]
    [NeverNull]
    public DingTalkFreeBusyTime? Start { get; init; }

    /// <summary>When the period ends. The end of a period of whole days is exclusive: one day ends on the next.</summary>
    [JsonPropertyName("end")]
    [JsonConverter(typeof(DingTalkFreeBusyTimeConverter))]
    [NeverNull]
    public DingTalkFreeBusyTime? End { get; init; }
}
