using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Someone was let in from the waiting room (<c>join_from_meeting_room</c>).</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98393">The vendor's page</seealso>
public sealed record WeComMeetingParticipantAdmitted : WeComMeetingEvent
{
    /// <summary>Who was let in.</summary>
    [JsonPropertyName("OperatedUser")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingParticipant>))]
    public WeComMeetingParticipant? Participant { get; init; }
}
