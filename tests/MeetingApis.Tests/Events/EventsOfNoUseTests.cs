using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.DingTalk;
using MeetingApis.Tests.Stubs;
using MeetingApis.Tests.WeCom;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Events;

/// <summary>Events of which the library needs something, but not for the client that is there.</summary>
public sealed class EventsOfNoUseTests
{
    private const int OfNoUseLog = 28;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Documented =>
    [
        .. from vendor in EventVendors.ByName.Keys
           from contract in EventContract.Of(vendor)
           from hasClient in (bool[])[true, false]
           select (vendor, contract.Type, hasClient),
    ];

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task Every_event_is_acknowledged_and_handled_by_an_app_of_one_organisation(string vendor, string type, bool hasClient)
    {
        await using var app = new App(hasClient);

        EventOutcome outcome = await app.DispatchAsync(EventVendors.ByName[vendor].DeliverExample(type, EventVendors.Contract(vendor, type).Example));

        Assert.Equal((EventOutcome.Handled, 1), (outcome, app.Handled));
    }

    [Theory]
    [InlineData("feishu", "app_ticket")]
    [InlineData("wecom", "suite_ticket")]
    [InlineData("wecom", "create_auth")]
    [InlineData("wecom", "cancel_auth")]
    [InlineData("dingtalk", "suite_ticket")]
    public async Task What_a_client_cannot_use_is_logged_once(string vendor, string type)
    {
        await using var app = new App(hasClient: true);
        VendorEvent happened = EventVendors.ByName[vendor].DeliverExample(type, EventVendors.Contract(vendor, type).Example);

        await app.DispatchAsync(happened);
        await app.DispatchAsync(happened with { Envelope = happened.Envelope with { EventId = "another" } });

        Assert.Equal(LogLevel.Warning, app.Logs.Entries.Single(static entry => entry.Id.Id == OfNoUseLog).Level);
    }

    [Theory]
    [InlineData("suite1", "suite1")]
    [InlineData(null, "suite1")]
    [InlineData("suite2", null)]
    public async Task A_ticket_for_another_app_of_DingTalks_is_not_taken(string? suiteKey, string? takenFor)
    {
        var store = new InMemoryGrantStore();
        await using var app = new App(hasClient: true, options => (options.AppType, options.AppKey, options.GrantStore) = (DingTalkAppType.ThirdParty, "suite1", store));

        EventOutcome outcome = await app.DispatchAsync(new DingTalkSuiteTicketIssued
        {
            SuiteTicket = "ticket",
            SuiteKey = suiteKey,
            Envelope = new EventEnvelope { EventId = "e1", EventType = "suite_ticket" },
        });

        Assert.Equal(EventOutcome.Handled, outcome);
        Assert.Equal(takenFor is not null, await store.ReadAsync("dingtalk/suite1/suite_ticket", Cancellation) is not null);
        Assert.Equal(takenFor is null, app.Logs.Has(OfNoUseLog));
    }

    /// <summary>An application that receives events of all vendors, and has clients of apps of one organisation, or none.</summary>
    private sealed class App : IAsyncDisposable
    {
        private readonly ServiceProvider _services;
        private int _handled;

        public App(bool hasClient, Action<DingTalkOptions>? configure = null)
        {
            var services = new ServiceCollection();
            services.AddSingleton<ILoggerFactory>(Logs);
            services.AddFeishuEvents(static o => (o.VerificationToken, o.EncryptKey, o.AppId) = ("token", "key", "cli_1")).HandleOthers((_, _, _) => HandleAsync());
            services.AddWeComEvents(static o =>
            {
                (o.Token, o.EncodingAesKey) = (WeComEventSender.Token, WeComEventSender.Key);
                o.ReceiveIds.Add("ww1");
            }).HandleOthers((_, _, _) => HandleAsync());
            services.AddDingTalkEvents(static o =>
            {
                (o.Token, o.AesKey) = (DingTalkEventSender.Token, DingTalkEventSender.AesKey);
                o.OwnerKeys.Add("ding1");
            }).HandleOthers((_, _, _) => HandleAsync());
            if (hasClient)
            {
                services.AddFeishuClient(static o => (o.AppId, o.AppSecret) = ("cli_1", "secret"));
                services.AddWeComClient(static o => (o.CorpId, o.CorpSecret) = ("ww1", "secret"));
                services.AddDingTalkClient(o =>
                {
                    (o.AppKey, o.AppSecret) = ("ding1", "secret");
                    configure?.Invoke(o);
                });
            }

            _services = services.BuildServiceProvider();
        }

        public RecordingLoggerFactory Logs { get; } = new();

        public int Handled => _handled;

        public Task<EventOutcome> DispatchAsync(VendorEvent happened) => happened switch
        {
            FeishuEvent feishu => EventIntakes.Of<FeishuEvent>(_services, "").Dispatch(feishu, Cancellation),
            WeComEvent wecom => EventIntakes.Of<WeComEvent>(_services, "").Dispatch(wecom, Cancellation),
            _ => EventIntakes.Of<DingTalkEvent>(_services, "").Dispatch((DingTalkEvent)happened, Cancellation),
        };

        public ValueTask DisposeAsync() => _services.DisposeAsync();

        private Task HandleAsync()
        {
            _handled++;
            return Task.CompletedTask;
        }
    }
}
