using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The base of what is told about a meeting in which somebody did something.</summary>
public abstract record FeishuMeetingActionEvent : FeishuMeetingEvent
{
    private protected FeishuMeetingActionEvent()
    {
    }

    /// <summary>Who did it. Null when Feishu does not say.</summary>
    [JsonPropertyName("operator")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUser>))]
    public FeishuEventUser? Operator { get; init; }
}
