namespace MeetingApis.WeCom;

/// <summary>Whom a meeting rings when it begins. Numbers without a name here survive unchanged.</summary>
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
