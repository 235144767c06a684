// A first call with Refit, token and Polly, registered with dependency injection.
using MeetingApis.Benchmarks.Bare;
using MeetingApis.FirstAnswer;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddRefitFeishu(new Uri(args[0]), "cli_a1b2c3d4e5f6", "secret");
await using ServiceProvider provider = services.BuildServiceProvider();
IRefitFeishu feishu = provider.GetRequiredService<IRefitFeishu>();
if (args[2] == "full")
{
    Report.Print((await feishu.UpdateFullReserveAsync(args[1], BareRequests.Full(), "open_id", CancellationToken.None)).Checked().Reserve?.MeetingNo);
}
else
{
    Report.Print((await feishu.UpdateReserveAsync(args[1], BareRequests.Small(), "open_id", CancellationToken.None)).Checked().Reserve?.MeetingNo);
}
