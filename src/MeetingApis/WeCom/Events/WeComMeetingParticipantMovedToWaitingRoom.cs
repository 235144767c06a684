using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Someone was sent back to the waiting room.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98394">The vendor's page</seealso>
public sealed record WeComMeetingParticipantMovedToWaitingRoom : WeComMeetingEvent
{
    /// <summary>Who was sent back.</summary>
    [JsonPropertyName("OperatedUser")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingParticipant>))]
    public WeComMeetingParticipant? Participant { get; init; }
}
