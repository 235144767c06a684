using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The features that were used in a meeting.</summary>
public sealed record FeishuMeetingAbility
{
    /// <summary>Whether a camera was on.</summary>
    [JsonPropertyName("use_video")]
    public bool? UseVideo { get; init; }

    /// <summary>Whether a microphone was on.</summary>
    [JsonPropertyName("use_audio")]
    public bool? UseAudio { get; init; }

    /// <summary>Whether a screen was shared.</summary>
    [JsonPropertyName("use_share_screen")]
    public bool? UseShareScreen { get; init; }

    /// <summary>Whether a document was presented with Magic Share (妙享).</summary>
    [JsonPropertyName("use_follow_screen")]
    public bool? UseFollowScreen { get; init; }

    /// <summary>Whether the meeting was recorded.</summary>
    [JsonPropertyName("use_recording")]
    public bool? UseRecording { get; init; }

    /// <summary>Whether somebody took part by telephone.</summary>
    [JsonPropertyName("use_pstn")]
    public bool? UsePstn { get; init; }
}
