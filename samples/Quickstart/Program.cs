using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Samples;
using MeetingApis.Samples.Quickstart;
using MeetingApis.Testing;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var help = new SampleHelp("Quickstart", "a meeting with each vendor from booking to cancellation, and what can go wrong on the way") { Variables = SampleHelp.Credentials };
if (help.AnswerTo(args) is { } exitCode)
{
    return exitCode;
}

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
feishuSimulator.People.Add(new SimulatedFeishuPerson(examples.OwnerOpenId));
bool simulatesFeishu = string.IsNullOrEmpty(configuration["Feishu:AppSecret"]);
bool simulatesWeCom = string.IsNullOrEmpty(configuration["WeCom:CorpSecret"]);
bool simulatesDingTalk = string.IsNullOrEmpty(configuration["DingTalk:AppSecret"]);

var services = new ServiceCollection();
_ = simulatesFeishu ? services.AddFeishuClient(feishuSimulator.Configure) : services.AddFeishuClient(configuration.GetSection("Feishu"));
_ = simulatesWeCom ? services.AddWeComClient(wecomSimulator.Configure) : services.AddWeComClient(configuration.GetSection("WeCom"));
_ = simulatesDingTalk ? services.AddDingTalkClient(dingtalkSimulator.Configure) : services.AddDingTalkClient(configuration.GetSection("DingTalk"));

await using ServiceProvider provider = services.BuildServiceProvider();
var report = new Report();
var feishu = new FeishuTour(provider.GetRequiredService<FeishuClient>(), examples, report);
var wecom = new WeComTour(provider.GetRequiredService<WeComClient>(), examples, report);
var dingtalk = new DingTalkTour(provider.GetRequiredService<DingTalkClient>(), examples, report);

Report.Title($"Feishu, {Where(simulatesFeishu)}. Times are China's.");
await feishu.RunAsync();

Report.Title($"WeCom, {Where(simulatesWeCom)}");
await wecom.RunAsync();

Report.Title($"DingTalk, {Where(simulatesDingTalk)}");
await dingtalk.RunAsync();

Report.Title("When something is wrong");
await feishu.ShowWrongPasswordAsync();
await wecom.ShowUnknownMeetingAsync();
if (simulatesWeCom)
{
    await wecom.ShowLostAnswerAsync(wecomSimulator);
}

if (simulatesDingTalk)
{
    await dingtalk.ShowRevokedTokenAsync(dingtalkSimulator);
}

Report.Title(report.AllWell ? "All went as it should." : "Something did not go as it should: see FAILED above.");
return report.AllWell ? 0 : 1;

static string Where(bool simulated) => simulated ? "simulated" : "the vendor itself";
