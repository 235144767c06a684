namespace MeetingApis;

/// <summary>What a handler gets beside the event.</summary>
/// <typeparam name="TClient">The vendor's client.</typeparam>
public sealed class EventContext<TClient>
    where TClient : class
{
    private readonly Func<TClient> _client;

    /// <summary>Makes a context, for the test of a handler.</summary>
    /// <param name="envelope">What the vendor says about the event.</param>
    /// <param name="client">The client that <see cref="Client"/> returns.</param>
    /// <param name="services">The services that <see cref="Services"/> returns.</param>
    public EventContext(EventEnvelope envelope, TClient client, IServiceProvider services)
        : this(envelope, () => client, services) =>
        ArgumentNullException.ThrowIfNull(client);

    internal EventContext(EventEnvelope envelope, Func<TClient> client, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        ArgumentNullException.ThrowIfNull(services);
        (Envelope, _client, Services) = (envelope, client, services);
    }

    /// <summary>What the vendor says about the event: its id, type, time, app and organisation.</summary>
    public EventEnvelope Envelope { get; }

    /// <summary>The services of this event: scoped services live until the handlers have finished.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The client that is registered under the name of the events. For an app of several organisations it acts in the organisation of the event.</summary>
    /// <exception cref="InvalidOperationException">No client is registered under that name.</exception>
    public TClient Client => field ??= _client();
}
