namespace MeetingApis.Feishu;

/// <summary>A special kind of meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingSubtype
{
    /// <summary>Casting before the meeting.</summary>
    PreMeetingCasting = 1,

    /// <summary>Sharing by cable.</summary>
    WiredSharing = 2,

    /// <summary>Magic Share before the meeting.</summary>
    PreMeetingMagicShare = 3,

    /// <summary>A call by the office telephone (企业办公电话).</summary>
    OfficePhone = 4,

    /// <summary>A call by an IP telephone.</summary>
    IpPhone = 5,

    /// <summary>A webinar (网络研讨会).</summary>
    Webinar = 6,
}
