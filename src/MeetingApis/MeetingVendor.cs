namespace MeetingApis;

/// <summary>The vendor that an operation, a token or an exception belongs to. The default value means no vendor.</summary>
public enum MeetingVendor
{
    /// <summary>Feishu (飞书) in China, Lark elsewhere.</summary>
    Feishu = 1,

    /// <summary>WeCom (企业微信).</summary>
    WeCom = 2,

    /// <summary>DingTalk (钉钉).</summary>
    DingTalk = 3,
}
