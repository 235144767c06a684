using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>Registers the events of a vendor's app; the overloads of each vendor end here.</summary>
/// <typeparam name="TEvent">The vendor's base of events.</typeparam>
/// <typeparam name="TClient">The vendor's client.</typeparam>
/// <typeparam name="TOptions">The vendor's options of events.</typeparam>
internal sealed class EventsRegistration<TEvent, TClient, [DynamicallyAccessedMembers(OptionsSource<object>.Needed)] TOptions>
    where TEvent : VendorEvent
    where TClient : class
    where TOptions : class
{
    /// <summary>Clocks differ, and a delivery may wait.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromHours(1);

    /// <summary>Makes the reader: from the options, and from the client's, under the same name, where they say nothing.</summary>
    public required Func<IServiceProvider, string, TOptions, Func<EventDelivery, EventReading<TEvent>>> CreateReader { get; init; }

    /// <summary>Checks the options, completed in the same way.</summary>
    public required Func<IServiceProvider, string, TOptions, OptionsFailures> Check { get; init; }

    /// <summary>Whether the client's app is one of many organisations.</summary>
    public required Func<IServiceProvider, string, bool> HasTenants { get; init; }

    /// <summary>Returns the client that acts in an organisation, for an app of many.</summary>
    public required Func<TClient, string, TClient> InTenant { get; init; }

    /// <summary>What the library itself does with an event, by the client; null for nothing.</summary>
    public required Func<TEvent, Func<TClient, CancellationToken, Task>?> OwnUseOf { get; init; }

    /// <summary>Whether an event of which the library needs something is for the client's app, and for its kind of app.</summary>
    public required Func<IServiceProvider, string, TEvent, bool> IsForClient { get; init; }

    /// <summary>Says what an event is about, within its organisation; null for nothing in particular.</summary>
    public required Func<TEvent, string?> SubjectOf { get; init; }

    /// <summary>Reads the text of an event again.</summary>
    public required Func<EventEnvelope, ReadOnlyMemory<byte>, TEvent> ReadAgain { get; init; }

    /// <summary>Returns the options of the client.</summary>
    public required Func<IServiceProvider, string, MeetingClientOptions> ClientOptions { get; init; }

    public required Func<TOptions, EventVendorRules> Rules { get; init; }

    /// <summary>How old an event may be.</summary>
    public required Func<TOptions, TimeSpan> MaxAge { get; init; }

    /// <param name="services">The application's services.</param>
    /// <param name="name">The name of the app; the empty name is the default app.</param>
    /// <param name="source">Where the options come from.</param>
    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public EventsBuilder<TEvent, TClient> Add(IServiceCollection services, string name, OptionsSource<TOptions> source)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        var names = RegisteredNames<EventReceiver<TEvent>>.Of(services, added =>
        {
            // Events of a connection are neither encrypted nor signed.
            services.AddSingleton<IValidateOptions<TOptions>>(provider => new RegisteredOptionsValidator<TOptions>(
                added.Find,
                (one, options) => EventIntakes.AreConnected<TEvent>(services, one) ? new OptionsFailures() : Check(provider, one, options)));
            LastGoodOptionsRegistration.AddTo(services);
        });
        var origin = new OptionsOrigin(EventIntakes.KindOf<TClient>(), name, source.Section);
        if (!names.TryAdd(origin))
        {
            throw new InvalidOperationException(name.Length == 0
                ? $"The events of {typeof(TClient).Name} are registered already. Give further ones a name."
                : $"The events of {typeof(TClient).Name} named '{name}' are registered already. Give these another name.");
        }

        var handlers = new EventHandlers<TEvent, TClient>();
        source.AddTo(services, origin);
        services.AddKeyedSingleton(name, (provider, _) => CreateIntake(provider, name, handlers));
        services.AddSingleton<IHostedService>(provider => new InboxWorker<TEvent>(provider, name));
        names.AddSingleton(name, (provider, _) => CreateReceiver(provider, name));
        return new EventsBuilder<TEvent, TClient>(services, name, handlers);
    }

    private EventReceiver<TEvent> CreateReceiver(IServiceProvider provider, string name)
    {
        EventIntake<TEvent> intake = EventIntakes.Of<TEvent>(provider, name);
        LastGoodOptions<TOptions> options = provider.GetRequiredService<LastGoodOptions<TOptions>>();
        var reader = new ReloadedReader<TEvent, TOptions>(() => options.Get(name), current => CreateReader(provider, name, current));
        return new EventReceiver<TEvent>(reader.Read, intake.Dispatch, intake.Rules, intake.Telemetry, intake.Time, intake.Logger);
    }

    private EventIntake<TEvent> CreateIntake(IServiceProvider provider, string name, EventHandlers<TEvent, TClient> handlers)
    {
        TOptions options = provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
        EventVendorRules rules = Rules(options);
        TimeProvider time = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        ILogger logger = (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(Log.Category);
        var telemetry = new EventTelemetry(new ClientLabel(rules.Vendor, name.Length == 0 ? null : name), time) { HasTenants = new(() => HasTenants(provider, name)) };
        TimeSpan memory = MaxAge(options) + s_margin;
        InboxQueue<TEvent>? queue = provider.GetService<IEventInbox>() is { } inbox
            ? new InboxQueue<TEvent>(inbox, name.Length == 0 ? rules.Vendor.ToString() : $"{rules.Vendor}/{name}", ProtectorFor(provider, name), SubjectOf, ReadAgain, memory, time)
            : null;
        var own = new OwnEvents<TEvent, TClient>(OwnUseOf, happened => IsForClient(provider, name, happened), () => EventIntakes.FindClient<TClient>(provider, name), telemetry.Client, logger);
        var dispatcher = new EventDispatcher<TEvent, TClient>(
            handlers,
            provider.GetRequiredService<IServiceScopeFactory>(),
            happened => ClientFor(provider, name, happened.Envelope.Tenant),
            own.TakeAsync,
            new EventLedger(memory, time),
            queue,
            telemetry,
            time,
            logger);
        if (!rules.RedeliversAfterFailure && !handlers.IsEmpty && queue is null)
        {
            logger.EventsCanBeLost(telemetry.Client);
        }

        return new EventIntake<TEvent>(dispatcher.DispatchAsync, rules, MaxAge(options), telemetry, time, logger)
        {
            HandleStored = queue is null ? null : stopping => queue.RunAsync(dispatcher.HandleStoredAsync, stopping),
        };
    }

    private ITokenProtector? ProtectorFor(IServiceProvider provider, string name) =>
        ClientOptions(provider, name).TokenProtector ?? provider.GetService<TokenSharing>()?.Protector;

    private TClient ClientFor(IServiceProvider provider, string name, string? tenant)
    {
        TClient client = EventIntakes.ClientOf<TClient>(provider, name);
        return tenant is { Length: > 0 } && HasTenants(provider, name) ? InTenant(client, tenant) : client;
    }
}
