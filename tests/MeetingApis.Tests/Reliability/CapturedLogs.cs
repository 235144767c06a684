using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>Everything that is logged, at every level, with its scopes.</summary>
internal sealed class CapturedLogs : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    public IReadOnlyList<string> Names => [.. _entries.Select(entry => entry.Id.Name!)];

    /// <summary>Waits until as many token requests have ended, well or badly, on whatever thread they run.</summary>
    public async Task UntilFetchesAsync(int count)
    {
        for (int i = 0; _entries.Count(entry => entry.Id.Name is "TokenFetched" or "TokenFetchFailed") != count; i++)
        {
            Assert.True(i < 10_000, "A token request did not end.");
            await Task.Delay(i < 100 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        _entries.Enqueue(new LogEntry(LogLevel.None, default, $"scope: {state}", null));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs) : state?.ToString() ?? "";
        _entries.Enqueue(new LogEntry(logLevel, eventId, $"{formatter(state, exception)} [{values}]", exception));
    }

    public void Dispose()
    {
    }
}
