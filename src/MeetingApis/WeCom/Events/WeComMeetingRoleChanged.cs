using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A participant got another role.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98397">The vendor's page</seealso>
public sealed record WeComMeetingRoleChanged : WeComMeetingEvent
{
    /// <summary>Whose role it is, and the new role.</summary>
    [JsonPropertyName("OperatedUser")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingParticipant>))]
    public WeComMeetingParticipant? Participant { get; init; }
}
