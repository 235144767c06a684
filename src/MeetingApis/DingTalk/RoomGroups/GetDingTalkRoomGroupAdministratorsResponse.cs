using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The administrators of a group of meeting rooms.</summary>
public sealed record GetDingTalkRoomGroupAdministratorsResponse : MeetingResponse
{
    /// <summary>The group with its administrators (result). Null when DingTalk sent none.</summary>
    [JsonPropertyName("result")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomGroupAdministrators>))]
    public DingTalkRoomGroupAdministrators? Group { get; init; }
}
