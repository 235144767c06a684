using Microsoft.Extensions.Logging;

namespace MeetingApis.Starvation;

/// <summary>Formats every entry, as a sink does, and keeps none.</summary>
internal sealed class FormattingLoggers : ILoggerFactory, ILogger
{
    private int _characters;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Interlocked.Add(ref _characters, formatter(state, exception).Length);

    public void Dispose()
    {
    }
}
