using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The base of what is told about a meeting.</summary>
public abstract record FeishuMeetingEvent : FeishuEvent
{
    private protected FeishuMeetingEvent()
    {
    }

    /// <summary>The meeting. Null when Feishu does not say.</summary>
    [JsonPropertyName("meeting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingSummary>))]
    public FeishuMeetingSummary? Meeting { get; init; }
}
