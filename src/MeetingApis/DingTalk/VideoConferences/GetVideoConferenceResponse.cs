using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A conference that is ongoing or has ended.</summary>
public sealed record GetVideoConferenceResponse : MeetingResponse
{
    /// <summary>The conference (confInfo). Null when DingTalk sent none.</summary>
    [JsonPropertyName("confInfo")]
    [JsonConverter(typeof(LenientObjectConverter<VideoConference>))]
    public VideoConference? Conference { get; init; }
}
