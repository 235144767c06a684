using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Settings of a <see cref="WeComClient"/> for an app of WeCom.</summary>
public sealed class WeComOptions : MeetingClientOptions
{
    /// <summary>Creates options for WeCom's public host.</summary>
    public WeComOptions()
        : base(WeComBaseAddress)
    {
    }

    /// <summary>WeCom's public host, <c>https://qyapi.weixin.qq.com</c>: the default.</summary>
    public static Uri WeComBaseAddress { get; } = new("https://qyapi.weixin.qq.com");

    /// <summary>The kind of app. A self-built app by default.</summary>
    public WeComAppType AppType { get; set; }

    /// <summary>The id (corpid), <c>ww...</c>, of the organisation of a self-built app. Other kinds of app have several: see <see cref="WeComClient.ForCorp"/>.</summary>
    public string CorpId { get; set; } = "";

    /// <summary>The secret of a self-built app (corpsecret). It is read again for every token request, so it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string CorpSecret { get; set; } = "";

    /// <summary>The id of a third-party app's suite, <c>ww...</c> or <c>wx...</c>, or of the template of provider-developed apps, <c>dk...</c>.</summary>
    public string SuiteId { get; set; } = "";

    /// <summary>The secret of the suite or template. It is read again for every token request, so it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string SuiteSecret { get; set; } = "";
}
