using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Settings of a <see cref="FeishuClient"/> for an app of Feishu or Lark.</summary>
public sealed class FeishuOptions : MeetingClientOptions
{
    /// <summary>Makes options for Feishu in China.</summary>
    public FeishuOptions()
        : base(FeishuBaseAddress)
    {
    }

    /// <summary>Feishu in China, <c>https://open.feishu.cn</c>: the default.</summary>
    public static Uri FeishuBaseAddress { get; } = new("https://open.feishu.cn");

    /// <summary>Lark outside China, <c>https://open.larksuite.com</c>. Apps, tokens and ids of one side are unknown to the other.</summary>
    public static Uri LarkBaseAddress { get; } = new("https://open.larksuite.com");

    /// <summary>The app's id, <c>cli_...</c>.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The kind of app. A custom one by default.</summary>
    public FeishuAppType AppType { get; set; }

    /// <summary>
    /// Where users consent. Null, the default, is <c>accounts.</c> in the place of <c>open.</c> in <see cref="MeetingClientOptions.BaseAddress"/>,
    /// and the base address itself where its host begins otherwise. Set it for a private deployment.
    /// </summary>
    [JsonConverter(typeof(AddressJsonConverter))]
    public Uri? AccountsBaseAddress { get; set; }

    /// <summary>The app's secret. Read again at every token request, so that it can be rotated without a restart.</summary>
    [JsonIgnore]
    public string AppSecret { get; set; } = "";
}
