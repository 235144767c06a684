namespace MeetingApis.WeCom;

/// <summary>Settings of a <see cref="WeComClient"/> for a self-built app of WeCom.</summary>
public sealed class WeComOptions : MeetingClientOptions
{
    /// <summary>Makes options for WeCom's public host.</summary>
    public WeComOptions()
        : base(WeComBaseAddress)
    {
    }

    /// <summary>WeCom's public host, <c>https://qyapi.weixin.qq.com</c>: the default.</summary>
    public static Uri WeComBaseAddress { get; } = new("https://qyapi.weixin.qq.com");

    /// <summary>The organisation's id (corpid), <c>ww...</c>.</summary>
    public string CorpId { get; set; } = "";

    /// <summary>The secret of the app (corpsecret). Read again at every token request, so that it can be rotated without a restart.</summary>
    public string CorpSecret { get; set; } = "";
}
