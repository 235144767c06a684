using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested room.</summary>
public sealed record GetFeishuRoomResponse : MeetingResponse
{
    /// <summary>The room. Null when Feishu sent none.</summary>
    [JsonPropertyName("room")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoom>))]
    public FeishuRoom? Room { get; init; }
}
