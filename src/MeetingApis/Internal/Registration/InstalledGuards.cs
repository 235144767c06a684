using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>The guards below the handlers of a host's clients, through which requests for tokens go past those handlers.</summary>
internal sealed class InstalledGuards(ILoggerFactory loggers)
{
    private readonly ConcurrentDictionary<string, TransportGuard> _guards = new(StringComparer.Ordinal);
    private int _toldOfRetries;

    public void Keep(string name, GuardedChain chain)
    {
        _guards[name] = chain.Guard;
        if (chain.HadForeignRetries && Interlocked.Exchange(ref _toldOfRetries, 1) == 0)
        {
            loggers.CreateLogger(Log.Category).ForeignRetriesTakenOff();
        }
    }

    /// <summary>The guard of an <see cref="HttpClient"/> that has been created.</summary>
    /// <exception cref="InvalidOperationException">It has none, because something else than the framework's factory made it.</exception>
    public TransportGuard Of(string name) => _guards.GetValueOrDefault(name)
        ?? throw new InvalidOperationException("The IHttpClientFactory of this host has built an HttpClient without the handlers that were configured for it. MeetingApis needs the framework's own factory; in tests, give the client a primary handler of yours.");
}
