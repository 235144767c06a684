using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis;

/// <summary>Registers the handlers of one app's events.</summary>
/// <typeparam name="TEvent">The vendor's base of events.</typeparam>
/// <typeparam name="TClient">The vendor's client.</typeparam>
public sealed class EventsBuilder<TEvent, TClient>
    where TEvent : VendorEvent
    where TClient : class
{
    private readonly EventHandlers<TEvent, TClient> _handlers;

    internal EventsBuilder(IServiceCollection services, string name, EventHandlers<TEvent, TClient> handlers) => (Services, Name, _handlers) = (services, name, handlers);

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the app; empty for the default app.</summary>
    public string Name { get; }

    /// <summary>Handles events of one type, and of the types that derive from it. Several handlers of an event run one after the other, in the order in which they were added; when one fails, the rest does not run.</summary>
    /// <typeparam name="THandled">The event.</typeparam>
    /// <param name="handler">Handles an event. Its token is cancelled when the vendor waits no longer.</param>
    /// <returns>This builder.</returns>
    /// <example>
    /// <code>
    /// services.AddFeishuEvents(configuration.GetSection("FeishuEvents"))
    ///     .Handle&lt;FeishuMeetingStarted>(async (happened, context, cancellationToken) =>
    ///     {
    ///         await Console.Out.WriteLineAsync($"{happened.Meeting?.Topic} has started");
    ///     });
    /// </code>
    /// </example>
    public EventsBuilder<TEvent, TClient> Handle<THandled>(Func<THandled, EventContext<TClient>, CancellationToken, Task> handler)
        where THandled : TEvent
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Add(handler);
        return this;
    }

    /// <summary>Handles events of one type, and of the types that derive from it, with a class, of which each event gets a new instance. Its constructor takes services.</summary>
    /// <typeparam name="THandled">The event.</typeparam>
    /// <typeparam name="THandler">The handler. It need not be registered.</typeparam>
    /// <returns>This builder.</returns>
    public EventsBuilder<TEvent, TClient> Handle<THandled, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandled : TEvent
        where THandler : class, IEventHandler<THandled, TClient>
    {
        _handlers.Add<THandled, THandler>();
        return this;
    }

    /// <summary>Handles the events that have no handler of their own, those of unknown types too. Without it such events are acknowledged and dropped.</summary>
    /// <param name="handler">Handles an event. Its token is cancelled when the vendor waits no longer.</param>
    /// <returns>This builder.</returns>
    /// <example>
    /// <code>
    /// services.AddFeishuEvents(configuration.GetSection("FeishuEvents"))
    ///     .HandleOthers((happened, context, cancellationToken) =>
    ///     {
    ///         Console.WriteLine(happened.Envelope.EventType);
    ///         return Task.CompletedTask;
    ///     });
    /// </code>
    /// </example>
    public EventsBuilder<TEvent, TClient> HandleOthers(Func<TEvent, EventContext<TClient>, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.AddOthers(handler);
        return this;
    }
}
