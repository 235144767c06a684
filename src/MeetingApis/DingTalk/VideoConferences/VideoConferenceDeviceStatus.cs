namespace MeetingApis.DingTalk;

/// <summary>Whether a camera or microphone is on. Numbers without a name here survive unchanged.</summary>
public enum VideoConferenceDeviceStatus
{
    /// <summary>Nobody has touched it yet.</summary>
    Initial = 0,

    /// <summary>It is off.</summary>
    Off = 1,

    /// <summary>It is on.</summary>
    On = 2,
}
