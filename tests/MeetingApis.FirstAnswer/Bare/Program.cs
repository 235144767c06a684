// A first call by hand: nothing but HttpClient and System.Text.Json.
using MeetingApis.Benchmarks.Bare;
using MeetingApis.FirstAnswer;

var feishu = new BareFeishu(new HttpClient(), args[0]);
BareToken token = await feishu.FetchTokenAsync("cli_a1b2c3d4e5f6", "secret", CancellationToken.None);
BareReserve reserve = await feishu.UpdateReserveAsync(
    token.Value,
    args[1],
    new BareReserveUpdate
    {
        EndTime = DateTimeOffset.UtcNow.AddHours(2),
        MeetingSettings = new BareReserveSettings { Topic = "Weekly review", Password = "971024", AutoRecord = true },
    },
    CancellationToken.None);
Report.Print(reserve.MeetingNo);
