using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Settings of a <see cref="DingTalkClient"/> for an app of DingTalk.</summary>
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

    /// <summary>The kind of app. An internal one by default.</summary>
    public DingTalkAppType AppType { get; set; }

    /// <summary>The app's key (now also called client id), <c>ding...</c>; a third-party app's suite key, a custom app's custom key.</summary>
    public string AppKey { get; set; } = "";

    /// <summary>The app's secret (now also called client secret). Read again at every token request, so that it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string AppSecret { get; set; } = "";

    /// <summary>
    /// The organisation to which an internal app belongs, <c>ding...</c>. With it the app asks for its
    /// token at the newer of DingTalk's two endpoints; empty, the default, at the older one. A third-party app leaves it empty.
    /// </summary>
    /// <seealso href="https://open.dingtalk.com/document/development/api-gettoken">The vendor's page on the newer endpoint</seealso>
    public string CorpId { get; set; } = "";
}
