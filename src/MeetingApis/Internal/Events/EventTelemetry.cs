using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MeetingApis.Internal;

/// <summary>Traces and measures the events of one app. Neither payloads nor ids are in it.</summary>
/// <param name="client">The client, under whose name the events are registered.</param>
/// <param name="time">The clock.</param>
internal sealed class EventTelemetry(ClientLabel client, TimeProvider time)
{
    public const string SourceName = "MeetingApis.Events";

    public const string TypeTag = "meetingapis.event.type";
    public const string OutcomeTag = "meetingapis.event.outcome";
    public const string RefusalTag = "meetingapis.event.refusal";
    public const string ConnectionEndTag = "meetingapis.connection.end";

    private static readonly Meter s_meter = new(new MeterOptions(SourceName) { TelemetrySchemaUrl = Telemetry.SchemaUrl });

    private static readonly Counter<long> s_refused = s_meter.CreateCounter<long>("meetingapis.events.refused", "{delivery}", "Deliveries that were refused.");

    private static readonly Counter<long> s_received = s_meter.CreateCounter<long>("meetingapis.events.received", "{event}", "Genuine events, duplicates included.");

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("meetingapis.events.duration", "s", "How long handlers take.");

    private static readonly Histogram<double> s_lag = s_meter.CreateHistogram<double>("meetingapis.events.lag", "s", "The time from an event to its end, by the clocks of the vendor and this machine.");

    private static readonly Counter<long> s_connects = s_meter.CreateCounter<long>("meetingapis.events.connects", "{connection}", "Connections that were made.");

    private static readonly Counter<long> s_disconnects = s_meter.CreateCounter<long>("meetingapis.events.disconnects", "{connection}", "Connections that ended.");

    /// <summary>How many connections stand. Who begins to listen later sees all of them.</summary>
    private static readonly ConcurrentDictionary<(MeetingVendor Vendor, string? Name), long> s_connected = new();

    private static readonly ObservableUpDownCounter<long> s_connections = s_meter.CreateObservableUpDownCounter("meetingapis.events.connections", CountConnections, "{connection}", "Connections that stand.");

    private static readonly ActivitySource s_source = new(new ActivitySourceOptions(SourceName) { TelemetrySchemaUrl = Telemetry.SchemaUrl });

    /// <summary>The current span, as W3C writes it; null for none.</summary>
    public static string? TraceParent => Activity.Current is { IdFormat: ActivityIdFormat.W3C } current ? current.Id : null;

    /// <summary>The client, as logs name it.</summary>
    public ClientLabel Client => client;

    /// <summary>Whether the client's app is one of many organisations.</summary>
    public Lazy<bool>? HasTenants { get; init; }

    /// <summary>The client of an event, in its organisation where the app is one of many.</summary>
    public ClientLabel ClientIn(string? tenant) => HasTenants is { Value: true } ? client.In(tenant) : client;

    public void Refused(string reason)
    {
        if (s_refused.Enabled)
        {
            s_refused.Add(1, [.. Tags(client), new(RefusalTag, reason)]);
        }
    }

    /// <summary>Begins the span of one event, below that of the delivery; null while nobody listens.</summary>
    /// <param name="eventType">The vendor's name of the event.</param>
    /// <param name="tenant">The organisation in which it happened; null if the vendor does not say.</param>
    /// <param name="earlier">The <see cref="TraceParent"/> of a span of the same event, to which to link; null for none.</param>
    public Activity? Begin(string eventType, string? tenant, string? earlier = null) => !s_source.HasListeners() ? null : s_source.StartActivity(
        $"{client.Vendor} {eventType}",
        ActivityKind.Consumer,
        parentContext: default,
        Tags(eventType, tenant),
        ActivityContext.TryParse(earlier, traceState: null, isRemote: true, out ActivityContext context) ? [new ActivityLink(context)] : null);

    /// <summary>Counts a delivery of an event.</summary>
    public void Received(string eventType, string? tenant, EventOutcome outcome)
    {
        if (s_received.Enabled)
        {
            s_received.Add(1, [.. Tags(eventType, tenant), new(OutcomeTag, outcome.ToString())]);
        }
    }

    /// <summary>Counts a connection that was made.</summary>
    public void Connected()
    {
        s_connected.AddOrUpdate((client.Vendor, client.Name), 1, static (_, count) => count + 1);
        if (s_connects.Enabled)
        {
            s_connects.Add(1, [.. Tags(client)]);
        }
    }

    /// <summary>Counts a connection that ended.</summary>
    /// <param name="end">How.</param>
    public void Disconnected(string end)
    {
        s_connected.AddOrUpdate((client.Vendor, client.Name), 0, static (_, count) => count - 1);
        if (s_disconnects.Enabled)
        {
            s_disconnects.Add(1, [.. Tags(client), new(ConnectionEndTag, end)]);
        }
    }

    /// <param name="span">The event's span.</param>
    /// <param name="eventType">The vendor's name of the event.</param>
    /// <param name="tenant">The organisation in which it happened; null if the vendor does not say.</param>
    /// <param name="eventTime">When it happened; null if the vendor does not say.</param>
    /// <param name="began">When its handling began, as a timestamp of the clock.</param>
    /// <param name="outcome">What became of it.</param>
    public void End(Activity? span, string eventType, string? tenant, DateTimeOffset? eventTime, long began, EventOutcome outcome)
    {
        span?.SetTag(OutcomeTag, outcome.ToString());
        span?.SetStatus(outcome == EventOutcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        if (!s_duration.Enabled && !s_lag.Enabled)
        {
            return;
        }

        KeyValuePair<string, object?>[] tags = [.. Tags(eventType, tenant), new(OutcomeTag, outcome.ToString())];
        if (outcome is EventOutcome.Handled or EventOutcome.Failed)
        {
            s_duration.Record(time.GetElapsedTime(began).TotalSeconds, tags);
        }

        if (eventTime is { } at)
        {
            s_lag.Record(Math.Max(0, (time.GetUtcNow() - at).TotalSeconds), tags);
        }
    }

    private static IEnumerable<Measurement<long>> CountConnections() =>
        s_connected.Select(static app => new Measurement<long>(app.Value, Tags(new ClientLabel(app.Key.Vendor, app.Key.Name))));

    private IEnumerable<KeyValuePair<string, object?>> Tags(string eventType, string? tenant) => Tags(ClientIn(tenant)).Append(new(TypeTag, eventType));

    private static IEnumerable<KeyValuePair<string, object?>> Tags(ClientLabel client)
    {
        yield return new(Telemetry.VendorTag, client.Vendor.ToString());
        if (client.Name is { } name)
        {
            yield return new(Telemetry.ClientNameTag, name);
        }

        if (client.Tenant is { } tenant)
        {
            yield return new(Telemetry.TenantTag, tenant);
        }
    }
}
