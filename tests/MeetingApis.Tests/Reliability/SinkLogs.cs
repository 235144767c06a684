using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Reliability;

/// <summary>Writes all logs of all categories, with their scopes and their structured values, into the sink.</summary>
internal sealed class SinkLogs(EverySink sink) : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Values<TState>(TState state) => state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join("; ", pairs) : state?.ToString() ?? "";

    private sealed class Logger(SinkLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logs._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            logs.Write($"{category} {eventId} {formatter(state, exception)} {Values(state)} {exception}");
            logs._scopes?.ForEachScope((scope, all) => all.Write($"{category} scope {scope} {Values(scope)}"), logs);
        }
    }

    private void Write(string text) => sink.Add("ILogger", text);
}
