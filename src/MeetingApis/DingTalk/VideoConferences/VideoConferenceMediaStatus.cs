namespace MeetingApis.DingTalk;

/// <summary>Whether sound or picture of a conference is off. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceMediaStatus
{
    /// <summary>Sound and picture are on.</summary>
    Normal = 0,

    /// <summary>The microphone is muted.</summary>
    MicrophoneMuted = 1,

    /// <summary>The camera is off.</summary>
    CameraOff = 2,

    /// <summary>Everybody is muted and stays so.</summary>
    AllMuted = 4,
}
