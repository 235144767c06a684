// Starts what the smoke program calls and prints its arguments, one a line, with an empty line at the end. Runs until
// standard input ends.
using MeetingApis.Testing;
using WireMock.Server;

using var wireMock = WireMockServer.StartWithAdminInterface();
wireMock.ReadStaticMappings(Path.Combine(AppContext.BaseDirectory, "Mappings"));
await using FeishuSimulator feishu = await FeishuSimulator.StartAsync();
await using WeComSimulator wecom = await WeComSimulator.StartAsync();
await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync();

Console.WriteLine($"""
    WireMock={wireMock.Url}
    Simulators:Feishu:BaseAddress={feishu.BaseAddress}
    Simulators:Feishu:AppId={feishu.AppId}
    Simulators:Feishu:AppSecret={feishu.AppSecret}
    Simulators:WeCom:BaseAddress={wecom.BaseAddress}
    Simulators:WeCom:CorpId={wecom.CorpId}
    Simulators:WeCom:CorpSecret={wecom.CorpSecret}
    Simulators:DingTalk:BaseAddress={dingtalk.BaseAddress}
    Simulators:DingTalk:AppKey={dingtalk.AppKey}
    Simulators:DingTalk:AppSecret={dingtalk.AppSecret}

    """);
await Console.In.ReadToEndAsync();
