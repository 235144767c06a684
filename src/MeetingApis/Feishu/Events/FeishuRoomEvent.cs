using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The base of what is told about a room.</summary>
public abstract record FeishuRoomEvent : FeishuEvent
{
    private protected FeishuRoomEvent()
    {
    }

    /// <summary>The room. Null when Feishu does not say.</summary>
    [JsonPropertyName("room")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventRoom>))]
    public FeishuEventRoom? Room { get; init; }
}
