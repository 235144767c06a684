using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Caching.Distributed;
using NSubstitute;

namespace MeetingApis.Tests.Mistakes;

/// <summary>Mistakes in options that are set in code.</summary>
internal static class OptionsMistakes
{
    public static IEnumerable<Mistake> All =>
    [
        Feishu("Nothing is set", static options => (options.AppId, options.AppSecret) = ("", ""), "FeishuOptions.AppId is missing. Set it, or set AccessTokenProvider.; FeishuOptions.AppSecret is missing. Set it, or set AccessTokenProvider."),
        Feishu("The placeholder of the documentation is left", static options => options.AppId = "cli_...", "FeishuOptions.AppId is a placeholder, as documentation has it. Copy the real one from the vendor's console."),
        Feishu("A line break is copied along", static options => options.AppSecret = "canary\n", "FeishuOptions.AppSecret has a line break at its end. Take it off."),
        Feishu("Quotation marks are copied along", static options => options.AppSecret = "'canary'", "FeishuOptions.AppSecret stands in quotation marks. Take them off."),
        Feishu("A blank is in the secret", static options => options.AppSecret = "cana ry", "FeishuOptions.AppSecret has a blank in it. Copy it again, in one piece."),
        Feishu("The address has the beginning of the paths", static options => options.BaseAddress = new Uri("https://open.feishu.cn/open-apis"), "FeishuOptions.BaseAddress must end before 'open-apis', with which the path of every operation begins. Set it to https://open.feishu.cn."),
        Feishu("The address is not encrypted", static options => options.BaseAddress = new Uri("http://open.feishu.cn"), "FeishuOptions.BaseAddress must be an https address (http only for the local machine), but is 'http://open.feishu.cn/'."),
        Feishu("The address has a password", static options => options.BaseAddress = new Uri("https://user:canary@open.feishu.cn"), "FeishuOptions.BaseAddress cannot have a query, a fragment or a user."),
        Feishu("The address has a query", static options => options.BaseAddress = new Uri("https://open.feishu.cn?key=canary"), "FeishuOptions.BaseAddress cannot have a query, a fragment or a user."),
        Feishu("The attempt has more time than the call", static options => options.Timeout = TimeSpan.FromSeconds(5), "FeishuOptions.AttemptTimeout must be above zero and not above Timeout, but they are 00:00:10 and 00:00:05."),
        Feishu("Too many retries", static options => options.MaxRetries = 10, "FeishuOptions.MaxRetries must be 0 to 2, but is 10."),
        Feishu("A cache is shared without a protector", static options => options.TokenCache = Substitute.For<IDistributedCache>(), "FeishuOptions.TokenCache is set, but TokenProtector is not. Set TokenProtector.FromKey(key), or TokenProtector.Plain to share tokens unencrypted."),
        Mistake.Of("The address is that of the older API", static () => _ = new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "canary", BaseAddress = new Uri("https://oapi.dingtalk.com") }), "DingTalkOptions.BaseAddress is the address of DingTalk's older API. Set it to https://api.dingtalk.com; the older one follows from it."),
        Mistake.Of("A third-party app has a corp id", static () => _ = new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "canary", AppType = DingTalkAppType.ThirdParty, CorpId = "ding2" }), "DingTalkOptions.CorpId is the organisation of an internal app. A third-party app leaves it empty and names the organisation in ForCorp."),
        Mistake.Of("A suite is set for a self-built app", static () => _ = new WeComClient(new WeComOptions { SuiteId = "ww1", SuiteSecret = "canary" }), "WeComOptions.CorpId is missing. Set it, or set AccessTokenProvider.; WeComOptions.CorpSecret is missing. Set it, or set AccessTokenProvider."),
        Mistake.Of("The reader of events has no key", static () => _ = new WeComEventReader(new WeComEventOptions { Token = "canary" }), "WeComEventOptions.EncodingAesKey is missing. It is in the app's settings for receiving messages. (Parameter 'options')"),
        Mistake.Of("The key of the protector is short", static () => TokenProtector.FromKey("canary"u8), "A key must be 32 random bytes. (Parameter 'keys')"),
    ];

    private static Mistake Feishu(string name, Action<FeishuOptions> configure, string message) => Mistake.Of(
        name,
        () =>
        {
            var options = new FeishuOptions { AppId = "cli_a", AppSecret = "canary" };
            configure(options);
            _ = new FeishuClient(options);
        },
        message);
}
