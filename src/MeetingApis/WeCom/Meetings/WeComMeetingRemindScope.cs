namespace MeetingApis.WeCom;

/// <summary>The people whom a meeting rings when it begins. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRemindScope
{
    /// <summary>Nobody.</summary>
    Nobody = 1,

    /// <summary>The hosts.</summary>
    Hosts = 2,

    /// <summary>Every member who takes part.</summary>
    Everyone = 3,

    /// <summary>The members of <see cref="WeComMeetingSettings.RingUsers"/>.</summary>
    ChosenMembers = 4,
}
