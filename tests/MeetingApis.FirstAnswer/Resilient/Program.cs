// A first call by hand, with retry, time limit and cached token around it.
using MeetingApis.Benchmarks.Bare;
using MeetingApis.FirstAnswer;

var feishu = new BareFeishu(new HttpClient { Timeout = Timeout.InfiniteTimeSpan }, args[0]);
using var token = new CachedToken(cancellation => feishu.FetchTokenAsync("cli_a1b2c3d4e5f6", "secret", cancellation));
BareReserve reserve = await new Resilience(token).RunAsync(
    (feishu, reserveId: args[1]),
    static (state, token, cancellation) => state.feishu.UpdateReserveAsync(
        token,
        state.reserveId,
        new BareReserveUpdate
        {
            EndTime = DateTimeOffset.UtcNow.AddHours(2),
            MeetingSettings = new BareReserveSettings { Topic = "Weekly review", Password = "971024", AutoRecord = true },
        },
        cancellation));
Report.Print(reserve.MeetingNo);
