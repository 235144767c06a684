using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Someone left the waiting room, or was removed from it.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98355">The vendor's page</seealso>
public sealed record WeComMeetingWaitingRoomLeft : WeComMeetingEvent
{
    /// <summary>Who left.</summary>
    [JsonPropertyName("OperatedUser")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingParticipant>))]
    public WeComMeetingParticipant? Participant { get; init; }
}
