using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Somebody in a conference that goes on.</summary>
public sealed record OngoingVideoConferenceUser
{
    /// <summary>The person's union id, by the page's example; its text calls it a user id (userId).</summary>
    [JsonPropertyName("userId")]
    public string? UnionId { get; init; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("nick")]
    public string? Nick { get; init; }

    /// <summary>Whether the person has come.</summary>
    [JsonPropertyName("attendStatus")]
    public VideoConferenceAttendStatus? AttendStatus { get; init; }

    /// <summary>Whether the person's camera is on.</summary>
    [JsonPropertyName("cameraStatus")]
    public VideoConferenceDeviceStatus? CameraStatus { get; init; }

    /// <summary>Whether the person's microphone is on.</summary>
    [JsonPropertyName("micStatus")]
    public VideoConferenceDeviceStatus? MicStatus { get; init; }

    /// <summary>Why the person did not come, in the person's own words.</summary>
    [JsonPropertyName("rejectDescription")]
    public string? RejectDescription { get; init; }
}
