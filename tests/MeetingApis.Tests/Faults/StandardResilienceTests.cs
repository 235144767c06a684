using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace MeetingApis.Tests.Faults;

/// <summary>The resilience handlers of Microsoft.Extensions.Http.Resilience, as a host adds them to all its clients: calls end as they do without them.</summary>
public sealed class StandardResilienceTests
{
    public enum Host
    {
        AddsTheStandardHandlerToAllClients,
        AddsTheStandardHandlerToAllClientsLater,
        AddsTheHedgingHandlerToAllClients,
        AddsTheHedgingHandlerToAllClientsLater,
        AddsTheStandardHandlerAndServiceDiscovery,
        AddsTheHedgingHandlerAndServiceDiscovery,
        AddsTheStandardHandlerToTheClient,
        AddsTheHedgingHandlerToTheClient,
        AddsAPipelineOfItsOwnToTheClient,
    }

    private static readonly TimeSpan s_attempt = TimeSpan.FromSeconds(10);

    public static MatrixTheoryData<MeetingVendor, Host> Cells => new(Enum.GetValues<MeetingVendor>(), Enum.GetValues<Host>());

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_call_ends_as_it_does_without_the_hosts_handler(MeetingVendor vendor, Host host)
    {
        foreach (Fault[] script in Scripts(vendor))
        {
            foreach (bool creates in new[] { false, true })
            {
                string expected = await RunAsync(vendor, null, creates, script);

                string actual = await RunAsync(vendor, host, creates, script);

                Assert.Equal(expected, actual);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task That_a_handler_was_taken_off_is_logged_once(MeetingVendor vendor)
    {
        using var loggers = new RecordingLoggerFactory();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(loggers);
        services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        string[] names = ["one", "two", "three"];
        foreach (string name in names)
        {
            kit.Register(services, name, static _ => { }).ConfigurePrimaryHttpMessageHandler(() => script);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();

        foreach (string name in names)
        {
            await kit.CallAsync(provider, name, Cancellation);
        }

        (EventId _, LogLevel level, string text) = Assert.Single(loggers.Entries, entry => entry.Id.Id == 9);
        Assert.Equal(LogLevel.Information, level);
        Assert.Contains("resilience handlers", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resilience_handler_in_a_chain_is_taken_out_of_it(bool isFirst)
    {
        using var loggers = new RecordingLoggerFactory();
        await using var server = FaultServer.Start(Fault.Page("<html>busy</html>", "503 Service Unavailable"), Fault.JsonAnswer(VendorAnswers.Success(MeetingVendor.Feishu)));
        var resilience = new ResilienceHandler(new ResiliencePipelineBuilder<HttpResponseMessage>().AddRetry(new HttpRetryStrategyOptions()).Build()) { InnerHandler = new SocketsHttpHandler() };
        int passed = 0;
        using HttpMessageHandler chain = isFirst ? resilience : new RewritingHandler(_ => passed++) { InnerHandler = resilience };
        var options = new FeishuOptions { AppId = "cli_stub", BaseAddress = server.Address, AccessTokenProvider = new FixedTokenProvider("token-1") };
        var client = new FeishuClient(options, chain, new SkippingTimeProvider(), loggers);

        await client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal((2, isFirst ? 0 : 2), (server.Requests, passed));
        Assert.True(loggers.Has(9));
    }

    private static IEnumerable<Fault[]> Scripts(MeetingVendor vendor)
    {
        var ok = Fault.JsonAnswer(VendorAnswers.Success(vendor));
        var busy = Fault.Page("<html>busy</html>", "503 Service Unavailable");
        var throttled = Fault.Page("<html>slow down</html>", "429 Too Many Requests", "Retry-After: 4");
        Fault rejected = vendor switch
        {
            MeetingVendor.Feishu => Fault.JsonAnswer("""{"code":99991663,"msg":"Invalid access token"}""", "400 Bad Request"),
            MeetingVendor.WeCom => Fault.JsonAnswer("""{"errcode":42001,"errmsg":"access_token expired"}"""),
            _ => Fault.JsonAnswer("""{"code":"InvalidAuthentication","message":"expired"}""", "400 Bad Request"),
        };
        return [[rejected, ok], [rejected], [ok], [busy, ok], [busy], [Fault.Reset, ok], [Fault.Closed], [throttled, ok], [Fault.Stalled, ok], [Fault.Page("<html>no</html>", "404 Not Found")]];
    }

    private static async Task<string> RunAsync(MeetingVendor vendor, Host? host, bool creates, Fault[] script)
    {
        var kit = VendorUnderTest.Of(vendor);
        var time = new SkippingTimeProvider();
        await using var server = FaultServer.Start(script);
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        server.OnStall = () => ThreadPool.QueueUserWorkItem(_ => time.Advance(s_attempt));
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        Prepare(services, host);
        AddTo(kit.Register(services), host);
        AddLater(services, host);
        kit.ConfigureAll(services, options => (options.BaseAddress, options.ValidateRequests) = (server.Address, false));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Exception? thrown = await Record.ExceptionAsync(() => creates ? CreateAsync(provider, vendor) : kit.CallAsync(provider, Cancellation));

        var failure = thrown as MeetingApiException;
        string head = string.Join(Environment.NewLine, server.Calls.Select(call => $"{call.Head.Replace($":{server.Port}", "", StringComparison.Ordinal)} {call.Body.Length}"));
        return $"{thrown?.GetType().Name} {failure?.IsTransient} {failure?.IsOutcomeUnknown} {failure?.RetryAfter} {failure?.InnerException?.GetType().Name}; {server.Requests} and {server.TokenRequests}; {head}";
    }

    private static void Prepare(IServiceCollection services, Host? host)
    {
        switch (host)
        {
            case Host.AddsTheStandardHandlerToAllClients:
                services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
                break;
            case Host.AddsTheHedgingHandlerToAllClients:
                services.ConfigureHttpClientDefaults(http => http.AddStandardHedgingHandler());
                break;
            case Host.AddsTheStandardHandlerAndServiceDiscovery:
                services.AddServiceDiscovery();
                services.ConfigureHttpClientDefaults(http =>
                {
                    http.AddStandardResilienceHandler();
                    http.AddServiceDiscovery();
                });
                break;
            case Host.AddsTheHedgingHandlerAndServiceDiscovery:
                services.AddServiceDiscovery();
                services.ConfigureHttpClientDefaults(http =>
                {
                    http.AddStandardHedgingHandler();
                    http.AddServiceDiscovery();
                });
                break;
        }
    }

    private static void AddTo(IHttpClientBuilder client, Host? host)
    {
        switch (host)
        {
            case Host.AddsTheStandardHandlerToTheClient:
                client.AddStandardResilienceHandler();
                break;
            case Host.AddsTheHedgingHandlerToTheClient:
                client.AddStandardHedgingHandler();
                break;
            case Host.AddsAPipelineOfItsOwnToTheClient:
                client.AddResilienceHandler("own", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 5 }));
                break;
        }
    }

    private static void AddLater(IServiceCollection services, Host? host)
    {
        switch (host)
        {
            case Host.AddsTheStandardHandlerToAllClientsLater:
                services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
                break;
            case Host.AddsTheHedgingHandlerToAllClientsLater:
                services.ConfigureHttpClientDefaults(http => http.AddStandardHedgingHandler());
                break;
        }
    }

    private static Task<object?> CreateAsync(IServiceProvider services, MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => PageExamples.CallAsync("feishu.reserves.apply", services.GetRequiredService<FeishuClient>()),
        MeetingVendor.WeCom => PageExamples.CallAsync("wecom.meetings.create", services.GetRequiredService<WeComClient>()),
        _ => PageExamples.CallAsync("dingtalk.video_conferences.create", services.GetRequiredService<DingTalkClient>()),
    };
}
