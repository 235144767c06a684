using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Settings of a <see cref="DingTalkClient"/> for an app of DingTalk.</summary>
public sealed class DingTalkOptions : MeetingClientOptions
{
    /// <summary>Creates options for DingTalk in China.</summary>
    public DingTalkOptions()
        : base(ChinaBaseAddress)
    {
    }

    /// <summary>DingTalk in China, <c>https://api.dingtalk.com</c>: the default.</summary>
    public static Uri ChinaBaseAddress { get; } = new("https://api.dingtalk.com");

    /// <summary>DingTalk's international edition, <c>https://api.dingtalk.io</c>. One edition does not know the credentials of the other.</summary>
    public static Uri InternationalBaseAddress { get; } = new("https://api.dingtalk.io");

    /// <summary>
    /// Where DingTalk's older API lives, which looks up people. Null, the default, means <c>https://oapi.dingtalk.com</c> or
    /// <c>https://oapi.dingtalk.io</c>, whichever belongs to <see cref="MeetingClientOptions.BaseAddress"/>. If that is no host
    /// of DingTalk's, null means the same address: that of a simulator, or of a gateway that passes both on. Must be
    /// <c>https</c>; <c>http</c> is allowed for the local machine only.
    /// </summary>
    [JsonConverter(typeof(AddressJsonConverter))]
    public Uri? LegacyBaseAddress { get; set; }

    /// <summary>The kind of app. An internal app by default.</summary>
    public DingTalkAppType AppType { get; set; }

    /// <summary>The app's key (now also called client id), <c>ding...</c>; for a third-party app its suite key, for a custom app its custom key.</summary>
    public string AppKey { get; set; } = "";

    /// <summary>The app's secret (now also called client secret). It is read again for every token request, so it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string AppSecret { get; set; } = "";

    /// <summary>
    /// The id of the organisation to which an internal app belongs, <c>ding...</c>. If it is set, the app requests its
    /// token from the newer of DingTalk's two endpoints; if it is empty, the default, from the older one. Leave it
    /// empty for a third-party app.
    /// </summary>
    /// <seealso href="https://open.dingtalk.com/document/development/api-gettoken">The vendor's page on the newer endpoint</seealso>
    public string CorpId { get; set; } = "";
}
