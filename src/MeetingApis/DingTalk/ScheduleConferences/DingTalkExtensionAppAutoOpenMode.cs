namespace MeetingApis.DingTalk;

/// <summary>For whom an extension app opens by itself. Numbers without a name here survive unchanged.</summary>
public enum DingTalkExtensionAppAutoOpenMode
{
    /// <summary>For nobody.</summary>
    Nobody = 0,

    /// <summary>For the host and the co-hosts.</summary>
    Hosts = 1,

    /// <summary>For everybody.</summary>
    Everybody = 2,
}
