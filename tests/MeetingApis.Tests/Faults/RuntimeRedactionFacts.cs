using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Faults;

/// <summary>Where the runtime shows a query, and where it does not, as it was measured. WeCom carries its token there, and its secret.</summary>
public sealed class RuntimeRedactionFacts
{
    private const string Secret = "canary-7f3a91";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_request_prints_its_query()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1/?access_token={Secret}");

        string text = request.ToString();

        Assert.Contains(Secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_listeners_are_shown_the_query()
    {
        var seen = new ConcurrentQueue<string>();
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(new Observer<DiagnosticListener>(listener =>
        {
            if (listener.Name == "HttpHandlerDiagnosticListener")
            {
                listener.Subscribe(new Observer<KeyValuePair<string, object?>>(entry => seen.Enqueue($"{entry.Key} {entry.Value}")));
            }
        }));

        await CallAsync();

        Assert.Contains(seen, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Activities_are_not_shown_the_query()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(string.Join(' ', activity.TagObjects) + activity.DisplayName),
        };
        ActivitySource.AddActivityListener(listener);

        int port = await CallAsync();

        Assert.Contains(seen, entry => entry.Contains($"127.0.0.1:{port}/?*", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metrics_are_not_shown_the_query()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "System.Net.Http")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => seen.Enqueue(string.Join(' ', tags.ToArray())));
        listener.Start();

        int port = await CallAsync();

        Assert.Contains(seen, entry => entry.Contains($"[server.port, {port}]", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Event_sources_are_not_shown_the_query()
    {
        using var listener = new HttpEvents();

        int port = await CallAsync();

        Assert.Contains(listener.Seen, entry => entry.Contains($"{port} /?*", StringComparison.Ordinal));
        Assert.DoesNotContain(listener.Seen, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_factorys_own_log_is_not_shown_the_query()
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer("{}"));
        var seen = new ConcurrentQueue<string>();
        using ServiceProvider provider = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new QueueLoggers(seen)))
            .AddHttpClient("plain").Services
            .BuildServiceProvider();

        (await provider.GetRequiredService<IHttpClientFactory>().CreateClient("plain").GetAsync(Address(server), Cancellation)).Dispose();

        Assert.Contains(seen, entry => entry.Contains($"{server.Port}/?*", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    private static Uri Address(FaultServer server) => new(server.Address, $"/?access_token={Secret}");

    private static async Task<int> CallAsync()
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer("{}"));
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetAsync(Address(server), Cancellation)).Dispose();
        return server.Port;
    }

    private sealed class Observer<T>(Action<T> next) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => next(value);
    }

    private sealed class HttpEvents : EventListener
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            Seen?.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? [])}");
    }

    private sealed class QueueLoggers(ConcurrentQueue<string> seen) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            seen.Enqueue(state.ToString()!);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            seen.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
