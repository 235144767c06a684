namespace MeetingApis.Feishu;

/// <summary>The kind of user that an id refers to. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuUserType
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
}
