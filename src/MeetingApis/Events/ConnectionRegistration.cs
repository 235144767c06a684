using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>Registers the connections over which an app's events come; the method of each vendor ends here.</summary>
/// <typeparam name="TEvent">The vendor's base of events.</typeparam>
/// <typeparam name="TClient">The vendor's client.</typeparam>
/// <typeparam name="TOptions">The vendor's options of connections.</typeparam>
internal sealed class ConnectionRegistration<TEvent, TClient, [DynamicallyAccessedMembers(OptionsSource<object>.Needed)] TOptions>
    where TEvent : VendorEvent
    where TClient : class
    where TOptions : EventConnectionOptions
{
    /// <summary>Adds what is wrong with the client's options.</summary>
    public required Action<IServiceProvider, string, OptionsFailures> CheckClient { get; init; }

    /// <summary>Makes what opens connections: from the client, the options, and what takes the events.</summary>
    public required Func<IServiceProvider, string, TClient, TOptions, EventIntake<TEvent>, IConnectionSource> CreateSource { get; init; }

    /// <summary>How often a connection is checked below the vendor's own messages.</summary>
    public required TimeSpan KeepAlive { get; init; }

    /// <exception cref="InvalidOperationException">The events come over a connection already.</exception>
    public EventsBuilder<TEvent, TClient> Add(EventsBuilder<TEvent, TClient> builder, OptionsSource<TOptions> source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        string name = builder.Name;
        if (EventIntakes.AreConnected<TEvent>(services, name))
        {
            throw new InvalidOperationException($"The events of {typeof(TClient).Name}{(name.Length == 0 ? "" : $" '{name}'")} come over a connection already. For several connections, set {nameof(EventConnectionOptions.Connections)} in its options.");
        }

        var names = RegisteredNames<EventConnection<TEvent>>.Of(services, added =>
            services.AddSingleton<IValidateOptions<TOptions>>(provider => new RegisteredOptionsValidator<TOptions>(added.Find, (one, options) => Check(provider, one, options))));
        var origin = new OptionsOrigin(EventIntakes.KindOf<TClient>(), name, source.Section);
        names.TryAdd(origin);
        source.AddTo(services, origin);
        services.AddKeyedSingleton(name, (provider, _) => Connect(provider, name));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<EventConnection<TEvent>>(name));
        return builder;
    }

    private EventConnection<TEvent> Connect(IServiceProvider provider, string name)
    {
        TOptions options = provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
        EventIntake<TEvent> intake = EventIntakes.Of<TEvent>(provider, name);
        IConnectionSource source = CreateSource(provider, name, EventIntakes.ClientOf<TClient>(provider, name), options, intake);
        ISocketDialer dialer = provider.GetService<ISocketDialer>() ?? new SocketDialer(KeepAlive);
        return new EventConnection<TEvent>([.. Enumerable.Range(0, options.Connections).Select(_ => new ConnectionLoop(source, dialer, intake.Telemetry, intake.Time, intake.Logger, Random.Shared.NextDouble))]);
    }

    private OptionsFailures Check(IServiceProvider provider, string name, TOptions options)
    {
        var failures = new OptionsFailures();
        options.Check(failures);
        CheckClient(provider, name, failures);
        return failures;
    }
}
