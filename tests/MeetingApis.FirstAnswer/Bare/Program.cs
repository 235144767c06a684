// A first call by hand: nothing but HttpClient and System.Text.Json.
using MeetingApis.Benchmarks.Bare;
using MeetingApis.FirstAnswer;

var feishu = new BareFeishu(new HttpClient(), args[0]);
BareToken token = await feishu.FetchTokenAsync("cli_a1b2c3d4e5f6", "secret", CancellationToken.None);
if (args[2] == "full")
{
    Report.Print((await feishu.UpdateFullReserveAsync(token.Value, args[1], BareRequests.Full(), CancellationToken.None)).MeetingNo);
}
else
{
    Report.Print((await feishu.UpdateReserveAsync(token.Value, args[1], BareRequests.Small(), CancellationToken.None)).MeetingNo);
}
