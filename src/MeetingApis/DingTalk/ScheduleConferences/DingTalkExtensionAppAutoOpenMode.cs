namespace MeetingApis.DingTalk;

/// <summary>The people for whom an extension app opens automatically. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkExtensionAppAutoOpenMode
{
    /// <summary>For nobody.</summary>
    Nobody = 0,

    /// <summary>For the host and the co-hosts.</summary>
    Hosts = 1,

    /// <summary>For everybody.</summary>
    Everybody = 2,
}
