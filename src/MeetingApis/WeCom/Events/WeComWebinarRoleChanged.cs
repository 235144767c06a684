using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A participant of a webinar got another role.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98771">The vendor's page</seealso>
public sealed record WeComWebinarRoleChanged : WeComMeetingEvent
{
    /// <summary>Whose role it is, and the new role.</summary>
    [JsonPropertyName("OperatedUser")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingParticipant>))]
    public WeComMeetingParticipant? Participant { get; init; }
}
