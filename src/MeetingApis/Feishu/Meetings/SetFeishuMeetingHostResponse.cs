using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Who is host of a meeting after a change.</summary>
public sealed record SetFeishuMeetingHostResponse : MeetingResponse
{
    /// <summary>The host as of now. Null where Feishu sent none.</summary>
    [JsonPropertyName("host_user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingUser>))]
    public FeishuMeetingUser? HostUser { get; init; }
}
