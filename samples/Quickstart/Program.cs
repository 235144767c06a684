using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Samples.Quickstart;
using MeetingApis.Testing;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Credentials come from appsettings.json or the environment (Feishu__AppId, ...). A vendor without any is simulated.
IConfigurationRoot configuration = new ConfigurationBuilder()
    .SetBasePath(AppContext.BaseDirectory)
    .AddJsonFile("appsettings.json")
    .AddEnvironmentVariables()
    .Build();
Examples examples = configuration.GetRequiredSection("Examples").Get<Examples>()!;

await using FeishuSimulator feishuSimulator = await FeishuSimulator.StartAsync();
await using WeComSimulator wecomSimulator = await WeComSimulator.StartAsync();
await using DingTalkSimulator dingtalkSimulator = await DingTalkSimulator.StartAsync();
bool simulatesFeishu = string.IsNullOrEmpty(configuration["Feishu:AppSecret"]);
bool simulatesWeCom = string.IsNullOrEmpty(configuration["WeCom:CorpSecret"]);
bool simulatesDingTalk = string.IsNullOrEmpty(configuration["DingTalk:AppSecret"]);

var services = new ServiceCollection();
_ = simulatesFeishu ? services.AddFeishuClient(feishuSimulator.Configure) : services.AddFeishuClient(configuration.GetSection("Feishu"));
_ = simulatesWeCom ? services.AddWeComClient(wecomSimulator.Configure) : services.AddWeComClient(configuration.GetSection("WeCom"));
_ = simulatesDingTalk ? services.AddDingTalkClient(dingtalkSimulator.Configure) : services.AddDingTalkClient(configuration.GetSection("DingTalk"));

await using ServiceProvider provider = services.BuildServiceProvider();
var feishu = provider.GetRequiredService<FeishuClient>();
var wecom = provider.GetRequiredService<WeComClient>();
var dingtalk = provider.GetRequiredService<DingTalkClient>();
var report = new Report();

Console.WriteLine($"Feishu: {Where(simulatesFeishu)}. WeCom: {Where(simulatesWeCom)}. DingTalk: {Where(simulatesDingTalk)}.");

Report.Title("The five operations");
await FeishuTour.RunAsync(feishu, examples, report);
await WeComTour.RunAsync(wecom, examples, report);
await DingTalkTour.RunAsync(dingtalk, examples, report);

Report.Title("When something is wrong");
await FeishuTour.ShowWrongPasswordAsync(feishu, examples, report);
await WeComTour.ShowUnknownMeetingAsync(wecom, report);
if (simulatesDingTalk)
{
    await DingTalkTour.ShowRevokedTokenAsync(dingtalk, dingtalkSimulator, examples, report);
}

Report.Title(report.AllWell ? "All went as it should." : "Something did not go as it should: see FAILED above.");
return report.AllWell ? 0 : 1;

static string Where(bool simulated) => simulated ? "simulator" : "the vendor";
