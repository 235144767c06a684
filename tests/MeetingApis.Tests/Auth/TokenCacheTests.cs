using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

public sealed class TokenCacheTests : IDisposable
{
    private const int FetchFailed = 4;

    private readonly ManualTimeProvider _time = new();
    private readonly RecordingLoggerFactory _loggers = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _loggers.Dispose();

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_thousand_cold_callers_ask_once(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        var gate = new TaskCompletionSource();
        script.OnToken = async (_, _) =>
        {
            await gate.Task;
            return kit.Token("token-1");
        };

        Task[] calls = [.. Enumerable.Range(0, 1000).Select(_ => Task.Run(() => call(Cancellation)))];
        await Eventually.TrueAsync(() => script.TokenRequests.Count > 0);
        gate.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(script.TokenRequests);
        Assert.Equal(1000, script.TokensUsed.Count(token => token == "token-1"));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_cached_token_serves_every_later_call(MeetingVendor vendor)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);

        for (int i = 0; i < 10; i++)
        {
            await call(Cancellation);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Single(script.TokenRequests);
        Assert.Equal(10, script.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_caller_who_began_the_fetch_and_left_fails_nobody(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        var gate = new TaskCompletionSource();
        script.OnToken = async (_, cancellationToken) =>
        {
            await gate.Task.WaitAsync(cancellationToken);
            return kit.Token("token-1");
        };
        using var leader = new CancellationTokenSource();
        Task led = call(leader.Token);
        await Eventually.TrueAsync(() => script.TokenRequests.Count == 1);
        Task[] followers = [.. Enumerable.Range(0, 100).Select(_ => call(Cancellation))];

        await leader.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => led);
        gate.SetResult();
        await Task.WhenAll(followers);
        Assert.Single(script.TokenRequests);
        Assert.Equal(100, script.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_is_not_renewed_before_the_vendors_window(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        await call(Cancellation);

        _time.Advance(TimeSpan.FromHours(2) - kit.RenewalWindow.Most - TimeSpan.FromSeconds(1));
        await call(Cancellation);

        // A renewal that had begun would be armed with its time limit by now.
        Assert.Equal(0, _time.ActiveTimers);
        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Within_the_window_a_token_is_renewed_while_calls_go_on_with_the_old_one(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        var gate = new TaskCompletionSource();
        await call(Cancellation);
        script.OnToken = async (_, _) =>
        {
            await gate.Task;
            return kit.Token("token-2");
        };

        _time.Advance(TimeSpan.FromHours(2) - kit.RenewalWindow.Least);
        for (int i = 0; i < 50; i++)
        {
            await call(Cancellation);
        }

        await Eventually.TrueAsync(() => script.TokenRequests.Count == 2);
        Assert.All(script.TokensUsed, token => Assert.Equal("token-1", token));
        gate.SetResult();
        await UntilTokenIsAsync("token-2", kit, script, call);
        Assert.Equal(2, script.TokenRequests.Count);
    }

    [Fact]
    public async Task Renewals_are_spread_over_the_window()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
        var clients = new List<(VendorScript Script, Func<CancellationToken, Task> Call)>();
        for (int i = 0; i < 200; i++)
        {
            (_, VendorScript script, Func<CancellationToken, Task> call) = Start(MeetingVendor.Feishu);
            await call(Cancellation);
            clients.Add((script, call));
        }

        // In the middle of the window about half of the clients begin.
        _time.Advance(TimeSpan.FromHours(2) - ((kit.RenewalWindow.Least + kit.RenewalWindow.Most) / 2));
        foreach ((_, Func<CancellationToken, Task> call) in clients)
        {
            await call(Cancellation);
        }

        await Eventually.TrueAsync(() => Renewing(clients) >= 50);
        await Eventually.TrueAsync(() => _time.ActiveTimers == 0);
        Assert.InRange(Renewing(clients), 50, 150);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_renewal_that_fails_is_not_seen_and_not_repeated_for_half_a_minute(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        await call(Cancellation);
        script.OnToken = (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.NotFound, "<html>moved</html>"u8.ToArray(), "text/html"));
        _time.Advance(TimeSpan.FromHours(2) - kit.RenewalWindow.Least);

        await call(Cancellation);
        await Eventually.TrueAsync(() => _loggers.Has(FetchFailed));
        _time.Advance(TimeSpan.FromSeconds(29));
        await call(Cancellation);
        Assert.Equal(2, script.TokenRequests.Count);
        _time.Advance(TimeSpan.FromSeconds(1));
        await call(Cancellation);
        await Eventually.TrueAsync(() => script.TokenRequests.Count == 3);

        Assert.All(script.TokensUsed, token => Assert.Equal("token-1", token));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_expires_counted_from_before_it_was_asked_for(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (n, _) =>
        {
            // The answer takes 5 of the 60 seconds that the token lives.
            _time.Advance(TimeSpan.FromSeconds(5));
            return Task.FromResult(kit.Token($"token-{n}", seconds: 60));
        };
        await call(Cancellation);

        _time.Advance(TimeSpan.FromSeconds(55));
        await call(Cancellation);

        Assert.Equal(["token-1", "token-2"], script.TokensUsed);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_shorter_than_the_window_is_not_renewed_at_every_call(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (n, _) => Task.FromResult(kit.Token($"token-{n}", seconds: 60));

        for (int i = 0; i < 29; i++)
        {
            await call(Cancellation);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(0, _time.ActiveTimers);
        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_idle_client_asks_for_nothing(MeetingVendor vendor)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        await call(Cancellation);
        await Eventually.TrueAsync(() => _time.ActiveTimers == 0);

        _time.Advance(TimeSpan.FromDays(2));

        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [InlineData(+30)]
    [InlineData(-30)]
    [InlineData(+3650)]
    public async Task A_jump_of_the_wall_clock_costs_at_most_one_refresh(int days)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(MeetingVendor.Feishu);
        await call(Cancellation);

        _time.JumpTo(_time.GetUtcNow().AddDays(days));
        for (int i = 0; i < 20; i++)
        {
            await call(Cancellation);
        }

        Assert.InRange(script.TokenRequests.Count, 1, 2);
    }

    [Fact]
    public async Task A_wall_clock_set_back_does_not_keep_an_old_token_alive()
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(MeetingVendor.WeCom);
        await call(Cancellation);

        _time.Advance(TimeSpan.FromHours(2));
        _time.JumpTo(_time.GetUtcNow().AddHours(-2));
        await call(Cancellation);

        Assert.Equal(["token-1", "token-2"], script.TokensUsed);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Callers_whose_context_does_not_flow_get_their_token_too(MeetingVendor vendor)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);

        Task called;
        using (ExecutionContext.SuppressFlow())
        {
            called = call(Cancellation);
        }

        await called;
        Assert.Single(script.Calls);
    }

    [Fact]
    public async Task The_fetch_carries_nothing_of_the_caller_who_began_it()
    {
        var local = new AsyncLocal<string?>();
        string? seen = "nothing was fetched";
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(MeetingVendor.DingTalk);
        script.OnToken = (_, _) =>
        {
            seen = local.Value;
            return Task.FromResult(kit.Token("token-1"));
        };

        local.Value = "the caller's own";
        await call(Cancellation);

        Assert.Null(seen);
    }

    private static int Renewing(List<(VendorScript Script, Func<CancellationToken, Task> Call)> clients) =>
        clients.Count(client => client.Script.TokenRequests.Count == 2);

    private (VendorUnderTest Kit, VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        return (kit, script, kit.Connect(kit.CreateOptions("stub-secret"), script, _time, _loggers));
    }

    /// <summary>Calls until the renewal that runs in the background has arrived.</summary>
    private static async Task UntilTokenIsAsync(string token, VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call)
    {
        for (int i = 0; kit.TokenIn(script.Calls[^1]) != token; i++)
        {
            Assert.True(i < 10_000, "The renewed token was never used.");
            await Task.Delay(1, Cancellation);
            await call(Cancellation);
        }
    }
}
