// Starts what the smoke program calls and prints its arguments, one a line, with an empty line at the end. Runs until
// standard input ends.
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.SmokeServers;
using MeetingApis.Testing;
using MeetingApis.WeCom;
using WireMock.Server;

using var wireMock = WireMockServer.StartWithAdminInterface();
wireMock.ReadStaticMappings(Path.Combine(AppContext.BaseDirectory, "Mappings"));
await using FeishuSimulator feishu = await FeishuSimulator.StartAsync();
await using WeComSimulator wecom = await WeComSimulator.StartAsync();
await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync();

var feishuEvents = new FeishuEventOptions();
var wecomEvents = new WeComEventOptions();
var dingtalkEvents = new DingTalkEventOptions();
feishu.Configure(feishuEvents);
wecom.Configure(wecomEvents);
dingtalk.Configure(dingtalkEvents);
ExampleSender[] senders = [new("feishu", feishu.Events), new("wecom", wecom.Events), new("dingtalk", dingtalk.Events)];

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
    Events:Feishu:VerificationToken={feishuEvents.VerificationToken}
    Events:Feishu:EncryptKey={feishuEvents.EncryptKey}
    Events:WeCom:Token={wecomEvents.Token}
    Events:WeCom:EncodingAesKey={wecomEvents.EncodingAesKey}
    Events:WeCom:ReceiveIds={string.Join(',', wecomEvents.ReceiveIds)}
    Events:DingTalk:Token={dingtalkEvents.Token}
    Events:DingTalk:AesKey={dingtalkEvents.AesKey}
    {string.Join(Environment.NewLine, senders.Select(static sender => sender.Arguments))}

    """);
Array.ForEach(senders, static sender => sender.Start());
await Console.In.ReadToEndAsync();
