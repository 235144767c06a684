namespace MeetingApis;

/// <summary>Handles one type of event. It is created for each event, with the services of that event.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <typeparam name="TClient">The vendor's client.</typeparam>
public interface IEventHandler<in TEvent, TClient>
    where TEvent : VendorEvent
    where TClient : class
{
    /// <summary>Handles an event. When it returns, the vendor is told that the event was handled; when it throws, the event may come again.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="context">Its envelope, its services and a client.</param>
    /// <param name="cancellationToken">Is cancelled when the vendor waits no longer.</param>
    Task HandleAsync(TEvent happened, EventContext<TClient> context, CancellationToken cancellationToken = default);
}
