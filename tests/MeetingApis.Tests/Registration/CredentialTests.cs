using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Registration;

/// <summary>Ids, secrets and addresses that cannot be right, however they came there.</summary>
public sealed class CredentialTests
{
    /// <summary>Every id and secret of every vendor, with a way to set it.</summary>
    public static TheoryData<string, string, string> Faults
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (string option in s_setters.Keys)
            {
                data.Add(option, "canary ", "has a blank at its end. Take it off.");
                data.Add(option, "\tcanary", "has a blank at its beginning. Take it off.");
                data.Add(option, "canary\r\n", "has a line break at its end. Take it off.");
                data.Add(option, "cana ry", "has a blank in it. Copy it again, in one piece.");
                data.Add(option, "cana\nry", "has a line break in it. Copy it again, in one piece.");
                data.Add(option, "\"canary\"", "stands in quotation marks. Take them off.");
                data.Add(option, "‘canary’", "stands in quotation marks. Take them off.");
                data.Add(option, "cana\u200bry", "has a character that is invisible or not ASCII. Copy it again, or type it.");
                data.Add(option, "ｃanary", "has a character that is invisible or not ASCII. Copy it again, or type it.");
                foreach (string placeholder in new[] { "cli_...", "ww...", "dingxxxx", "xxx", "XXXXXXXX", "cli_a41bc75349bc…", "<canary>", "${canary}", "{{canary}}", "your-app-id", "YOUR_SECRET", "yourSecret", "changeme", "TODO", "******" })
                {
                    data.Add(option, placeholder, "is a placeholder, as documentation has it. Copy the real one from the vendor's console.");
                }
            }

            return data;
        }
    }

    private static readonly Dictionary<string, Func<string, Action>> s_setters = new(StringComparer.Ordinal)
    {
        ["FeishuOptions.AppId"] = static text => () => _ = new FeishuClient(new FeishuOptions { AppId = text, AppSecret = "s" }),
        ["FeishuOptions.AppSecret"] = static text => () => _ = new FeishuClient(new FeishuOptions { AppId = "cli_a", AppSecret = text }),
        ["WeComOptions.CorpId"] = static text => () => _ = new WeComClient(new WeComOptions { CorpId = text, CorpSecret = "s" }),
        ["WeComOptions.CorpSecret"] = static text => () => _ = new WeComClient(new WeComOptions { CorpId = "ww1", CorpSecret = text }),
        ["WeComOptions.SuiteId"] = static text => () => _ = new WeComClient(new WeComOptions { AppType = WeComAppType.ThirdParty, SuiteId = text, SuiteSecret = "s" }),
        ["WeComOptions.SuiteSecret"] = static text => () => _ = new WeComClient(new WeComOptions { AppType = WeComAppType.ThirdParty, SuiteId = "ww1", SuiteSecret = text }),
        ["DingTalkOptions.AppKey"] = static text => () => _ = new DingTalkClient(new DingTalkOptions { AppKey = text, AppSecret = "s" }),
        ["DingTalkOptions.AppSecret"] = static text => () => _ = new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = text }),
        ["DingTalkOptions.CorpId"] = static text => () => _ = new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "s", CorpId = text }),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_copied_along_or_left_in_its_place_is_refused_without_repeating_it(string option, string text, string expected)
    {
        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(s_setters[option](text));

        Assert.Equal($"{option} {expected}", Assert.Single(thrown.Failures));
    }

    [Theory]
    [InlineData("cli_a41bc75349bcd001")]
    [InlineData("dingoa8k2wpxxxqvl5tz")]
    [InlineData("ww8a3f6b2c1d0e9f77")]
    [InlineData("xXxY7k-_9.~+/=")]
    [InlineData("s")]
    public void What_vendors_issue_is_taken(string text)
    {
        Assert.Null(CredentialText.FaultOf(text));
    }

    [Theory]
    [InlineData("https://open.feishu.cn/open-apis", "https://open.feishu.cn")]
    [InlineData("https://open.feishu.cn/open-apis/", "https://open.feishu.cn")]
    [InlineData("https://open.feishu.cn/Open-APIs/vc/v1", "https://open.feishu.cn")]
    [InlineData("https://gateway.local:8443/feishu/open-apis/", "https://gateway.local:8443/feishu")]
    public void An_address_that_holds_the_beginning_of_each_path_is_refused_with_the_right_one(string address, string right)
    {
        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new FeishuClient(new FeishuOptions { AppId = "cli_a", AppSecret = "s", BaseAddress = new Uri(address) }));

        Assert.Equal($"FeishuOptions.BaseAddress must end before 'open-apis', with which the path of every operation begins. Set it to {right}.", Assert.Single(thrown.Failures));
    }

    [Fact]
    public void The_same_holds_for_every_address_of_every_vendor()
    {
        string[] failures =
        [
            .. Failures(() => new WeComClient(new WeComOptions { CorpId = "ww1", CorpSecret = "s", BaseAddress = new Uri("https://qyapi.weixin.qq.com/cgi-bin") })),
            .. Failures(() => new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "s", BaseAddress = new Uri("https://api.dingtalk.com/v1.0") })),
            .. Failures(() => new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "s", LegacyBaseAddress = new Uri("https://oapi.dingtalk.com/topapi/") })),
            .. Failures(() => new DingTalkClient(new DingTalkOptions { AppKey = "ding1", AppSecret = "s", BaseAddress = new Uri("https://oapi.dingtalk.io") })),
            .. Failures(() => new FeishuClient(new FeishuOptions { AppId = "cli_a", AppSecret = "s", AccountsBaseAddress = new Uri("https://accounts.feishu.cn/open-apis") })),
        ];

        Assert.Equal(
            [
                "WeComOptions.BaseAddress must end before 'cgi-bin', with which the path of every operation begins. Set it to https://qyapi.weixin.qq.com.",
                "DingTalkOptions.BaseAddress must end before 'v1.0', with which the path of every operation begins. Set it to https://api.dingtalk.com.",
                "DingTalkOptions.LegacyBaseAddress must end before 'topapi', with which the path of every operation begins. Set it to https://oapi.dingtalk.com.",
                "DingTalkOptions.BaseAddress is the address of DingTalk's older API. Set it to https://api.dingtalk.io; the older one follows from it.",
                "FeishuOptions.AccountsBaseAddress must end before 'open-apis', with which the path of every operation begins. Set it to https://accounts.feishu.cn.",
            ],
            failures);
    }

    [Theory]
    [InlineData("https://gateway.local/feishu")]
    [InlineData("https://gateway.local/open-apis-proxy/")]
    public void A_path_of_a_gateway_is_taken(string address)
    {
        Assert.Null(Record.Exception(() => new FeishuClient(new FeishuOptions { AppId = "cli_a", AppSecret = "s", BaseAddress = new Uri(address) })));
    }

    [Fact]
    public void The_beginnings_are_those_of_all_operations()
    {
        Assert.Equal(FeishuOptionsValidator.Prefixes, Beginnings(FeishuClient.Operations));
        Assert.Equal(WeComOptionsValidator.Prefixes, Beginnings(WeComClient.Operations));
        Assert.Equal([.. DingTalkOptionsValidator.LegacyPrefixes, .. DingTalkOptionsValidator.Prefixes], Beginnings(DingTalkClient.Operations));
    }

    private static IEnumerable<string> Beginnings(IReadOnlyList<ApiOperation> operations) =>
        operations.Select(static operation => operation.PathTemplate.Split('/')[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Failures(Func<object> create) => Assert.Throws<OptionsValidationException>(create).Failures;
}
