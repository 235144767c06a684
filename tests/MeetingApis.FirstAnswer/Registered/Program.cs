// A first call with the library, registered with dependency injection.
using MeetingApis.Feishu;
using MeetingApis.FirstAnswer;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddFeishuClient(options =>
{
    options.AppId = "cli_a1b2c3d4e5f6";
    options.AppSecret = "secret";
    options.BaseAddress = new Uri(args[0]);
});
await using ServiceProvider provider = services.BuildServiceProvider();
UpdateReserveResponse response = await provider.GetRequiredService<FeishuClient>().Reserves.UpdateAsync(args[1], LibraryRequests.Of(args[2]), FeishuUserIdType.OpenId);
Report.Print(response.Reserve?.MeetingNo);
