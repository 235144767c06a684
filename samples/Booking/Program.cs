using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Samples;
using MeetingApis.Samples.Booking;
using MeetingApis.Testing;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var help = new SampleHelp("Booking", "ten people and a room in everybody's calendar, with each vendor: found, booked, moved, declined, cancelled")
{
    Variables = SampleHelp.Credentials,
    WellWhen = "all went as it should, and nothing is left",
};
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
Plan plan = configuration.GetRequiredSection("Plan").Get<Plan>()!;
var offices = new SimulatedOffices(plan);
await using FeishuSimulator? feishuOffice = string.IsNullOrEmpty(configuration["Feishu:AppSecret"]) ? await offices.StartFeishuAsync() : null;
await using WeComSimulator? wecomOffice = string.IsNullOrEmpty(configuration["WeCom:CorpSecret"]) ? await offices.StartWeComAsync() : null;
await using DingTalkSimulator? dingtalkOffice = string.IsNullOrEmpty(configuration["DingTalk:AppSecret"]) ? await offices.StartDingTalkAsync() : null;

var services = new ServiceCollection();
_ = feishuOffice is null ? services.AddFeishuClient(configuration.GetSection("Feishu")) : services.AddFeishuClient(feishuOffice.Configure);
_ = wecomOffice is null ? services.AddWeComClient(configuration.GetSection("WeCom")) : services.AddWeComClient(wecomOffice.Configure);
_ = dingtalkOffice is null ? services.AddDingTalkClient(configuration.GetSection("DingTalk")) : services.AddDingTalkClient(dingtalkOffice.Configure);
await using ServiceProvider provider = services.BuildServiceProvider();

var steps = new Steps(plan);
var feishu = new FeishuJob(provider.GetRequiredService<FeishuClient>(), plan, steps);
var wecom = new WeComJob(provider.GetRequiredService<WeComClient>(), plan, steps);
var dingtalk = new DingTalkJob(provider.GetRequiredService<DingTalkClient>(), plan, steps);
await steps.RunAsync($"Feishu, {Where(feishuOffice)}", undo => feishu.RunAsync(undo, SimulatedOffices.Decline(feishuOffice)));
await steps.RunAsync($"WeCom, {Where(wecomOffice)}", undo => wecom.RunAsync(undo, SimulatedOffices.Decline(wecomOffice)));
await steps.RunAsync($"DingTalk, {Where(dingtalkOffice)}", dingtalk.RunAsync);

Console.WriteLine($"{Environment.NewLine}{(steps.AllWell ? "Booked, moved and cancelled everywhere; nothing is left." : "Something did not go as it should: see FAILED above.")}");
return steps.AllWell ? 0 : 1;

static string Where(object? office) => office is null ? "the vendor itself" : "simulated";
