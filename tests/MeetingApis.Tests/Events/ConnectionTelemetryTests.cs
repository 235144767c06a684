using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using MeetingApis.Internal;
using MeetingApis.Tests.DingTalk;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Events;

/// <summary>What can be measured of connections.</summary>
[Collection(ProcessWide.Name)]
public sealed class ConnectionTelemetryTests
{
    private const string Client = "measured";

    [Fact]
    public async Task Connections_are_counted_from_when_they_are_made_until_they_end()
    {
        ConcurrentQueue<(string Instrument, long Value, string? End)> seen = new();
        using MeterListener meters = Listen(seen);
        await using var rig = new ConnectionRig(static (services, rig) =>
        {
            rig.Vendor.Answer(static (_, _) => Task.FromResult(StubTransport.Json(DingTalkStreamGateway.Opened)));
            services.AddDingTalkClient(Client, static o => (o.AppKey, o.AppSecret) = ("ding1", "secret")).ConfigurePrimaryHttpMessageHandler(() => rig.Vendor);
            services.AddDingTalkEvents(Client, static _ => { }).ReceiveOverStream();
        });
        await rig.StartAsync();

        FakeSocket first = await rig.SocketAfterBackoffAsync(1);
        await Eventually.TrueAsync(() => !seen.IsEmpty);
        meters.RecordObservableInstruments();
        first.Break();
        FakeSocket second = await rig.SocketAfterBackoffAsync(2);
        await Eventually.TrueAsync(() => seen.Count == 4);
        second.Deliver("""{"type":"SYSTEM","headers":{"topic":"disconnect"},"data":"{}"}""");
        await rig.SocketAfterBackoffAsync(3);
        await Eventually.TrueAsync(() => seen.Count == 6);
        meters.RecordObservableInstruments();
        await rig.StopAsync();
        meters.RecordObservableInstruments();

        Assert.Equal(
            [
                ("connects", 1, null), ("connections", 1, null),
                ("disconnects", 1, "Lost"), ("connects", 1, null),
                ("disconnects", 1, "Leaving"), ("connects", 1, null), ("connections", 1, null),
                ("disconnects", 1, "Stopped"), ("connections", 0, null),
            ],
            seen);
    }

    [Fact]
    public void Who_begins_to_listen_later_sees_the_connections_that_stand()
    {
        var telemetry = new EventTelemetry(new ClientLabel(MeetingVendor.DingTalk, Client), TimeProvider.System);
        telemetry.Connected();
        telemetry.Connected();
        ConcurrentQueue<(string Instrument, long Value, string? End)> seen = new();
        using MeterListener meters = Listen(seen);

        meters.RecordObservableInstruments();
        telemetry.Disconnected("Lost");
        telemetry.Disconnected("Lost");

        Assert.Equal(("connections", 2, null), seen.First());
    }

    /// <summary>Measurements of the client, each with how a connection ended.</summary>
    private static MeterListener Listen(ConcurrentQueue<(string Instrument, long Value, string? End)> seen)
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
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var all = new Dictionary<string, object?>(tags.ToArray(), StringComparer.Ordinal);
            if (all.GetValueOrDefault(Telemetry.ClientNameTag) is Client)
            {
                Assert.Equal("DingTalk", all[Telemetry.VendorTag]);
                seen.Enqueue((instrument.Name["meetingapis.events.".Length..], value, (string?)all.GetValueOrDefault(EventTelemetry.ConnectionEndTag)));
            }
        });
        listener.Start();
        return listener;
    }
}
