using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A meeting that was asked for.</summary>
public sealed record GetFeishuMeetingResponse : MeetingResponse
{
    /// <summary>The meeting. Null where only what it left was asked for.</summary>
    [JsonPropertyName("meeting")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeeting>))]
    public FeishuMeeting? Meeting { get; init; }

    /// <summary>What the meeting left. Null where only the meeting was asked for.</summary>
    [JsonPropertyName("related_artifacts")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuMeetingArtifacts>))]
    public FeishuMeetingArtifacts? RelatedArtifacts { get; init; }
}
