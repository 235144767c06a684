using System.Diagnostics;
using MeetingApis.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Faults;

/// <summary>What a long run leaves behind.</summary>
[Collection(AloneCollection.Name)]
public sealed class LeakTests
{
    private const int Calls = 100_000;
    private const int Rounds = 4;
    private const int WarmUp = 5_000;
    private const int Callers = 8;
    private const int MostBytes = 2 * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_thousand_calls_leave_neither_memory_nor_sockets_behind()
    {
        long start = Stopwatch.GetTimestamp();
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(MeetingVendor.WeCom)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(MeetingVendor.WeCom));
        using SocketsHttpHandler transport = HttpClients.CreateTransport(TimeSpan.FromSeconds(5));
        var client = new WeComClient(new WeComOptions { CorpId = "ww_stub", CorpSecret = "stub-secret", BaseAddress = server.Address }, transport);
        await CallAsync(client, WarmUp);
        int connections = server.Connections;

        long grown = await ManagedHeap.GrowthAsync(Rounds, () => CallAsync(client, Calls / Rounds));

        TestContext.Current.TestOutputHelper?.WriteLine($"{Calls} calls: {grown} bytes, {server.Connections} connections, {server.TokenRequests} token requests, in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        Assert.Equal(WarmUp + Calls, server.Requests);
        Assert.InRange(grown, 0, MostBytes);
        Assert.InRange(connections, 1, Callers + 1);
        Assert.InRange(server.Connections - connections, 0, 1);
        Assert.Equal(1, server.TokenRequests);
    }

    [Fact]
    public async Task Calls_that_fail_leave_neither_memory_nor_timers_behind()
    {
        int timers = await FailAsync(WarmUp);

        long grown = await ManagedHeap.GrowthAsync(Rounds, async () => timers += await FailAsync(Calls / 4 / Rounds));

        TestContext.Current.TestOutputHelper?.WriteLine($"{grown} bytes, {timers} timers");
        Assert.InRange(grown, 0, MostBytes);
        Assert.Equal(0, timers);
    }

    private static Task CallAsync(WeComClient client, int calls) =>
        Parallel.ForAsync(0, calls, new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = Cancellation }, async (_, cancellationToken) =>
            await client.Meetings.UpdateAsync(new() { MeetingId = "m1" }, cancellationToken));

    private static async Task<int> FailAsync(int calls) =>
        (await ChaosRun.RunAsync(MeetingVendor.DingTalk, RetrySafety.Safe, calls, 0.5, Cancellation)).ActiveTimers;
}
