using System.Diagnostics;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Faults;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>
/// Canaries in every secret, through every fault, with every sink open: none sings. The same tests run once more in a
/// process without the runtime's own redaction of queries (<see cref="CanaryWithoutRedactionTests"/>).
/// </summary>
[Collection(ProcessWide.Name)]
public sealed class CanaryTests
{
    /// <summary>Set in the process that runs without redaction.</summary>
    public const string RedactionOff = "DOTNET_SYSTEM_NET_HTTP_DISABLEURIREDACTION";

    public const string Token = "K4NARI-token_9f/+=";
    public const string Password = "716534";
    public const string Link = "K4NARI-link";

    private const string Secret = "K4NARI-secret_9f/+=&";
    private const string BadPassword = "K4NARI-password";
    private const string BadHostKey = "K4NARI-hostkey";

    // What every escaped form of a canary begins with.
    private static readonly string[] s_canaries = ["K4NARI", Password];

    private readonly ManualTimeProvider _time = new();

    public static TheoryData<MeetingVendor, string> FaultCases => new(
        from vendor in new[] { MeetingVendor.Feishu, MeetingVendor.WeCom, MeetingVendor.DingTalk }
        from fault in CanaryFault.All
        select (vendor, fault.Name));

    public static TheoryData<string> Faults => [.. CanaryFault.All.Select(static fault => fault.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(FaultCases))]
    public Task No_secret_leaves_the_process_but_to_the_vendor(MeetingVendor vendor, string fault) =>
        SingAsync(vendor, fault, services => CallAsync(services, vendor, Password, Password));

    /// <summary>There the token is in the query.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public Task No_secret_leaves_the_process_but_to_the_older_host_of_DingTalk(string fault) =>
        SingAsync(MeetingVendor.DingTalk, fault, static async services => await services.GetRequiredService<DingTalkClient>().Users.GetAsync(new() { UserId = "u" }, Cancellation));

    private async Task SingAsync(MeetingVendor vendor, string fault, Func<ServiceProvider, Task<object?>> send)
    {
        using var sink = new EverySink();
        var rig = VendorRig.Of(vendor);
        CanaryFault answers = CanaryFault.All.Single(one => one.Name == fault);
        int calls = 0;
        await using var server = LoopbackVendor.Start(request =>
        {
            calls += VendorAnswers.IsTokenPath(request.Split(' ')[1]) ? 0 : 1;
            return answers.Answer(rig, request);
        });
        await using ServiceProvider services = Connect(vendor, sink, server.BaseAddress, spyBelow: false);
        using Activity parent = new Activity("the host's").Start();

        // Twice: what is remembered of a failure is told again.
        for (int round = 0; round < 2; round++)
        {
            Task<object?> call = send(services);
            try
            {
                await (fault.StartsWith("no answer", StringComparison.Ordinal) ? _time.PumpUntilAsync(call, TimeSpan.FromSeconds(0.5)) : call);
                sink.Add("ToString", await call);
            }
            catch (MeetingApiException e)
            {
                sink.Add(e);
            }
        }

        IReadOnlyList<string> found = sink.Holding(s_canaries);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
        Assert.All(["ILogger", "Activity", "Meter", "EventSource"], heard => Assert.True(sink.Heard(heard), heard));
        // Requests for tokens go past the handlers of the host.
        Assert.Equal(calls > 0, sink.Heard("Handler"));
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    public async Task A_request_that_breaks_its_rules_does_not_tell_its_secrets(MeetingVendor vendor)
    {
        using var sink = new EverySink();
        await using ServiceProvider services = Connect(vendor, sink, new Uri("http://127.0.0.1:9"), spyBelow: false);

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => CallAsync(services, vendor, BadPassword, BadHostKey));
        sink.Add(thrown);

        IReadOnlyList<string> found = sink.Holding(s_canaries);
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
        Assert.NotEmpty(thrown.Violations);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task The_same_sinks_find_the_canaries_where_they_are(MeetingVendor vendor)
    {
        using var sink = new EverySink();
        var rig = VendorRig.Of(vendor);
        await using var server = LoopbackVendor.Start(request => CanaryFault.All[0].Answer(rig, request));
        await using ServiceProvider services = Connect(vendor, sink, server.BaseAddress, spyBelow: true);

        await CallAsync(services, vendor, Password, Password);

        Assert.Contains(sink.Holding(Token, Uri.EscapeDataString(Token)), entry => entry.StartsWith("Below:", StringComparison.Ordinal));
        Assert.Contains(sink.Holding("K4NARI-secret"), entry => entry.StartsWith("Below", StringComparison.Ordinal));
        Assert.DoesNotContain(sink.Holding(s_canaries), entry => !entry.StartsWith("Below", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_without_the_guard_sings_in_the_runtimes_own_sinks()
    {
        using var sink = new EverySink();
        await using var server = LoopbackVendor.Start(_ => LoopbackVendor.Json("{}"));
        using var transport = new SocketsHttpHandler();
        using var http = new HttpClient(transport);

        await http.GetStringAsync(new Uri(server.BaseAddress, $"/cgi-bin/gettoken?corpsecret={Uri.EscapeDataString(Secret)}"), Cancellation);

        bool isRedactionOff = Environment.GetEnvironmentVariable(RedactionOff) == "1";
        IReadOnlyList<string> found = sink.Holding(s_canaries);
        Assert.Contains(found, entry => entry.StartsWith("DiagnosticListener:", StringComparison.Ordinal));
        Assert.Equal(isRedactionOff, found.Any(entry => entry.StartsWith("EventSource:", StringComparison.Ordinal)));
        Assert.Equal(isRedactionOff, found.Any(entry => entry.StartsWith("Activity:", StringComparison.Ordinal)));
    }

    private static async Task<object?> CallAsync(ServiceProvider services, MeetingVendor vendor, string password, string hostKey)
    {
        switch (vendor)
        {
            case MeetingVendor.Feishu:
                return await services.GetRequiredService<FeishuClient>().Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Password = password } }, cancellationToken: Cancellation);
            case MeetingVendor.WeCom:
                return await services.GetRequiredService<WeComClient>().Meetings.UpdateAsync(new() { MeetingId = "m1", Settings = new() { Password = password, EnableHostKey = true, HostKey = hostKey } }, Cancellation);
            default:
                DateTimeOffset noon = new(2026, 1, 16, 12, 0, 0, TimeSpan.Zero);
                await services.GetRequiredService<DingTalkClient>().ScheduleConferences.UpdateAsync(new() { CreatorUnionId = "u", ScheduleConferenceId = "c", Title = "t", StartTime = noon, EndTime = noon.AddHours(1) }, Cancellation);
                return null;
        }
    }

    private ServiceProvider Connect(MeetingVendor vendor, EverySink sink, Uri baseAddress, bool spyBelow)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddEventSourceLogger().AddProvider(new SinkLogs(sink)));
        // What a host does to all clients comes first, as in Aspire.
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new SpyHandler(sink, "Default")));
        IHttpClientBuilder builder = vendor switch
        {
            MeetingVendor.Feishu => services.AddFeishuClient(options => Set(options).AppId = "cli_1").AddHttpMessageHandler(() => new SpyHandler(sink, "Handler")),
            MeetingVendor.WeCom => services.AddWeComClient(options => Set(options).CorpId = "ww1").AddHttpMessageHandler(() => new SpyHandler(sink, "Handler")),
            _ => services.AddDingTalkClient(options => Set(options).AppKey = "ding1").AddHttpMessageHandler(() => new SpyHandler(sink, "Handler")),
        };
        if (spyBelow)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => new SpyTransport(sink, "Below"));
        }

        return services.BuildServiceProvider();

        TOptions Set<TOptions>(TOptions options)
            where TOptions : MeetingClientOptions
        {
            (options.BaseAddress, options.MaxRetries) = (baseAddress, 0);
            VendorRig.Of(vendor).ChangeSecret(options, Secret);
            sink.Add("ToString", options);
            return options;
        }
    }
}
