using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>Takes what the library itself needs of an event. What the client cannot use is left alone, and the log says so once: no further delivery would change that.</summary>
/// <param name="useOf">What to do with an event; null for nothing.</param>
/// <param name="isFor">Whether an event is for the client's app, and for its kind of app.</param>
/// <param name="client">The client; null where there is none.</param>
/// <param name="label">The client, as logs name it.</param>
/// <param name="logger">Where to log.</param>
internal sealed class OwnEvents<TEvent, TClient>(Func<TEvent, Func<TClient, CancellationToken, Task>?> useOf, Func<TEvent, bool> isFor, Func<TClient?> client, ClientLabel label, ILogger logger)
    where TEvent : VendorEvent
    where TClient : class
{
    private readonly ConcurrentDictionary<string, bool> _logged = new(StringComparer.Ordinal);

    public Task TakeAsync(TEvent happened, CancellationToken cancellationToken)
    {
        if (useOf(happened) is not { } use)
        {
            return Task.CompletedTask;
        }

        if (client() is { } own && isFor(happened))
        {
            return use(own, cancellationToken);
        }

        if (_logged.TryAdd(happened.Envelope.EventType, true))
        {
            logger.EventOfNoUse(label, happened.Envelope.EventType);
        }

        return Task.CompletedTask;
    }
}
