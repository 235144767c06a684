using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MeetingApis.Tests.Reliability;

/// <summary>A host with OpenTelemetry's SDK, set up as the page on observability says; what it exports stays in memory.</summary>
internal sealed class ObservedHost : IAsyncDisposable
{
    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly List<LogRecord> _logs = [];
    private readonly ServiceProvider _services;
    private readonly MeterProvider _meters;

    /// <param name="time">The clock of the clients.</param>
    /// <param name="register">Registers the clients.</param>
    /// <param name="sampler">Which spans are wanted; null for all.</param>
    /// <param name="metrics">What the host wants of metrics.</param>
    public ObservedHost(TimeProvider time, Action<IServiceCollection> register, Sampler? sampler = null, Action<MeterProviderBuilder>? metrics = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddLogging(logging => logging.AddFilter("MeetingApis", LogLevel.Debug));
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource("MeetingApis").SetSampler(sampler ?? new AlwaysOnSampler()).AddInMemoryExporter(_spans))
            .WithMetrics(builder => builder.AddMeter("MeetingApis").AddInMemoryExporter(_metrics))
            .WithLogging(logging => logging.AddInMemoryExporter(_logs));
        services.ConfigureOpenTelemetryMeterProvider(metrics ?? (static _ => { }));
        register(services);
        _services = services.BuildServiceProvider();
        // What a host does when it starts.
        _services.GetRequiredService<TracerProvider>();
        _meters = _services.GetRequiredService<MeterProvider>();
    }

    public IServiceProvider Services => _services;

    public IReadOnlyList<LogRecord> Logs => [.. _logs];

    /// <summary>The spans of an operation, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> SpansOf(string operation) => [.. _spans.Where(span => Equals(span.GetTagItem("meetingapis.operation"), operation))];

    /// <summary>The spans of everything.</summary>
    public IReadOnlyList<Activity> Spans => [.. _spans];

    /// <summary>An instrument as it stands now.</summary>
    public MetricSnapshot Metric(string name)
    {
        _meters.ForceFlush();
        return _metrics.Last(metric => metric.Name == name);
    }

    /// <summary>The sums of an instrument's series, by their tags.</summary>
    public IReadOnlyDictionary<string, MetricPoint> Series(string name) =>
        Metric(name).MetricPoints.ToDictionary(point => string.Join(", ", TagsOf(point).Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal)), StringComparer.Ordinal);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static IEnumerable<KeyValuePair<string, object?>> TagsOf(MetricPoint point)
    {
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            yield return tag;
        }
    }
}
