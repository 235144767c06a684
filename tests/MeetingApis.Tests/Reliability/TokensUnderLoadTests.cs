using System.Globalization;

namespace MeetingApis.Tests.Reliability;

/// <summary>Tokens while thousands of calls run.</summary>
public sealed class TokensUnderLoadTests
{
    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Ten_thousand_cold_callers_cost_one_token_request(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        fake.OnToken = async (_, _) =>
        {
            await open.Task;
            return fake.HandOut();
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        Task[] calls = [.. Enumerable.Range(0, 10_000).Select(i => Task.Run(() => call(Id(i), Cancellation), Cancellation))];
        open.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(fake.TokenRequests);
        Assert.Equal(10_000, fake.Calls);
        Assert.Equal(0, fake.Rejected);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_token_revoked_amid_twenty_thousand_calls_costs_one_refresh_and_no_error(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        int revoked = 0;
        fake.OnCall = (request, _) =>
        {
            if (fake.Calls >= 10_000 && Interlocked.Exchange(ref revoked, 1) == 0)
            {
                fake.Revoke();
            }

            return Task.FromResult(fake.Judge(request));
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);

        await RunAsync(call, 0, 20_000);

        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.InRange(fake.Rejected, 1, 100);
        Assert.Equal(20_000, fake.Sends.Count);
        Assert.All(fake.Sends.Values, sends => Assert.InRange(sends, 1, 2));
        Assert.Equal(20_000 + fake.Rejected, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_token_that_expires_amid_twenty_thousand_calls_costs_one_refresh_and_no_error(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time);
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);
        await RunAsync(call, 0, 10_000);

        _time.Advance(TimeSpan.FromSeconds(7200));
        fake.Revoke();
        await RunAsync(call, 10_000, 20_000);

        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.Equal(0, fake.Rejected);
        Assert.Equal(20_000, fake.Calls);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_renewal_amid_twenty_thousand_calls_stops_none_of_them(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var clock = new SteadyClock();
        var fake = new FakeVendor(rig, clock);
        var renewed = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        fake.OnCall = async (_, _) =>
        {
            // Lets the renewal in between the calls, whose clock runs far faster than any thread is scheduled.
            await Task.Yield();
            clock.Move(TimeSpan.FromSeconds(0.355));
            return rig.Success();
        };
        Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, clock);
        await call("first", Cancellation);
        fake.OnToken = (_, _) => renewed.Task;

        // 20,000 calls take 7,100 s, which is past every vendor's renewal point; the renewal hangs all the while.
        await RunAsync(call, 1, 20_000);
        renewed.SetResult(fake.HandOut());

        Assert.Equal(2, fake.TokenRequests.Count);
        Assert.InRange(fake.TokenRequests[1], TimeSpan.FromSeconds(7200 - (25 * 60)), TimeSpan.FromSeconds(7100));
        Assert.Equal(20_000, fake.Calls);
    }

    [Fact]
    public async Task A_cancelled_leader_fails_no_follower_in_a_thousand_rounds()
    {
        VendorRig[] rigs = [new FeishuRig(), new WeComRig(), new DingTalkRig()];
        for (int round = 0; round < 1_000; round++)
        {
            VendorRig rig = rigs[round % rigs.Length];
            var fake = new FakeVendor(rig, _time);
            var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            fake.OnToken = async (_, cancellationToken) =>
            {
                asked.SetResult();
                await open.Task.WaitAsync(cancellationToken);
                return fake.HandOut();
            };
            Func<string, CancellationToken, Task> call = rig.Connect(rig.CreateOptions(), fake, _time);
            using var leaderSource = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

            Task leader = call("leader", leaderSource.Token);
            await asked.Task;
            Task[] before = [.. Enumerable.Range(0, 50).Select(i => call(Id(i), Cancellation))];
            await leaderSource.CancelAsync();
            Task[] after = [.. Enumerable.Range(50, 50).Select(i => call(Id(i), Cancellation))];
            open.SetResult();
            await Task.WhenAll([.. before, .. after]);
            OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leader);

            Assert.Equal(leaderSource.Token, cancelled.CancellationToken);
            Assert.Single(fake.TokenRequests);
            Assert.Equal(100, fake.Calls);
        }
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes the calls from 16 sides at once; any failure fails the test.</summary>
    private static Task RunAsync(Func<string, CancellationToken, Task> call, int from, int to) => Parallel.ForEachAsync(
        Enumerable.Range(from, to - from),
        new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation },
        async (i, cancellationToken) => await call(Id(i), cancellationToken));
}
