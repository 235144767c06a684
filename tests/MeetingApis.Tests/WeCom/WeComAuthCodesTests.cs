using MeetingApis.Testing;
using MeetingApis.Tests.Auth;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MeetingApis.Tests.WeCom;

/// <summary>Auth codes of pushes, which WeCom waits for a second: stored first, exchanged in the background, by one process.</summary>
public sealed class WeComAuthCodesTests : IAsyncLifetime
{
    private const int GivenUp = 26;

    private static readonly UpdateWeComMeetingRequest s_change = new() { MeetingId = "hyxxx", Title = "weekly", CalendarId = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA" };

    private readonly ManualTimeProvider _time = new();
    private readonly FaultyGrantStore _store = new();
    private readonly RecordingLoggerFactory _logs = new();
    private WeComSimulator _simulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Key => $"wecom/{_simulator.SuiteId}/auth_codes";

    public async ValueTask InitializeAsync() => _simulator = await WeComSimulator.StartAsync(_time, Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pushed_code_is_exchanged_in_the_background(bool isReset)
    {
        WeComClient app = await StartAsync();
        string code = _simulator.Authorize("c1");
        var envelope = new EventEnvelope { EventTime = _time.GetUtcNow() };

        await WeComEvents.Registration.OwnUseOf(isReset ? new WeComPermanentCodeReset { AuthCode = code, Envelope = envelope } : new WeComCorpAuthorized { AuthCode = code, Envelope = envelope })!(app, Cancellation);

        await EmptyAsync();
        await CallAsync(app);
        Assert.Equal("c1", Assert.Single(_simulator.Requests).Tenant);
        Assert.False(_logs.Has(GivenUp));
    }

    [Fact]
    public async Task Storing_a_code_waits_for_no_exchange()
    {
        WeComClient app = await StartAsync();
        _simulator.NextToken(Fault.Stalled);

        await app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

        Assert.NotNull(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task A_code_that_the_store_does_not_take_is_not_acknowledged()
    {
        WeComClient app = await StartAsync(new SkippingTimeProvider());
        _store.Fail("write");

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation));

        Assert.Equal(0, _simulator.TokenRequests);
    }

    [Fact]
    public async Task Codes_of_many_pushes_are_each_exchanged_once_by_several_processes()
    {
        WeComClient[] processes = [await StartAsync(), await StartAsync(), await StartAsync()];
        string[] codes = [.. Enumerable.Range(0, 30).Select(i => _simulator.Authorize($"c{i}"))];
        int before = _simulator.TokenRequests;

        // Each push comes twice, to any process.
        await Task.WhenAll(codes.Concat(codes).Select((code, i) => Task.Run(() => processes[i % 3].Authorization.EnqueueAuthCodeAsync(code, cancellationToken: Cancellation), Cancellation)));
        await EmptyAsync();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => processes[i % 3].ForCorp($"c{i}").Meetings.UpdateAsync(s_change, Cancellation)));
        Assert.Equal(30, _simulator.Requests.Select(request => request.Tenant).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(_simulator.TokenRequests - before, 60, 63);
    }

    [Fact]
    public async Task A_code_that_comes_before_the_ticket_waits_for_it()
    {
        WeComClient app = Connect();
        await app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        await Eventually.TrueAsync(() => _logs.Has(27));

        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);

        await EmptyAsync(advance: true);
        await CallAsync(app);
    }

    [Fact]
    public async Task A_process_that_starts_goes_on_with_what_another_left()
    {
        WeComClient dying = Connect();
        await dying.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        await Eventually.TrueAsync(() => _logs.Has(27));
        // The clock of the process that died stands still; the ticket came to the new one.
        var clock = new ManualTimeProvider(_time.GetUtcNow());
        await Connect(clock).Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        var services = new ServiceCollection();
        services.AddSingleton(Connect(clock));
        services.AddWeComEvents(o => { o.Token = "t"; o.EncodingAesKey = new string('a', 42) + "Q"; o.ReceiveIds.Add("suite"); });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Task.WhenAll(provider.GetServices<IHostedService>().Select(service => service.StartAsync(Cancellation)));

        await EmptyAsync();
        await CallAsync(Connect(clock));
    }

    [Fact]
    public async Task A_code_that_the_vendor_refuses_is_given_up_and_does_not_hold_up_others()
    {
        WeComClient app = await StartAsync();
        string used = _simulator.Authorize("c0");
        await app.Authorization.AcceptAuthCodeAsync(used, cancellationToken: Cancellation);

        await app.Authorization.EnqueueAuthCodeAsync(used, cancellationToken: Cancellation);
        await app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);

        await EmptyAsync();
        await CallAsync(app);
        Assert.True(_logs.Has(GivenUp));
        Assert.DoesNotContain(_logs.Entries, entry => entry.Text.Contains(used, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exchange_whose_outcome_is_unknown_is_not_repeated()
    {
        WeComClient app = await StartAsync();
        await app.Authorization.AcceptAuthCodeAsync(_simulator.Authorize("c0"), cancellationToken: Cancellation);
        int before = _simulator.TokenRequests;
        _simulator.NextToken(Fault.Disconnected);

        await app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);
        await EmptyAsync();

        Assert.True(_logs.Has(GivenUp));
        Assert.Equal(before + 1, _simulator.TokenRequests);
    }

    [Fact]
    public async Task A_code_is_given_up_when_it_is_ten_minutes_old()
    {
        WeComClient app = Connect();
        await app.Authorization.EnqueueAuthCodeAsync(_simulator.Authorize("c1"), cancellationToken: Cancellation);

        await EmptyAsync(advance: true);

        Assert.True(_logs.Has(GivenUp));
    }

    [Fact]
    public async Task A_code_of_an_authorisation_that_was_taken_back_since_changes_nothing()
    {
        WeComClient app = await StartAsync();
        DateTimeOffset issuedAt = _time.GetUtcNow();
        string code = _simulator.Authorize("c1");
        await WeComEvents.Registration.OwnUseOf(new WeComCorpAuthorizationCancelled { CorpId = "c1", Envelope = new EventEnvelope { EventTime = issuedAt.AddSeconds(1) } })!(app, Cancellation);
        _time.Advance(TimeSpan.FromSeconds(2));
        await WeComEvents.Registration.OwnUseOf(new WeComCorpAuthorizationCancelled { CorpId = "c1", Envelope = new EventEnvelope { EventTime = issuedAt.AddSeconds(1) } })!(app, Cancellation);

        await app.Authorization.EnqueueAuthCodeAsync(code, issuedAt, Cancellation);
        await EmptyAsync();

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => CallAsync(app));
    }

    [Fact]
    public async Task What_is_no_code_and_an_app_without_codes_are_refused()
    {
        WeComClient app = Connect();
        var options = new WeComOptions { CorpId = "c", CorpSecret = "s" };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => app.Authorization.EnqueueAuthCodeAsync(" ", cancellationToken: Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => app.Authorization.EnqueueAuthCodeAsync("short", cancellationToken: Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new WeComClient(options).Authorization.EnqueueAuthCodeAsync(new string('c', 64), cancellationToken: Cancellation));
    }

    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient app) => app.ForCorp("c1").Meetings.UpdateAsync(s_change, Cancellation);

    /// <summary>Waits until no code is left.</summary>
    private async Task EmptyAsync(bool advance = false)
    {
        for (int i = 0; (await _store.ReadAsync(Key, Cancellation))?.Value is not "[]"; i++)
        {
            Assert.True(i < 10_000, "Codes are left.");
            await Task.Delay(1, Cancellation);
            if (advance)
            {
                _time.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }

    private async Task<WeComClient> StartAsync(TimeProvider? time = null)
    {
        WeComClient app = Connect(time);
        await app.Authorization.AcceptSuiteTicketAsync(await _simulator.PushSuiteTicketAsync(Cancellation), cancellationToken: Cancellation);
        return app;
    }

    private WeComClient Connect(TimeProvider? time = null)
    {
        var options = new WeComOptions { AppType = WeComAppType.ThirdParty, GrantStore = _store };
        _simulator.Configure(options);
        return new WeComClient(options, timeProvider: time ?? _time, loggerFactory: _logs);
    }
}
