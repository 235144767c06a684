using System.Globalization;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Faults;

/// <summary>
/// The long run over real sockets and the real clock, for as many minutes as <c>MEETINGAPIS_SOAK_MINUTES</c> says (60 at
/// most). It runs only when asked for:
/// <c>MEETINGAPIS_SOAK_MINUTES=30 dotnet test tests/MeetingApis.Tests --filter FullyQualifiedName~SoakTests -- xUnit.Explicit=on</c>.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class SoakTests
{
    private const int Callers = 16;
    private const int Rounds = 10;
    private const int MostBytes = 2 * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory(Explicit = true)]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task A_long_run_over_a_bad_network_ends_every_call_typed_and_leaves_nothing_behind(MeetingVendor vendor)
    {
        Assert.SkipUnless(
            double.TryParse(Environment.GetEnvironmentVariable("MEETINGAPIS_SOAK_MINUTES"), CultureInfo.InvariantCulture, out double minutes) && minutes is > 0 and <= 60,
            "MEETINGAPIS_SOAK_MINUTES does not say for how long.");
        TimeSpan length = TimeSpan.FromMinutes(minutes) / Enum.GetValues<MeetingVendor>().Length;
        var ok = Fault.JsonAnswer(VendorAnswers.Success(vendor));
        Fault[] bad = [Fault.Reset, Fault.Closed, Fault.ResetInBody, Fault.Truncated, Fault.BadChunk, Fault.Stalled, Fault.StalledInBody, Fault.BrokenGzip, Fault.Page("<html>busy</html>", "503 Service Unavailable"), Fault.Page("<html>slow down</html>", "429 Too Many Requests", "Retry-After: 1")];
        await using var server = FaultServer.Start(length * 2 + TimeSpan.FromMinutes(1), new Fault("by chance", connection =>
            (Random.Shared.Next(100) < 10 ? bad[Random.Shared.Next(bad.Length)] : ok).PlayAsync(connection)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        using SocketsHttpHandler transport = HttpClients.CreateTransport(TimeSpan.FromSeconds(5));
        ApiInvoker invoker = VendorOperations.Invoker(vendor, transport, TimeProvider.System, options => (options.BaseAddress, options.AttemptTimeout) = (server.Address, TimeSpan.FromSeconds(1)));
        int calls = 0;
        int failed = 0;

        long grown = await ManagedHeap.GrowthAsync(Rounds, async () =>
        {
            (int Calls, int Failed) round = await RunAsync(invoker, vendor, length / Rounds);
            calls += round.Calls;
            failed += round.Failed;
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{vendor}: {calls} calls in {length}, {failed} failed, {grown} bytes, {server.Connections} connections");
        // One call in a thousand fails three times in a row; a short run may see a few more by chance.
        Assert.InRange(failed, 0, (calls * 0.002) + 10);
        Assert.InRange(grown, 0, MostBytes);
    }

    private static async Task<(int Calls, int Failed)> RunAsync(ApiInvoker invoker, MeetingVendor vendor, TimeSpan length)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        end.CancelAfter(length);
        int calls = 0;
        int failed = 0;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            while (!end.IsCancellationRequested)
            {
                Exception? thrown = await Record.ExceptionAsync(() => invoker.SendAsync(VendorOperations.Of(vendor, RetrySafety.Safe), new ApiRequest("/stub"), Cancellation));
                Interlocked.Increment(ref calls);
                if (thrown is not null)
                {
                    Assert.IsAssignableFrom<MeetingApiException>(thrown);
                    Interlocked.Increment(ref failed);
                }
            }
        }));
        return (calls, failed);
    }
}
