using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The running meeting of a reservation.</summary>
public sealed record GetActiveFeishuMeetingResponse : MeetingResponse
{
    /// <summary>The meeting. Null when Feishu sent none, because none is running.</summary>
    [JsonPropertyName("meeting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeeting>))]
    public FeishuMeeting? Meeting { get; init; }
}
