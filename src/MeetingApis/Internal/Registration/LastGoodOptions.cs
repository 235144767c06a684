using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>
/// The options as they are now. A change that makes them invalid, such as a file that somebody is still writing, is
/// logged and not used: those before it stay in use, so that no call fails because of it.
/// </summary>
internal sealed class LastGoodOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IOptionsMonitor<TOptions> monitor, ILoggerFactory? loggers = null)
    where TOptions : class
{
    private readonly ConcurrentDictionary<string, TOptions> _good = new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _told = new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);

    /// <exception cref="OptionsValidationException">The options are invalid, and were never valid.</exception>
    public TOptions Get(string name)
    {
        try
        {
            TOptions now = monitor.Get(name);
            if (!_good.TryGetValue(name, out TOptions? good) || !ReferenceEquals(good, now))
            {
                _good[name] = now;
                _told.TryRemove(name, out _);
            }

            return now;
        }
        catch (OptionsValidationException e) when (_good.TryGetValue(name, out TOptions? good))
        {
            if (!_told.TryGetValue(name, out string? told) || told != e.Message)
            {
                _told[name] = e.Message;
                loggers?.CreateLogger(Log.Category).OptionsNotTaken(e.Message);
            }

            return good;
        }
    }
}
