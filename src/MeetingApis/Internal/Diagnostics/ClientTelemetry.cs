using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MeetingApis.Internal;

/// <summary>Traces and measures the calls of one client. While nobody listens, it does nothing and holds nothing.</summary>
/// <param name="client">Which client.</param>
/// <param name="server">The client's base address.</param>
/// <param name="legacyServer">The address of the vendor's older API; null where it has none.</param>
internal sealed class ClientTelemetry(ClientLabel client, Uri server, Uri? legacyServer = null)
{
    public ClientLabel Client => client;

    // Two threads may each make one, and what the one that is lost holds is put together again.
    private ConcurrentDictionary<ApiOperation, OperationTags> Operations => field ??= new();

    /// <summary>The same for the calls in an organisation; these for none.</summary>
    public ClientTelemetry In(string? tenant) => tenant is null ? this : new ClientTelemetry(client.In(tenant), server, legacyServer);

    /// <summary>Null where nobody listens, or nobody wants to see this call.</summary>
    public CallObservation? Begin(ApiOperation operation, TimeProvider time)
    {
        bool isMeasured = Telemetry.IsMeasured;
        if (!isMeasured && !Telemetry.Source.HasListeners())
        {
            return null;
        }

        OperationTags tags = TagsOf(operation);
        Activity? span = Telemetry.Source.StartActivity(tags.SpanName, ActivityKind.Client, parentContext: default, tags.OfSpan);
        return span is null && !isMeasured ? null : new CallObservation(tags, span, time);
    }

    /// <summary>The vendor was asked for a token, and gave it, or said the error.</summary>
    public void TokenRefreshed(ApiOperation operation, ApiError? error) => Count(Telemetry.TokenRefreshes, operation, error?.Category.ToString());

    /// <summary>The vendor ordered to wait.</summary>
    public void Held(ApiOperation operation) => Count(Telemetry.RateLimitHolds, operation, null);

    private void Count(Counter<long> counter, ApiOperation operation, string? errorType)
    {
        if (counter.Enabled)
        {
            counter.Add(1, TagsOf(operation).OfMeasurement(errorType));
        }
    }

    // An operation outside of the catalogue is made anew for each call: kept, they would never end.
    private OperationTags TagsOf(ApiOperation operation) => operation.IsModelled
        ? Operations.GetOrAdd(operation, static (one, state) => new OperationTags(one, state.Client, state.Server), (Client: client, Server: ServerOf(operation)))
        : new OperationTags(operation, client, ServerOf(operation));

    private Uri ServerOf(ApiOperation operation) => operation.Host == ApiHost.Main ? server : legacyServer!;
}
