using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Settings of a <see cref="FeishuClient"/> for an app of Feishu or Lark.</summary>
public sealed class FeishuOptions : MeetingClientOptions
{
    /// <summary>Creates options for Feishu in China.</summary>
    public FeishuOptions()
        : base(FeishuBaseAddress)
    {
    }

    /// <summary>Feishu in China, <c>https://open.feishu.cn</c>: the default.</summary>
    public static Uri FeishuBaseAddress { get; } = new("https://open.feishu.cn");

    /// <summary>Lark outside China, <c>https://open.larksuite.com</c>. Feishu does not know the apps, tokens and ids of Lark, and the reverse.</summary>
    public static Uri LarkBaseAddress { get; } = new("https://open.larksuite.com");

    /// <summary>The app's id, <c>cli_...</c>.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The kind of app. A custom app by default.</summary>
    public FeishuAppType AppType { get; set; }

    /// <summary>
    /// The address at which users consent. Null, the default, replaces <c>open.</c> by <c>accounts.</c> in
    /// <see cref="MeetingClientOptions.BaseAddress"/>, or uses the base address itself if its host begins differently.
    /// Set it for a private deployment.
    /// </summary>
    [JsonConverter(typeof(AddressJsonConverter))]
    public Uri? AccountsBaseAddress { get; set; }

    /// <summary>The app's secret. It is read again for every token request, so it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string AppSecret { get; set; } = "";
}
