using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.DingTalk;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Events;

/// <summary>What can be observed of events, and that the pages say so.</summary>
[Collection(ProcessWide.Name)]
public sealed class EventTelemetryTests
{
    public static TheoryData<string> Pages => ["events.md", "events.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_lists_the_instruments_with_their_units_and_tags(string page)
    {
        ConcurrentQueue<(Instrument Instrument, string[] Tags)> seen = new();
        using MeterListener meters = Listen(seen);
        await ReceiveEveryKindAsync();
        await using (ConnectionRig connected = DingTalkStreamGateway.Start())
        {
            await connected.StartAsync();
            await connected.Dialer.SocketAsync(1);
            await Eventually.TrueAsync(() => seen.Any(static one => one.Instrument.Name == "meetingapis.events.connects"));
        }

        meters.RecordObservableInstruments();
        IEnumerable<string> rows = File.ReadLines(Repository.PathOf("docs", page))
            .Where(static line => line.StartsWith("| `meetingapis.events.", StringComparison.Ordinal))
            .Select(static line => string.Join(' ', line.Split('|')[1..4].SelectMany(static cell => cell.Split('`').Where(static (_, i) => i % 2 == 1))));

        Assert.Equal(
            seen.GroupBy(static one => one.Instrument.Name, StringComparer.Ordinal)
                .Select(static group => string.Join(' ', [group.Key, group.First().Instrument.Unit!, .. group.SelectMany(static one => one.Tags).Except(["meetingapis.vendor", "meetingapis.client.name"], StringComparer.Ordinal)]))
                .Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_event_has_a_span_that_says_what_became_of_it_and_nothing_of_its_content()
    {
        ConcurrentQueue<Activity> spans = new();
        using ActivityListener listener = Trace(spans);
        using var delivery = new Activity("delivery");
        delivery.Start();

        await ReceiveEveryKindAsync();

        Activity[] own = [.. spans.Where(span => span.TraceId == delivery.TraceId)];
        Assert.Equal(["Handled", "Duplicate", "Failed"], own.Select(static span => (string)span.GetTagItem(EventTelemetry.OutcomeTag)!));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Unset, ActivityStatusCode.Error], own.Select(static span => span.Status));
        Assert.All(own, span => Assert.Equal((delivery.SpanId, ActivityKind.Consumer, "Feishu Rang"), (span.ParentSpanId, span.Kind, span.DisplayName)));
        Assert.DoesNotContain(own.SelectMany(static span => span.TagObjects), static tag => $"{tag.Value}".Contains("e-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stored_event_is_received_once_and_measured_when_it_is_handled()
    {
        ConcurrentQueue<(Instrument Instrument, string[] Tags)> seen = new();
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Rang>(static (_, _, _) => Task.CompletedTask);
        using MeterListener meters = Listen(seen);
        await rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Rang>("e1"));
        string[] whenStored = [.. seen.Select(static one => one.Instrument.Name)];

        await inbox.HandleAsync(inbox.Stored[0]);

        Assert.Equal(["meetingapis.events.received"], whenStored);
        Assert.Equal(["meetingapis.events.duration"], seen.Skip(1).Select(static one => one.Instrument.Name));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no span")]
    public async Task The_span_of_a_stored_event_links_to_the_one_in_which_it_was_stored(string? otherParent)
    {
        ConcurrentQueue<Activity> spans = new();
        using ActivityListener listener = Trace(spans);
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Rang>(static (_, _, _) => Task.CompletedTask);
        using var delivery = new Activity("delivery");
        delivery.Start();
        await rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Rang>("e1"));
        delivery.Stop();
        using var later = new Activity("later");
        later.Start();
        InboxEvent stored = inbox.Stored[0];

        await inbox.HandleAsync(otherParent is null ? stored : stored with { TraceParent = otherParent });

        Activity storing = spans.Single(span => span.TraceId == delivery.TraceId);
        Activity handling = spans.Single(span => span.TraceId == later.TraceId);
        Assert.Equal(storing.Id, stored.TraceParent);
        Assert.Equal(otherParent is null ? [(storing.TraceId, storing.SpanId)] : [], handling.Links.Select(static link => (link.Context.TraceId, link.Context.SpanId)));
    }

    [Fact]
    public async Task An_event_that_comes_while_nothing_traces_is_stored_without_a_span()
    {
        var inbox = new RecordingInbox();
        await using var rig = new ReceiverRig(inbox: inbox);
        rig.Builder.Handle<ReceiverRig.Rang>(static (_, _, _) => Task.CompletedTask);
        Activity.Current = null;

        await rig.DeliverAsync(ReceiverRig.Event<ReceiverRig.Rang>("e1"));

        Assert.Null(Assert.Single(inbox.Stored).TraceParent);
    }

    /// <summary>One that is handled, the same again, one that fails, and a delivery that is refused.</summary>
    private static async Task ReceiveEveryKindAsync()
    {
        await using var rig = new ReceiverRig();
        rig.Builder.Handle<ReceiverRig.Rang>(static (happened, _, _) => happened.Envelope.EventId == "e-secret-2" ? throw new IOException() : Task.CompletedTask);
        foreach (string id in (string[])["e-secret-1", "e-secret-1", "e-secret-2"])
        {
            ReceiverRig.Rang happened = ReceiverRig.Event<ReceiverRig.Rang>(id);
            await rig.DeliverAsync(happened with { Envelope = happened.Envelope with { EventTime = rig.Time.GetUtcNow() } });
        }

        await rig.ReceiveAsync(new EventReading<FeishuEvent>(EventRefusal.Token));
    }

    private static ActivityListener Trace(ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == EventTelemetry.SourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Listen(ConcurrentQueue<(Instrument Instrument, string[] Tags)> seen)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, meters) =>
            {
                if (instrument.Meter.Name == EventTelemetry.SourceName)
                {
                    meters.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue((instrument, [.. tags.ToArray().Select(static tag => tag.Key)])));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue((instrument, [.. tags.ToArray().Select(static tag => tag.Key)])));
        listener.Start();
        return listener;
    }
}
