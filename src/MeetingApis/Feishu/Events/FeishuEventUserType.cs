namespace MeetingApis.Feishu;

/// <summary>The kind of participant in an event. There are two more than in <see cref="FeishuUserType"/>. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuEventUserType
{
    /// <summary>A Feishu or Lark user.</summary>
    FeishuUser = 1,

    /// <summary>A Rooms device.</summary>
    Rooms = 2,

    /// <summary>A document user (文档用户).</summary>
    Document = 3,

    /// <summary>A user of the stand-alone product Neo (neo 单品用户).</summary>
    NeoUser = 4,

    /// <summary>A guest of the stand-alone product Neo (neo 单品游客用户).</summary>
    NeoGuest = 5,

    /// <summary>A telephone (PSTN).</summary>
    Pstn = 6,

    /// <summary>A SIP device.</summary>
    Sip = 7,

    /// <summary>A sharebox (投屏盒子).</summary>
    Sharebox = 8,

    /// <summary>An app of the open platform.</summary>
    OpenPlatformApp = 9,
}
