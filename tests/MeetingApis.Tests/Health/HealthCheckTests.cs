using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Events;
using MeetingApis.Tests.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Tests.Health;

/// <summary>What the health check of a client reports, and what it costs.</summary>
public sealed class HealthCheckTests
{
    private const string Canary = "K4NARI";

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_client_that_gets_a_token_is_healthy_and_a_hundred_checks_cost_one_request(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor);

        HealthReportEntry entry = await rig.CheckHundredTimesAsync();

        Assert.Equal((HealthStatus.Healthy, $"{vendor}: can be called."), (entry.Status, entry.Description));
        Assert.Equal(
            [("token", "valid"), ("vendor", vendor.ToString()), ("wait_seconds", 0.0), ("waiting_organisations", (object)0)],
            entry.Data.OrderBy(static one => one.Key, StringComparer.Ordinal).Select(static one => (one.Key, one.Value)));
        Assert.Equal(["ready"], entry.Tags);
        Assert.Equal(1, rig.Requests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Refused_credentials_fail_and_are_asked_about_as_rarely_as_by_calls(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor);
        rig.Script.OnToken = (_, _) => Task.FromResult(rig.Script.Vendor.WrongSecret());

        HealthReportEntry entry = await rig.CheckHundredTimesAsync();

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Equal(("unavailable", "Authentication", rig.Script.Vendor.WrongSecretCode), (entry.Data["token"], entry.Data["error_type"], entry.Data["error_code"]));
        Assert.Equal($"{vendor}: no access token can be had (Authentication, code {rig.Script.Vendor.WrongSecretCode}).", entry.Description);
        Assert.InRange(rig.Requests, 1, 6);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_vendor_that_is_down_fails_and_is_asked_at_most_twice_a_minute(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor, static options => options.MaxRetries = 0);
        rig.Script.OnToken = static (_, _) => throw new HttpRequestException("down");

        HealthReportEntry down = await rig.CheckHundredTimesAsync();
        int requests = rig.Requests;
        rig.Script.OnToken = (_, _) => Task.FromResult(rig.Script.Vendor.Token("token-1"));
        rig.Time.Advance(TimeSpan.FromSeconds(30));
        HealthReportEntry up = await rig.CheckAsync();

        Assert.Equal((HealthStatus.Unhealthy, "Unavailable"), (down.Status, down.Data["error_type"]));
        Assert.InRange(requests, 1, 34);
        Assert.Equal(HealthStatus.Healthy, up.Status);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_call_that_gets_a_token_ends_the_failure_at_once(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor, static options => options.MaxRetries = 0);
        rig.Script.OnToken = static (_, _) => throw new HttpRequestException("down");
        await rig.CheckAsync();
        rig.Script.OnToken = (_, _) => Task.FromResult(rig.Script.Vendor.Token("token-1"));
        rig.Time.Advance(TimeSpan.FromSeconds(6));
        await rig.CallAsync();

        HealthReportEntry entry = await rig.CheckAsync();

        Assert.Equal(HealthStatus.Healthy, entry.Status);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_that_cannot_be_renewed_is_degraded_while_it_is_valid(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor, static options => options.MaxRetries = 0);
        await rig.CheckAsync();
        rig.Script.OnToken = static (_, _) => throw new HttpRequestException("down");
        rig.Time.Advance(TimeSpan.FromHours(2) - TimeSpan.FromMinutes(2));
        await rig.CheckAsync();
        await Eventually.TrueAsync(() => rig.Script.TokenRequests.Count == 2);

        HealthReportEntry valid = await UntilAsync(rig.CheckAsync, static entry => entry.Status != HealthStatus.Healthy);
        rig.Time.Advance(TimeSpan.FromMinutes(3));
        HealthReportEntry over = await rig.CheckAsync();

        Assert.Equal((HealthStatus.Degraded, $"{vendor}: the access token could not be renewed, and is used while it is valid."), (valid.Status, valid.Description));
        Assert.Equal((HealthStatus.Unhealthy, "unavailable"), (over.Status, over.Data["token"]));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_failure_has_the_status_that_the_host_wants(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor, failureStatus: HealthStatus.Degraded);
        rig.Script.OnToken = (_, _) => Task.FromResult(rig.Script.Vendor.WrongSecret());

        Assert.Equal(HealthStatus.Degraded, (await rig.CheckAsync()).Status);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_cache_and_a_store_that_are_down_are_degraded(MeetingVendor vendor)
    {
        var cache = new FaultyCache();
        var store = new FaultyGrantStore();
        await using var rig = new HealthRig(vendor, options => (options.TokenCache, options.TokenProtector, options.GrantStore) = (cache, TokenProtector.Plain, store));
        HealthReportEntry up = await rig.CheckAsync();
        cache.Before = static _ => throw new IOException($"{Canary} is down");
        store.Before = static (_, _, _) => throw new IOException($"{Canary} is down");

        HealthReportEntry down = await rig.CheckAsync();

        Assert.Equal((HealthStatus.Healthy, "reachable", "reachable"), (up.Status, up.Data["token_cache"], up.Data["grant_store"]));
        Assert.Equal((HealthStatus.Degraded, "unreachable", "unreachable", "valid"), (down.Status, down.Data["token_cache"], down.Data["grant_store"], down.Data["token"]));
        AssertNothingLeaks(down);
        // The cache is left alone for a while; each of the other checks reads each of the two once.
        int steps = cache.Steps;
        await rig.CheckAsync();
        Assert.Equal(steps, cache.Steps);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_wait_that_the_vendor_has_ordered_is_degraded_until_it_is_over(MeetingVendor vendor)
    {
        await using var rig = new HealthRig(vendor, static options => options.MaxRetries = 0);
        rig.Script.OnCall = static (_, _) => Task.FromResult(StubTransport.Json("""{"code":1,"errcode":1}""", HttpStatusCode.TooManyRequests, ("Retry-After", "60")));
        await Assert.ThrowsAnyAsync<MeetingApiException>(rig.CallAsync);

        HealthReportEntry held = await rig.CheckAsync();
        rig.Time.Advance(TimeSpan.FromSeconds(61));
        HealthReportEntry over = await rig.CheckAsync();

        Assert.Equal((HealthStatus.Degraded, 60.0), (held.Status, held.Data["wait_seconds"]));
        Assert.Equal((HealthStatus.Healthy, 0.0), (over.Status, over.Data["wait_seconds"]));
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu, -300, 60, HealthStatus.Degraded)]
    [InlineData(MeetingVendor.WeCom, 300, 60, HealthStatus.Degraded)]
    [InlineData(MeetingVendor.DingTalk, 300, 600, HealthStatus.Healthy)]
    [InlineData(MeetingVendor.DingTalk, 30, 60, HealthStatus.Healthy)]
    public async Task A_clock_that_is_wrong_is_degraded_until_it_is_set_right(MeetingVendor vendor, int skewSeconds, int mostSeconds, HealthStatus status)
    {
        var time = new SetClock { Offset = TimeSpan.FromSeconds(skewSeconds) };
        await using var rig = new HealthRig(vendor, maxClockSkew: TimeSpan.FromSeconds(mostSeconds), time: time);
        rig.Script.OnToken = (_, _) =>
        {
            HttpResponseMessage token = rig.Script.Vendor.Token("token-1");
            token.Headers.Date = time.TrueTime;
            return Task.FromResult(token);
        };

        HealthReportEntry wrong = await rig.CheckAsync();
        time.Advance(TimeSpan.FromMinutes(10));
        HealthReportEntry later = await rig.CheckAsync();
        time.Offset = TimeSpan.Zero;
        HealthReportEntry right = await rig.CheckAsync();

        Assert.Equal((status, (double)skewSeconds), (wrong.Status, wrong.Data["clock_skew_seconds"]));
        Assert.Equal((status, (double)skewSeconds), (later.Status, later.Data["clock_skew_seconds"]));
        Assert.Equal((HealthStatus.Healthy, 0.0), (right.Status, right.Data["clock_skew_seconds"]));
        Assert.Equal(1, rig.Requests);
    }

    [Fact]
    public void The_time_of_a_vendor_is_read_once_a_minute()
    {
        var time = new ManualTimeProvider();
        var clock = new VendorClock(time);
        Assert.Null(clock.Skew);
        Read(time.GetUtcNow() - TimeSpan.FromSeconds(7));

        Read(time.GetUtcNow() - TimeSpan.FromHours(1));
        TimeSpan? first = clock.Skew;
        time.Advance(TimeSpan.FromMinutes(1));
        Read(date: null);
        TimeSpan? silent = clock.Skew;
        time.Advance(TimeSpan.FromMinutes(1));
        Read(time.GetUtcNow() + TimeSpan.FromSeconds(9));

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(-9)], [first, silent, clock.Skew]);

        void Read(DateTimeOffset? date)
        {
            using var response = new HttpResponseMessage();
            response.Headers.Date = date;
            clock.Read(response);
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Each_client_has_a_check_of_its_own_name(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var refusing = new VendorScript(kit) { OnToken = (_, _) => Task.FromResult(kit.WrongSecret()) };
        var services = new ServiceCollection();
        services.AddLogging();
        kit.Register(services, "sales", static _ => { }).ConfigurePrimaryHttpMessageHandler(() => new VendorScript(kit));
        kit.Register(services, "support", static _ => { }).ConfigurePrimaryHttpMessageHandler(() => refusing);
        IHealthChecksBuilder checks = services.AddHealthChecks();
        HealthRig.Add(checks, vendor, "sales");
        HealthRig.Add(checks, vendor, "support");
        HealthRig.Add(checks, vendor, "nobody");
        await using ServiceProvider provider = services.BuildServiceProvider();
        string prefix = vendor.ToString().ToLowerInvariant();

        HealthReportEntry sales = await HealthRig.CheckAsync(provider, $"{prefix}:sales");
        HealthReportEntry support = await HealthRig.CheckAsync(provider, $"{prefix}:support");
        HealthReportEntry nobody = await HealthRig.CheckAsync(provider, $"{prefix}:nobody");

        Assert.Equal((HealthStatus.Healthy, "sales", $"{vendor} 'sales': can be called."), (sales.Status, sales.Data["client_name"], sales.Description));
        Assert.Equal((HealthStatus.Unhealthy, "support"), (support.Status, support.Data["client_name"]));
        Assert.Equal(HealthStatus.Unhealthy, nobody.Status);
        Assert.Contains("named 'nobody'", nobody.Exception!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu, 2)]
    [InlineData(MeetingVendor.WeCom, 1)]
    [InlineData(MeetingVendor.DingTalk, 0)]
    public async Task An_app_of_many_organisations_is_checked_by_its_ticket_and_its_own_token(MeetingVendor vendor, int mostRequests)
    {
        int requests = 0;
        using var transport = new RecordingTransport(_ =>
        {
            Interlocked.Increment(ref requests);
            return StubTransport.Json("""{"code":0,"errcode":0,"app_access_token":"t","expire":7200,"suite_access_token":"t","expires_in":7200}""");
        });
        var services = new ServiceCollection();
        services.AddLogging();
        RegisterForMany(services, vendor).ConfigurePrimaryHttpMessageHandler(() => transport);
        HealthRig.Add(services.AddHealthChecks(), vendor);
        await using ServiceProvider provider = services.BuildServiceProvider();
        string name = vendor.ToString().ToLowerInvariant();

        HealthReportEntry without = await HealthRig.CheckAsync(provider, name);
        await AcceptTicketAsync(provider, vendor);
        HealthReportEntry with = await HealthRig.CheckAsync(provider, name);

        Assert.Equal((HealthStatus.Degraded, "missing"), (without.Status, without.Data["ticket"]));
        Assert.Equal(vendor == MeetingVendor.DingTalk ? null : "unavailable", without.Data.GetValueOrDefault("token"));
        Assert.Equal("present", with.Data["ticket"]);
        Assert.InRange(requests, 0, mostRequests);
        AssertNothingLeaks(without);
        AssertNothingLeaks(with);
    }

    [Fact]
    public async Task An_app_whose_ticket_cannot_be_read_fails_if_there_is_no_other_token()
    {
        var store = new FaultyGrantStore();
        store.Fail("read");
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<IGrantStore>(store);
        RegisterForMany(services, MeetingVendor.DingTalk);
        services.AddHealthChecks().AddDingTalkClient();
        await using ServiceProvider provider = services.BuildServiceProvider();

        HealthReportEntry entry = await HealthRig.CheckAsync(provider, "dingtalk");

        Assert.Equal((HealthStatus.Unhealthy, "unreachable"), (entry.Status, entry.Data["grant_store"]));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_provider_of_the_host_is_asked_and_its_message_is_not_told(MeetingVendor vendor)
    {
        var own = new SwitchingProvider();
        await using var rig = new HealthRig(vendor, options => options.AccessTokenProvider = own);
        HealthReportEntry up = await rig.CheckAsync();
        own.IsDown = true;

        HealthReportEntry down = await rig.CheckHundredTimesAsync();

        Assert.Equal((HealthStatus.Healthy, "valid"), (up.Status, up.Data["token"]));
        Assert.Equal((HealthStatus.Unhealthy, typeof(IOException).FullName), (down.Status, down.Data["error_type"]));
        Assert.InRange(own.Asked, 2, 36);
        Assert.Equal(0, rig.Requests);
        AssertNothingLeaks(down);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_a_vendor_says_of_a_secret_is_not_told(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var rig = new HealthRig(vendor, options => kit.SetSecret(options, Canary));
        rig.Script.OnToken = static (_, _) => Task.FromResult(StubTransport.Json($$"""{"code":10014,"errcode":40001,"msg":"{{Canary}}","errmsg":"{{Canary}}","message":"{{Canary}}"}""", HttpStatusCode.BadRequest));

        HealthReportEntry entry = await rig.CheckAsync();

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        AssertNothingLeaks(entry);
    }

    [Fact]
    public async Task A_substitute_is_healthy()
    {
        await using ServiceProvider provider = new ServiceCollection().AddLogging().AddSingleton<FeishuClient>(new Substitute()).AddHealthChecks().AddFeishuClient().Services.BuildServiceProvider();

        Assert.Equal(HealthStatus.Healthy, (await HealthRig.CheckAsync(provider, "feishu")).Status);
    }

    [Fact]
    public async Task Events_over_connections_are_degraded_while_none_stands()
    {
        await using ConnectionRig rig = FeishuGateway.Start();
        var check = new ClientHealthCheck<FeishuClient, FeishuEvent>(rig.Services, "", static client => client.App?.Health, TimeSpan.FromMinutes(1));
        var context = new HealthCheckContext { Registration = new HealthCheckRegistration("feishu", check, failureStatus: null, tags: null) };
        // The token is the business of other tests.
        HealthCheckResult before = await check.CheckHealthAsync(context, Cancellation);
        await rig.StartAsync();
        await rig.Dialer.SocketAsync(1);

        await UntilAsync(() => check.CheckHealthAsync(context, Cancellation), static result => result.Data["event_connections"] is 1);

        Assert.Equal(0, before.Data["event_connections"]);
        Assert.Contains("no connection for events stands", before.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_nothing_can_keep_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddHealthChecks().AddWeComClient(maxClockSkew: TimeSpan.Zero));

    private static IHttpClientBuilder RegisterForMany(IServiceCollection services, MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => services.AddFeishuClient(static options => (options.AppType, options.AppId, options.AppSecret) = (FeishuAppType.Store, "cli_1", Canary)),
        MeetingVendor.WeCom => services.AddWeComClient(static options => (options.AppType, options.SuiteId, options.SuiteSecret) = (WeComAppType.ThirdParty, "suite-1", Canary)),
        _ => services.AddDingTalkClient(static options => (options.AppType, options.AppKey, options.AppSecret) = (DingTalkAppType.ThirdParty, "suite1", Canary)),
    };

    private static Task AcceptTicketAsync(IServiceProvider services, MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => services.GetRequiredService<FeishuClient>().Authorization.AcceptAppTicketAsync(Canary, cancellationToken: Cancellation),
        MeetingVendor.WeCom => services.GetRequiredService<WeComClient>().Authorization.AcceptSuiteTicketAsync(Canary, cancellationToken: Cancellation),
        _ => services.GetRequiredService<DingTalkClient>().Authorization.AcceptSuiteTicketAsync(Canary, cancellationToken: Cancellation),
    };

    /// <summary>Checks until something that runs in the background is seen.</summary>
    private static async Task<T> UntilAsync<T>(Func<Task<T>> check, Func<T, bool> isSeen)
    {
        for (int i = 0; ; i++)
        {
            if (await check() is var result && isSeen(result))
            {
                return result;
            }

            Assert.True(i < 10_000, "It was never seen.");
            await Task.Delay(TimeSpan.FromMilliseconds(1), Cancellation);
        }
    }

    private static void AssertNothingLeaks(HealthReportEntry entry)
    {
        Assert.Null(entry.Exception);
        Assert.DoesNotContain([.. entry.Data.Select(static one => $"{one.Value}"), entry.Description!], static text => text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A clock that somebody may have set wrong; its timer runs right.</summary>
    private sealed class SetClock : TimeProvider
    {
        private readonly ManualTimeProvider _true = new();

        public TimeSpan Offset { get; set; }

        public DateTimeOffset TrueTime => _true.GetUtcNow();

        public override long TimestampFrequency => _true.TimestampFrequency;

        public void Advance(TimeSpan delta) => _true.Advance(delta);

        public override DateTimeOffset GetUtcNow() => _true.GetUtcNow() + Offset;

        public override long GetTimestamp() => _true.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => _true.CreateTimer(callback, state, dueTime, period);
    }

    private sealed class SwitchingProvider : IAccessTokenProvider
    {
        public bool IsDown { get; set; }

        public int Asked { get; private set; }

        public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default)
        {
            Asked++;
            return IsDown ? throw new IOException(Canary) : new(new AccessToken(Canary));
        }

        public void Invalidate(AccessTokenRequest request, AccessToken rejected)
        {
        }
    }

    private sealed class Substitute : FeishuClient;
}
