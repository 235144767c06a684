namespace MeetingApis.DingTalk;

/// <summary>Settings of a <see cref="DingTalkClient"/> for an internal app of DingTalk.</summary>
public sealed class DingTalkOptions : MeetingClientOptions
{
    /// <summary>Makes options for DingTalk in China.</summary>
    public DingTalkOptions()
        : base(ChinaBaseAddress)
    {
    }

    /// <summary>DingTalk in China, <c>https://api.dingtalk.com</c>: the default.</summary>
    public static Uri ChinaBaseAddress { get; } = new("https://api.dingtalk.com");

    /// <summary>DingTalk's international edition, <c>https://api.dingtalk.io</c>. Credentials of one edition are unknown to the other.</summary>
    public static Uri InternationalBaseAddress { get; } = new("https://api.dingtalk.io");

    /// <summary>The app's key (now also called client id), <c>ding...</c>.</summary>
    public string AppKey { get; set; } = "";

    /// <summary>The app's secret (now also called client secret). Read again at every token request, so that it can be rotated without a restart.</summary>
    public string AppSecret { get; set; } = "";
}
