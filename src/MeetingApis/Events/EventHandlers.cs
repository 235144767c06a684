using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Internal;

/// <summary>The handlers of one app, by type of event, in the order in which they were registered.</summary>
internal sealed class EventHandlers<TEvent, TClient>
    where TEvent : VendorEvent
    where TClient : class
{
    private readonly List<(Type Handled, Func<TEvent, EventContext<TClient>, CancellationToken, Task> Handler)> _own = [];
    private readonly List<Func<TEvent, EventContext<TClient>, CancellationToken, Task>> _others = [];
    private readonly ConcurrentDictionary<Type, IReadOnlyList<Func<TEvent, EventContext<TClient>, CancellationToken, Task>>> _byType = new();

    public bool IsEmpty => _own.Count == 0 && _others.Count == 0;

    public void Add<THandled>(Func<THandled, EventContext<TClient>, CancellationToken, Task> handler)
        where THandled : TEvent =>
        _own.Add((typeof(THandled), (happened, context, cancellationToken) => handler((THandled)happened, context, cancellationToken)));

    public void Add<THandled, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandled : TEvent
        where THandler : class, IEventHandler<THandled, TClient>
    {
        ObjectFactory<THandler> create = ActivatorUtilities.CreateFactory<THandler>([]);
        Add<THandled>(async (happened, context, cancellationToken) =>
        {
            THandler handler = create(context.Services, []);
            try
            {
                await handler.HandleAsync(happened, context, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await DisposeAsync(handler).ConfigureAwait(false);
            }
        });
    }

    public void AddOthers(Func<TEvent, EventContext<TClient>, CancellationToken, Task> handler) => _others.Add(handler);

    /// <summary>Those of the event's type and of its base types; where there are none, those of all others.</summary>
    public IReadOnlyList<Func<TEvent, EventContext<TClient>, CancellationToken, Task>> Of(TEvent happened) => _byType.GetOrAdd(
        happened.GetType(),
        static (type, handlers) => handlers._own.Where(one => one.Handled.IsAssignableFrom(type)).Select(static one => one.Handler).ToArray() is { Length: > 0 } own ? own : handlers._others,
        this);

    private static async ValueTask DisposeAsync(object handler)
    {
        if (handler is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            (handler as IDisposable)?.Dispose();
        }
    }
}
