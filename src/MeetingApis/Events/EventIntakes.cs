using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Internal;

/// <summary>Finds what belongs to the events of one name among the services.</summary>
internal static class EventIntakes
{
    /// <summary>What messages call the events of a client: <c>FeishuEvents</c>.</summary>
    public static string KindOf<TClient>() => typeof(TClient).Name.Replace("Client", "Events", StringComparison.Ordinal);

    /// <summary>Whether the events come over a connection.</summary>
    public static bool AreConnected<TEvent>(IServiceCollection services, string name)
        where TEvent : VendorEvent =>
        services.Any(service => service.ServiceType == typeof(EventConnection<TEvent>) && name.Equals(service.ServiceKey));

    public static EventIntake<TEvent> Of<TEvent>(IServiceProvider provider, string name)
        where TEvent : VendorEvent => provider.GetRequiredKeyedService<EventIntake<TEvent>>(name);

    /// <summary>Null where the events come over no connection.</summary>
    public static EventConnection<TEvent>? FindConnection<TEvent>(IServiceProvider provider, string name)
        where TEvent : VendorEvent => (provider as IKeyedServiceProvider)?.GetKeyedService<EventConnection<TEvent>>(name);

    /// <summary>Null where the application receives events and has no client under their name.</summary>
    public static TClient? FindClient<TClient>(IServiceProvider provider, string name)
        where TClient : class =>
        name.Length > 0 ? provider.GetKeyedService<TClient>(name)
        : provider.GetService<RegisteredNames<TClient>>()?.IsNamedOnly(typeof(TClient)) == true ? null
        : provider.GetService<TClient>();

    public static TClient ClientOf<TClient>(IServiceProvider provider, string name)
        where TClient : class =>
        FindClient<TClient>(provider, name)
        ?? throw new InvalidOperationException(name.Length == 0
            ? $"No {typeof(TClient).Name} without a name is registered, but its events are: register one, or give the events the name of a client."
            : $"No {typeof(TClient).Name} named '{name}' is registered, but its events are: register one with that name.");
}
