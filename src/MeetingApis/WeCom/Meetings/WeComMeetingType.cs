namespace MeetingApis.WeCom;

/// <summary>The kind of meeting. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingType
{
    /// <summary>One meeting that does not repeat.</summary>
    OneOff = 0,

    /// <summary>A series.</summary>
    Recurring = 1,

    /// <summary>A meeting for WeChat only (微信专属会议).</summary>
    WeChat = 2,

    /// <summary>A screen cast to a meeting room (Rooms 投屏会议).</summary>
    RoomsScreenCast = 3,

    /// <summary>A meeting under someone's personal number (个人会议号会议).</summary>
    PersonalNumber = 5,

    /// <summary>A webinar (网络研讨会).</summary>
    Webinar = 6,
}
