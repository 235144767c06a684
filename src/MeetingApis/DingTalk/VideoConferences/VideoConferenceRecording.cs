using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>One video of a conference that was recorded in the cloud.</summary>
public sealed record VideoConferenceRecording
{
    /// <summary>The recording's id. All videos of one conference have the same.</summary>
    [JsonPropertyName("recordId")]
    public string? RecordId { get; init; }

    /// <summary>The union id of the person who recorded.</summary>
    [JsonPropertyName("unionId")]
    public string? UnionId { get; init; }

    /// <summary>When the video begins.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the video ends.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Whether the video is a part of the recording, or all parts in one file.</summary>
    [JsonPropertyName("recordType")]
    public VideoConferenceRecordingType? RecordType { get; init; }

    /// <summary>The video's length, in whole milliseconds.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>The file's size, in bytes.</summary>
    [JsonPropertyName("fileSize")]
    public long? FileSize { get; init; }

    /// <summary>The video's id. DingTalk wants it, with <see cref="RegionId"/>, from whoever plays the video.</summary>
    [JsonPropertyName("mediaId")]
    public string? MediaId { get; init; }

    /// <summary>Where the video is stored, such as <c>cn-shenzhen</c>.</summary>
    [JsonPropertyName("regionId")]
    public string? RegionId { get; init; }
}
