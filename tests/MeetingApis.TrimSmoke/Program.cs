using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.TrimSmoke;
using MeetingApis.WeCom;

// The arguments are what MeetingApis.SmokeServers prints. Every check has an application of its own, so that none depends on
// another. One that fails does not end the run.
Check[] checks =
[
    .. FeishuCalls.All.Checks(FeishuClient.Operations, static app => app.Feishu),
    .. WeComCalls.All.Checks(WeComClient.Operations, static app => app.WeCom),
    .. DingTalkCalls.All.Checks(DingTalkClient.Operations, static app => app.DingTalk),
    .. ErrorChecks.All,
    .. BehaviourChecks.All,
    .. SimulatorChecks.All,
    .. EventChecks.All,
];

int failed = 0;
foreach (Check check in checks)
{
    await using var app = new SmokeApp(args);
    try
    {
        await app.Vendors.ResetAsync();
        await check.RunAsync(app);
        Console.WriteLine($"ok      {check.Name}");
    }
#pragma warning disable CA1031 // Whatever goes wrong in a check is its result.
    catch (Exception exception)
#pragma warning restore CA1031
    {
        failed++;
        Console.WriteLine($"FAILED  {check.Name}\n{exception}");
    }
}

Console.WriteLine($"{checks.Length - failed} ok, {failed} failed");
return failed == 0 ? 0 : 1;
