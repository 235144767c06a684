using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The host of a meeting after a change.</summary>
public sealed record SetFeishuMeetingHostResponse : MeetingResponse
{
    /// <summary>The present host. Null when Feishu sent none.</summary>
    [JsonPropertyName("host_user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingUser>))]
    public FeishuMeetingUser? HostUser { get; init; }
}
