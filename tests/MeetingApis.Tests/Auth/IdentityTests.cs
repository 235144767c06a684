using System.Net;
using System.Threading.RateLimiting;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

/// <summary>One app under several identities: what they share, and what each has to itself.</summary>
public sealed class IdentityTests : IDisposable
{
    private readonly SkippingTimeProvider _time = new();
    private readonly StubTransport _transport = new(_ => null);
    private readonly FixedTokenProvider _tokens = new("stub-token");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ApiOperation Operation { get; } = InvokerStub.Operation(RetrySafety.Safe);

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task An_operation_is_not_called_with_a_kind_of_token_that_it_does_not_take()
    {
        ApiInvoker user = App().CreateInvoker(new CallIdentity(StubApp.Token(TokenKinds.User)));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(user));

        Assert.Equal("feishu.stub.call", thrown.Operation);
        Assert.Contains("takes tokens of kind Tenant", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("one of kind User", thrown.Message, StringComparison.Ordinal);
        Assert.False(thrown.IsTransient);
        Assert.Empty(_transport.Calls);
        Assert.Empty(_tokens.Requests);
    }

    [Fact]
    public async Task An_identity_says_what_to_do_where_it_is_the_wrong_one()
    {
        ApiInvoker app = App().CreateInvoker(new CallIdentity(StubApp.Token(TokenKinds.App)) { Advice = "Call ForTenant." });

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));

        Assert.EndsWith("Call ForTenant.", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(_transport.Calls);
    }

    [Fact]
    public async Task A_provider_of_the_application_is_asked_with_the_whole_identity()
    {
        Succeed();
        AccessTokenRequest token = StubApp.Token(TokenKinds.Tenant, "t1");

        await CallAsync(App().CreateInvoker(new CallIdentity(token)));

        Assert.Equal(token, Assert.Single(_tokens.Requests));
    }

    [Fact]
    public async Task A_wait_that_one_tenant_was_told_holds_up_no_other()
    {
        StubApp app = App(options => options.MaxRetries = 0);
        ApiInvoker one = ForTenant(app, "t1");
        Throttle();
        Succeed();
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => CallAsync(one));

        await CallAsync(ForTenant(app, "t2"));

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => CallAsync(one));
        Assert.Equal(2, _transport.Calls.Count);
    }

    [Fact]
    public async Task A_tenant_made_again_finds_its_waits()
    {
        StubApp app = App(options => options.MaxRetries = 0);
        Throttle();
        Succeed();
        await Assert.ThrowsAsync<MeetingRateLimitException>(() => CallAsync(ForTenant(app, "t1")));

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => CallAsync(ForTenant(app, "t1")));

        Assert.Single(_transport.Calls);
    }

    [Fact]
    public async Task One_tenants_outage_spends_no_others_retries()
    {
        StubApp app = App();
        _transport.Answer((request, _) => Task.FromResult(StubTransport.Json("{}", HttpStatusCode.ServiceUnavailable)));
        for (int i = 0; i < 100; i++)
        {
            await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(ForTenant(app, "t1")));
        }

        int before = _transport.Calls.Count;
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(ForTenant(app, "t1")));
        int spent = _transport.Calls.Count;
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(ForTenant(app, "t2")));

        Assert.Equal(1, spent - before);
        Assert.Equal(3, _transport.Calls.Count - spent);
    }

    [Fact]
    public async Task The_limiter_is_told_app_and_tenant()
    {
        using var limiter = new RecordingRateLimiter();
        Succeed();

        await CallAsync(ForTenant(App(options => options.RateLimiter = limiter), "t1"));

        Assert.Equal(new LimitedCall(Operation, "cli_stub", "t1"), Assert.Single(limiter.Calls));
    }

    [Fact]
    public async Task The_documented_limiter_counts_each_app_and_tenant_by_itself()
    {
        using PartitionedRateLimiter<LimitedCall> limiter = DocumentedRateLimiter.Create(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        ApiOperation limited = FeishuClient.Operations.First(operation => operation.PerSecond == 50);
        for (int i = 0; i < 45; i++)
        {
            using RateLimitLease lease = await limiter.AcquireAsync(new LimitedCall(limited, "a", "t1"), 1, Cancellation);
            Assert.True(lease.IsAcquired);
        }

        using RateLimitLease again = limiter.AttemptAcquire(new LimitedCall(limited, "a", "t1"));
        using RateLimitLease otherTenant = limiter.AttemptAcquire(new LimitedCall(limited, "a", "t2"));
        using RateLimitLease otherApp = limiter.AttemptAcquire(new LimitedCall(limited, "b", "t1"));

        Assert.Equal((false, true, true), (again.IsAcquired, otherTenant.IsAcquired, otherApp.IsAcquired));
    }

    private static Task<EmptyResponse> CallAsync(ApiInvoker invoker) => invoker.SendAsync(Operation, new ApiRequest("/stub"), Cancellation);

    private static ApiInvoker ForTenant(StubApp app, string tenant) => app.CreateInvoker(new CallIdentity(StubApp.Token(TokenKinds.Tenant, tenant)));

    private StubApp App(Action<FeishuOptions>? configure = null)
    {
        var options = new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret", AccessTokenProvider = _tokens };
        configure?.Invoke(options);
        return new StubApp(ClientConnection<FeishuOptions>.Create(options, new FeishuOptionsValidator(), _transport, _time, null), new FeishuProtocol());
    }

    private void Succeed() => _transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"code":0}""")));

    private void Throttle() => _transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"code":99991400,"msg":"slow down"}""", HttpStatusCode.TooManyRequests, ("x-ogw-ratelimit-reset", "3600"))));
}
