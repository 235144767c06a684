using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person in an ongoing conference.</summary>
public sealed record DingTalkOngoingVideoConferenceUser
{
    /// <summary>The person's union id, according to the page's example; the page's text calls it a user id (userId).</summary>
    [JsonPropertyName("userId")]
    public string? UnionId { get; init; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("nick")]
    public string? Nick { get; init; }

    /// <summary>Whether the person has joined.</summary>
    [JsonPropertyName("attendStatus")]
    public VideoConferenceAttendStatus? AttendStatus { get; init; }

    /// <summary>Whether the person's camera is on.</summary>
    [JsonPropertyName("cameraStatus")]
    public VideoConferenceDeviceStatus? CameraStatus { get; init; }

    /// <summary>Whether the person's microphone is on.</summary>
    [JsonPropertyName("micStatus")]
    public VideoConferenceDeviceStatus? MicStatus { get; init; }

    /// <summary>The reason why the person did not join, in the person's own words.</summary>
    [JsonPropertyName("rejectDescription")]
    public string? RejectDescription { get; init; }
}
