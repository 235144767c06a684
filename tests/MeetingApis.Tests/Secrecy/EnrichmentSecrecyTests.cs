using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net.Http.Metrics;
using MeetingApis.Tests.Reliability;

namespace MeetingApis.Tests.Secrecy;

/// <summary>The runtime hands the message that it sends to whoever enriches its metrics.</summary>
[Collection(ProcessWide.Name)]
public sealed class EnrichmentSecrecyTests : IDisposable
{
    private readonly MeterListener _listener = new() { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
    private readonly ConcurrentQueue<string> _seen = new();

    public EnrichmentSecrecyTests()
    {
        _listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _listener.Start();
    }

    public static TheoryData<string> Kinds => [.. AppKind.All.Select(kind => kind.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _listener.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_enriches_the_metrics_of_a_request_sees_no_secret(string kind)
    {
        AppKind app = AppKind.All.Single(one => one.Name == kind);
        await using var vendor = new CanaryVendor(static () => { });
        using var enriching = new EnrichingHandler(_seen);
        enriching.InnerHandler = new SocketsHttpHandler();
        object client = Placement.Make(app.Vendor, options =>
        {
            app.Configure(options);
            options.BaseAddress = vendor.BaseAddress;
        }, enriching);

        await app.Use(client, Cancellation);

        Assert.DoesNotContain(_seen, seen => seen.Contains(AppKind.Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_same_handler_finds_the_canary_in_a_request_that_is_not_guarded()
    {
        await using var vendor = new CanaryVendor(static () => { });
        using var enriching = new EnrichingHandler(_seen);
        enriching.InnerHandler = new SocketsHttpHandler();
        using var http = new HttpClient(enriching);

        await http.GetStringAsync(new Uri(vendor.BaseAddress, $"/cgi-bin/gettoken?secret={AppKind.Canary}"), Cancellation);

        Assert.Contains(_seen, seen => seen.Contains(AppKind.Canary, StringComparison.Ordinal));
    }

    private sealed class EnrichingHandler(ConcurrentQueue<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpMetricsEnrichmentContext.AddCallback(request, context => seen.Enqueue($"{context.Request} {context.Request.RequestUri!.OriginalString} {context.Request.Headers}"));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
