using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A meeting room with all its fields.</summary>
public sealed record GetDingTalkRoomResponse : MeetingResponse
{
    /// <summary>The room (result). Null when DingTalk sent none.</summary>
    [JsonPropertyName("result")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoom>))]
    public DingTalkRoom? Room { get; init; }
}
