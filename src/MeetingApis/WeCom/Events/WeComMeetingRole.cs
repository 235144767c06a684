namespace MeetingApis.WeCom;

/// <summary>The role of a participant in a meeting or webinar. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRole
{
    /// <summary>An ordinary participant.</summary>
    Ordinary = 0,

    /// <summary>The creator.</summary>
    Creator = 1,

    /// <summary>The host.</summary>
    Host = 2,

    /// <summary>The creator, who is the host.</summary>
    CreatorAndHost = 3,

    /// <summary>A guest, who joined through the WeChat mini program.</summary>
    Guest = 4,

    /// <summary>A guest who is the host.</summary>
    GuestAndHost = 5,

    /// <summary>A co-host.</summary>
    CoHost = 6,

    /// <summary>The creator, who is a co-host.</summary>
    CreatorAndCoHost = 7,

    /// <summary>A host whom an app named through the API.</summary>
    HostByApi = 8,

    /// <summary>A panelist of a webinar from the organisation.</summary>
    InternalPanelist = 30,

    /// <summary>A panelist of a webinar from outside.</summary>
    ExternalPanelist = 31,

    /// <summary>A panelist of a webinar who joined by a link.</summary>
    LinkPanelist = 32,

    /// <summary>The audience of a webinar.</summary>
    Audience = 33,

    /// <summary>Someone of the audience who may speak and be seen.</summary>
    AudienceWithMedia = 34,
}
