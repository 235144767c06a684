using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Who administers a group of meeting rooms.</summary>
public sealed record GetDingTalkRoomGroupAdministratorsResponse : MeetingResponse
{
    /// <summary>The group with its administrators (result). Null where DingTalk sent none.</summary>
    [JsonPropertyName("result")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomGroupAdministrators>))]
    public DingTalkRoomGroupAdministrators? Group { get; init; }
}
