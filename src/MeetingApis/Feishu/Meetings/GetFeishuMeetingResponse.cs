using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested meeting.</summary>
public sealed record GetFeishuMeetingResponse : MeetingResponse
{
    /// <summary>The meeting. Null when only its documents were requested.</summary>
    [JsonPropertyName("meeting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeeting>))]
    public FeishuMeeting? Meeting { get; init; }

    /// <summary>The documents that the meeting produced. Null when only the meeting was requested.</summary>
    [JsonPropertyName("related_artifacts")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingArtifacts>))]
    public FeishuMeetingArtifacts? RelatedArtifacts { get; init; }
}
