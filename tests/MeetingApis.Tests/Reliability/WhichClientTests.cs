using System.Collections.Concurrent;
using System.Diagnostics;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.DingTalk;
using MeetingApis.Tests.Secrecy;
using MeetingApis.Tests.Stubs;
using MeetingApis.Tests.WeCom;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;

namespace MeetingApis.Tests.Reliability;

/// <summary>Logs, spans and measurements say which client they are about: its name and its organisation, and never a user.</summary>
[Collection(ProcessWide.Name)]
public sealed class WhichClientTests
{
    private const string Name = "sales";
    private const string NameTag = "meetingapis.client.name";
    private const string TenantTag = "meetingapis.client.tenant";

    /// <summary>The kinds of app that act in organisations, and the one of the test.</summary>
    private static readonly Dictionary<string, string> s_organisations = new(StringComparer.Ordinal)
    {
        ["feishu store"] = "tenant-1",
        ["wecom third-party"] = "corp-1",
        ["wecom provider-developed"] = "corp-1",
        ["dingtalk third-party"] = "corp-1",
    };

    public static TheoryData<string> Kinds => [.. AppKind.All.Select(kind => kind.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_a_client_does_is_told_by_its_name_and_its_organisation(string kind)
    {
        AppKind app = AppKind.All.Single(one => one.Name == kind);
        string? organisation = s_organisations.GetValueOrDefault(kind);
        await using var vendor = new CanaryVendor(static () => { });
        using var logs = new CapturedLogs();
        using var telemetry = new CapturedTelemetry();
        await using ServiceProvider services = Register(app, vendor.BaseAddress, logs);

        await app.Use(Resolve(services, app.Vendor), Cancellation);

        string label = $"{app.Vendor} '{Name}'";
        Assert.Contains(logs.Entries, static entry => entry.Id.Name == "TokenRejected");
        Assert.All(logs.Entries, entry => Assert.StartsWith(label, entry.Text, StringComparison.Ordinal));
        Assert.Contains(logs.Entries, entry => entry.Text.StartsWith($"{label}{(organisation is null ? "" : $" in {organisation}")}: a new access token (kind ", StringComparison.Ordinal));
        Assert.All(telemetry.Spans, static span => Assert.Equal(Name, span.GetTagItem(NameTag)));
        Assert.All(telemetry.Measurements, static one => Assert.Equal(Name, one.Tags[NameTag]));
        // The last span is that of the call itself.
        Assert.Equal(organisation, telemetry.Spans[^1].GetTagItem(TenantTag));
        Assert.All(telemetry.Of("meetingapis.client.operation.duration", $"{telemetry.Spans[^1].GetTagItem("meetingapis.operation")}"), one => Assert.Equal(organisation, one.Tags.GetValueOrDefault(TenantTag)));
        string[] told = [.. logs.Entries.Select(static entry => entry.Text), .. telemetry.Spans.SelectMany(static span => span.TagObjects).Concat(telemetry.Measurements.SelectMany(static one => one.Tags)).Select(static tag => $"{tag.Value}")];
        Assert.DoesNotContain(told, static text => text.Contains("jane", StringComparison.Ordinal) || text.Contains(AppKind.Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_client_prints_as_logs_name_it()
    {
        var alone = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s" });
        using ServiceProvider services = new ServiceCollection()
            .AddWeComClient(Name, static options => (options.AppType, options.SuiteId, options.SuiteSecret) = (WeComAppType.ThirdParty, "suite-1", "s")).Services
            .AddDingTalkClient(Name, static options => (options.AppKey, options.AppSecret) = ("ding1", "s")).Services
            .BuildServiceProvider();

        Assert.Equal("Feishu", alone.ToString());
        Assert.Equal("Feishu", alone.AsUser("jane").ToString());
        Assert.Equal("WeCom 'sales'", services.GetRequiredKeyedService<WeComClient>(Name).ToString());
        Assert.Equal("WeCom 'sales' in ww1", services.GetRequiredKeyedService<WeComClient>(Name).ForCorp("ww1").ToString());
        Assert.Equal("DingTalk 'sales'", services.GetRequiredKeyedService<DingTalkClient>(Name).ToString());
        Assert.Equal(nameof(FeishuClient), new Substitute().ToString());
    }

    [Fact]
    public void Clients_that_are_made_for_each_request_share_the_words_of_their_organisation()
    {
        FeishuApp app = new FeishuClient(new FeishuOptions { AppType = FeishuAppType.Store, AppId = "cli_1", AppSecret = "s" }).App!;

        ApiInvoker one = app.CreateInvoker(app.ForTenant(app.Self, "tenant-1"));
        ApiInvoker again = app.CreateInvoker(app.ForTenant(app.Self, "tenant-1"));

        Assert.Same(one.Client, again.Client);
        Assert.NotSame(one.Client, app.CreateInvoker(app.ForTenant(app.Self, "tenant-2")).Client);
    }

    [Fact]
    public async Task A_view_takes_the_organisations_out_of_the_series()
    {
        await using var host = new ObservedHost(
            TimeProvider.System,
            static services => services
                .AddDingTalkClient(Name, static options => (options.AppType, options.AppKey, options.AppSecret) = (DingTalkAppType.ThirdParty, "suite1", "s"))
                .ConfigurePrimaryHttpMessageHandler(static () => new RecordingTransport(static _ => StubTransport.Json("""{"errcode":0,"access_token":"t","expires_in":7200,"accessToken":"t","expireIn":7200,"success":true}"""))),
            metrics: static metrics => metrics.AddView(static instrument => instrument.Meter.Name == "MeetingApis"
                ? new MetricStreamConfiguration { TagKeys = ["meetingapis.vendor", "meetingapis.operation", "meetingapis.client.name", "error.type"] }
                : null));
        DingTalkClient client = host.Services.GetRequiredKeyedService<DingTalkClient>(Name);
        await client.Authorization.AcceptSuiteTicketAsync("ticket", cancellationToken: Cancellation);

        foreach (string corp in (string[])["corp-1", "corp-2"])
        {
            await client.ForCorp(corp).ScheduleConferences.CancelAsync(new() { CreatorUnionId = "u1", ScheduleConferenceId = "c1" }, Cancellation);
        }

        Assert.Equal(
            2,
            host.Series("meetingapis.client.operation.duration")["meetingapis.client.name=sales, meetingapis.operation=dingtalk.schedule_conferences.cancel, meetingapis.vendor=DingTalk"].GetHistogramCount());
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu)]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task An_event_is_told_by_the_name_of_its_client_and_the_organisation_of_an_app_of_many(MeetingVendor vendor)
    {
        ConcurrentQueue<Activity> spans = new();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == EventTelemetry.SourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var logs = new CapturedLogs();
        await using ServiceProvider many = Receive(vendor, isOfMany: true, logs);
        await using ServiceProvider one = Receive(vendor, isOfMany: false, logs);

        await DispatchAsync(many, vendor, "corp-1");
        // What cannot be the name of an organisation is not told.
        await DispatchAsync(many, vendor, "corp\n2");
        await DispatchAsync(one, vendor, "corp-1");

        Assert.Equal(
            [$"{vendor} 'sales' in corp-1: a handler of", $"{vendor} 'sales': a handler of", $"{vendor} 'sales': a handler of"],
            logs.Entries.Where(static entry => entry.Id.Name == "EventFailed").Select(static entry => entry.Text[..(entry.Text.IndexOf(" of", StringComparison.Ordinal) + 3)]));
        Activity[] own = [.. spans.Where(span => span.DisplayName == $"{vendor} which_client")];
        Assert.Equal(["corp-1", null, null], own.Select(static span => span.GetTagItem(TenantTag)));
        Assert.All(own, static span => Assert.Equal(Name, span.GetTagItem(NameTag)));
    }

    private static ServiceProvider Register(AppKind app, Uri baseAddress, CapturedLogs logs)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(logs);
        void Configure(MeetingClientOptions options)
        {
            app.Configure(options);
            options.BaseAddress = baseAddress;
        }

        _ = app.Vendor switch
        {
            MeetingVendor.Feishu => services.AddFeishuClient(Name, Configure),
            MeetingVendor.WeCom => services.AddWeComClient(Name, Configure),
            _ => services.AddDingTalkClient(Name, Configure),
        };
        return services.BuildServiceProvider();
    }

    private static object Resolve(ServiceProvider services, MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => services.GetRequiredKeyedService<FeishuClient>(Name),
        MeetingVendor.WeCom => services.GetRequiredKeyedService<WeComClient>(Name),
        _ => services.GetRequiredKeyedService<DingTalkClient>(Name),
    };

    private static ServiceProvider Receive(MeetingVendor vendor, bool isOfMany, CapturedLogs logs)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(logs);
        switch (vendor)
        {
            case MeetingVendor.Feishu:
                services.AddFeishuClient(Name, options => (options.AppId, options.AppSecret, options.AppType) = ("cli_1", "s", isOfMany ? FeishuAppType.Store : FeishuAppType.Custom));
                services.AddFeishuEvents(Name, static options => (options.VerificationToken, options.EncryptKey) = ("token", "key")).HandleOthers(static (_, _, _) => throw new IOException());
                break;
            case MeetingVendor.WeCom:
                services.AddWeComClient(Name, options => (options.CorpId, options.CorpSecret, options.SuiteId, options.SuiteSecret, options.AppType) = isOfMany ? ("", "", "suite-1", "s", WeComAppType.ThirdParty) : ("ww1", "s", "", "", WeComAppType.SelfBuilt));
                services.AddWeComEvents(Name, static options =>
                {
                    (options.Token, options.EncodingAesKey) = (WeComEventSender.Token, WeComEventSender.Key);
                    options.ReceiveIds.Add("ww1");
                }).HandleOthers(static (_, _, _) => throw new IOException());
                break;
            default:
                services.AddDingTalkClient(Name, options => (options.AppKey, options.AppSecret, options.AppType) = ("ding1", "s", isOfMany ? DingTalkAppType.ThirdParty : DingTalkAppType.Internal));
                services.AddDingTalkEvents(Name, static options =>
                {
                    (options.Token, options.AesKey) = (DingTalkEventSender.Token, DingTalkEventSender.AesKey);
                    options.OwnerKeys.Add("ding1");
                }).HandleOthers(static (_, _, _) => throw new IOException());
                break;
        }

        return services.BuildServiceProvider();
    }

    private static Task<EventOutcome> DispatchAsync(ServiceProvider services, MeetingVendor vendor, string organisation)
    {
        var envelope = new EventEnvelope { EventId = organisation, EventType = "which_client", Tenant = organisation };
        return vendor switch
        {
            MeetingVendor.Feishu => EventIntakes.Of<FeishuEvent>(services, Name).Dispatch(new UnknownFeishuEvent { Envelope = envelope }, Cancellation),
            MeetingVendor.WeCom => EventIntakes.Of<WeComEvent>(services, Name).Dispatch(new UnknownWeComEvent { Envelope = envelope }, Cancellation),
            _ => EventIntakes.Of<DingTalkEvent>(services, Name).Dispatch(new UnknownDingTalkEvent { Envelope = envelope }, Cancellation),
        };
    }

    private sealed class Substitute : FeishuClient;
}
