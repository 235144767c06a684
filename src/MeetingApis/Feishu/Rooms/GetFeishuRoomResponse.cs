using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A room that was asked for.</summary>
public sealed record GetFeishuRoomResponse : MeetingResponse
{
    /// <summary>The room. Null where Feishu sent none.</summary>
    [JsonPropertyName("room")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoom>))]
    public FeishuRoom? Room { get; init; }
}
