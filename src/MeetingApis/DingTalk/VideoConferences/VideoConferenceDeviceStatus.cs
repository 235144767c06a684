namespace MeetingApis.DingTalk;

/// <summary>Whether a camera or microphone is on. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceDeviceStatus
{
    /// <summary>Nobody has touched it yet.</summary>
    Initial = 0,

    /// <summary>It is off.</summary>
    Off = 1,

    /// <summary>It is on.</summary>
    On = 2,
}
