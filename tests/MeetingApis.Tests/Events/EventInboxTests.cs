using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Events;

/// <summary>From a delivery into the inbox, and from there to the handlers.</summary>
public sealed class EventInboxTests
{
    private const int CanBeLostLog = 13;
    private const int NotStoredLog = 21;

    private static readonly ReceiverRig.Rang s_rang = ReceiverRig.Event<ReceiverRig.Rang>("e1") with { Source = new EventSource(Encoding.UTF8.GetBytes("as written")) };

    [Fact]
    public async Task An_event_is_acknowledged_when_it_is_stored_and_not_handled_before()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        List<string> seen = [];
        rig.Builder.Handle<ReceiverRig.Rang>((happened, _, _) => Seen(seen, happened));

        EventAnswer answer = await rig.DeliverAsync(s_rang);

        InboxEvent stored = Assert.Single(inbox.Stored);
        Assert.Equal((ReceiverRig.Acknowledgement, 0), (answer, seen.Count));
        Assert.Equal(("Feishu", "about e1", "as written", s_rang.Envelope), (stored.Queue, stored.Subject, stored.Payload, stored.Envelope));
        Assert.Equal(rig.Time.GetUtcNow() + ReceiverRig.Memory, stored.RememberUntil);
        Assert.Equal(64, stored.Key.Length);
        Assert.DoesNotContain("as written", stored.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_out_reaches_the_handlers_with_services_that_are_prepared()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox, configure: static services => services.AddScoped<Note>());
        List<string> seen = [];
        rig.Builder.Handle<ReceiverRig.Rang>((happened, context, _) => Seen(seen, happened, context.Services.GetRequiredService<Note>().Text));
        await rig.DeliverAsync(s_rang);

        await inbox.HandleAsync(inbox.Stored[0], static services => services.GetRequiredService<Note>().Text = "prepared");

        Assert.Equal(["e1 prepared"], seen);
    }

    [Fact]
    public async Task A_failure_of_a_handler_reaches_the_inbox()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Rang>(static (_, _, _) => throw new IOException("disk"));
        await rig.DeliverAsync(s_rang);

        IOException failure = await Assert.ThrowsAsync<IOException>(() => inbox.HandleAsync(inbox.Stored[0]));

        Assert.Equal("disk", failure.Message);
    }

    [Fact]
    public async Task An_event_that_cannot_be_stored_is_not_acknowledged_and_stored_when_it_comes_again()
    {
        var inbox = new RecordingInbox { Failure = new IOException("disk") };
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Rang>(static (_, _, _) => Task.CompletedTask);
        EventAnswer refused = await rig.DeliverAsync(s_rang);
        inbox.Failure = null;

        EventAnswer again = await rig.DeliverAsync(s_rang);

        Assert.Equal((500, 200), (refused.StatusCode, again.StatusCode));
        Assert.Single(inbox.Stored);
        Assert.Equal((NotStoredLog, LogLevel.Error), rig.Logs.Entries.Select(static entry => (entry.Id.Id, entry.Level)).Single());
    }

    [Fact]
    public async Task A_duplicate_that_another_process_stored_is_acknowledged()
    {
        var inbox = new RecordingInbox();
        await using var first = new ReceiverRig(inbox: inbox);
        await using var second = new ReceiverRig(inbox: inbox);
        first.Builder.HandleOthers(static (_, _, _) => Task.CompletedTask);
        second.Builder.HandleOthers(static (_, _, _) => Task.CompletedTask);
        await first.DeliverAsync(s_rang);

        EventAnswer answer = await second.DeliverAsync(s_rang);

        Assert.Equal(ReceiverRig.Acknowledgement, answer);
        Assert.Single(inbox.Stored);
    }

    [Fact]
    public async Task Events_of_other_tenants_and_apps_have_other_keys()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.HandleOthers(static (_, _, _) => Task.CompletedTask);

        await rig.DeliverAsync(
            s_rang,
            s_rang with { Envelope = s_rang.Envelope with { Tenant = "t1" } },
            s_rang with { Envelope = s_rang.Envelope with { AppId = "a1" } },
            s_rang with { Envelope = s_rang.Envelope with { EventId = "e2" } });

        Assert.Equal(4, inbox.Stored.Select(static one => one.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task An_event_without_a_handler_is_acknowledged_and_not_stored()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Knocked>(static (_, _, _) => Task.CompletedTask);

        EventAnswer answer = await rig.DeliverAsync(s_rang);

        Assert.Equal(ReceiverRig.Acknowledgement, answer);
        Assert.Empty(inbox.Stored);
    }

    [Fact]
    public async Task What_the_library_needs_it_takes_before_the_event_is_stored_and_not_again()
    {
        var inbox = new RecordingInbox();
        List<string> seen = [];
        await using var rig = new ReceiverRig(takeOwn: (happened, _) => Seen(seen, happened, $"{inbox.Stored.Count}"), inbox: inbox);
        rig.Builder.HandleOthers(static (_, _, _) => Task.CompletedTask);

        await rig.DeliverAsync(s_rang);
        await inbox.HandleAsync(inbox.Stored[0]);

        Assert.Equal(["e1 0"], seen);
    }

    [Fact]
    public async Task A_protector_makes_the_payload_unreadable_for_everybody_else()
    {
        ITokenProtector protector = TokenProtector.FromKey(new byte[32]);
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox, protector: protector);
        await using var foreign = new ReceiverRig(inbox: new RecordingInbox(), protector: TokenProtector.FromKey([.. Enumerable.Repeat((byte)1, 32)]));
        List<string> seen = [];
        rig.Builder.Handle<ReceiverRig.Rang>((happened, _, _) => Seen(seen, happened, Encoding.UTF8.GetString(happened.Source.Text.Span)));
        await rig.DeliverAsync(s_rang);
        InboxEvent stored = inbox.Stored[0];

        await inbox.HandleAsync(stored);

        Assert.Equal(["e1 as written"], seen);
        Assert.DoesNotContain("as written", Encoding.UTF8.GetString(Convert.FromBase64String(stored.Payload)), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => foreign.Inbox!.HandleAsync(stored));
        await Assert.ThrowsAsync<InvalidOperationException>(() => inbox.HandleAsync(stored with { Payload = "no base64!" }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WeCom_events_can_be_lost_only_without_an_inbox(bool hasInbox)
    {
        var logs = new RecordingLoggerFactory();
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(logs);
        services.AddWeComClient(static options => (options.CorpId, options.CorpSecret) = ("corp", "secret"));
        services.AddWeComEvents(static options => (options.Token, options.EncodingAesKey) = ("token", new string('a', 43))).HandleOthers(static (_, _, _) => Task.CompletedTask);
        if (hasInbox)
        {
            services.AddSingleton<IEventInbox>(new RecordingInbox());
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<EventReceiver<WeComEvent>>();

        Assert.Equal(!hasInbox, logs.Has(CanBeLostLog));
    }

    [Fact]
    public async Task Each_registration_handles_its_own_queue_with_the_protector_of_its_client()
    {
        ITokenProtector protector = TokenProtector.FromKey(new byte[32]);
        var inbox = new RecordingInbox();
        List<string> seen = [];
        var services = new ServiceCollection();
        services.AddSingleton<IEventInbox>(inbox);
        services.AddFeishuClient("shop", options => (options.AppId, options.AppSecret, options.TokenProtector) = ("cli_1", "secret", protector));
        services.AddFeishuEvents("shop", static options => (options.VerificationToken, options.AllowUnsigned) = ("token", true))
            .Handle<FeishuMeetingStarted>((happened, context, _) => Seen(seen, happened, $"{happened.Meeting?.Topic} {context.Envelope.Tenant} {context.Client is not null}"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IHostedService worker = provider.GetServices<IHostedService>().Single();
        await worker.StartAsync(TestContext.Current.CancellationToken);
        string delivery = $$$"""{"schema":"2.0","header":{"event_id":"e1","event_type":"vc.meeting.meeting_started_v1","create_time":"{{{TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()}}}","token":"token","app_id":"cli_1","tenant_key":"t1"},"event":{"meeting":{"id":"7","topic":"Plan"}} }""";

        EventAnswer answer = await provider.GetRequiredKeyedService<EventReceiver<FeishuEvent>>("shop").ReceiveAsync(new EventDelivery(Encoding.UTF8.GetBytes(delivery)), TestContext.Current.CancellationToken);
        InboxEvent stored = Assert.Single(inbox.Stored);
        await inbox.HandleAsync(stored);

        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(("Feishu/shop", "meeting/7"), (stored.Queue, stored.Subject));
        Assert.DoesNotContain("Plan", stored.Payload, StringComparison.Ordinal);
        Assert.Equal(["e1 Plan t1 True"], seen);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Task Seen(List<string> seen, VendorEvent happened, string? more = null)
    {
        seen.Add(more is null ? happened.Envelope.EventId : $"{happened.Envelope.EventId} {more}");
        return Task.CompletedTask;
    }

    /// <summary>A service of one event.</summary>
    public sealed class Note
    {
        public string? Text { get; set; }
    }
}
