using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>Registers a vendor's client; the overloads of each vendor end here.</summary>
internal sealed class ClientRegistration<TClient, [DynamicallyAccessedMembers(OptionsSource<object>.Needed)] TOptions> : IResourceRegistry<TClient>
    where TClient : class
    where TOptions : MeetingClientOptions
{
    private readonly RegisteredNames<TClient> _names;
    private readonly string _name;

    private ClientRegistration(RegisteredNames<TClient> names, string name)
    {
        _names = names;
        _name = name;
    }

    public required IHttpClientBuilder Http { get; init; }

    /// <param name="services">The application's services.</param>
    /// <param name="name">The name of the app; the empty name is the default app.</param>
    /// <param name="source">Where the options come from.</param>
    /// <param name="validator">Checks the options when the application starts.</param>
    /// <param name="create">Makes the client.</param>
    /// <exception cref="InvalidOperationException">The name is taken.</exception>
    public static ClientRegistration<TClient, TOptions> Add(IServiceCollection services, string name, OptionsSource<TOptions> source, OptionsValidator<TOptions> validator, Func<ClientConnection<TOptions>, TClient> create)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        string httpName = name.Length == 0 ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}:{name}";
        IHttpClientBuilder http = HttpClientSetup.TryAdd(services, httpName, new OptionsReader(static (provider, options) => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(options), name))
            ?? throw new InvalidOperationException(name.Length == 0
                ? $"A {typeof(TClient).Name} is registered already. Give further ones a name."
                : $"A {typeof(TClient).Name} named '{name}' is registered already. Give this one another name.");
        var names = RegisteredNames<TClient>.Of(services, added =>
        {
            services.AddSingleton<IValidateOptions<TOptions>>(new RegisteredOptionsValidator<TOptions>(added.Find, (_, options) => validator.Check(options)));
            LastGoodOptionsRegistration.AddTo(services);
        });
        var origin = new OptionsOrigin(typeof(TClient).Name, name, source.Section);
        names.TryAdd(origin);
        source.AddTo(services, origin);

        return new ClientRegistration<TClient, TOptions>(names, name) { Http = http }
            .AddService((provider, _) => create(Connect(provider, name, httpName)));
    }

    /// <summary>Registers one of the client's interfaces for injection.</summary>
    public ClientRegistration<TClient, TOptions> AddResource<TResource>(Func<TClient, TResource> resource)
        where TResource : class =>
        AddService((provider, key) => resource(key is null ? provider.GetRequiredService<TClient>() : provider.GetRequiredKeyedService<TClient>(key)));

    /// <summary>Registers all of the vendor's resources for injection.</summary>
    public ClientRegistration<TClient, TOptions> AddResources(IReadOnlyList<ApiResource<TClient>> resources)
    {
        foreach (ApiResource<TClient> resource in resources)
        {
            resource.AddTo(this);
        }

        return this;
    }

    void IResourceRegistry<TClient>.Add<TResource>(Func<TClient, TResource> resource) => AddResource(resource);

    private ClientRegistration<TClient, TOptions> AddService<TService>(Func<IServiceProvider, object?, TService> create)
        where TService : class
    {
        _names.AddSingleton(_name, create);
        return this;
    }

    private static ClientConnection<TOptions> Connect(IServiceProvider provider, string name, string httpName)
    {
        LastGoodOptions<TOptions> options = provider.GetRequiredService<LastGoodOptions<TOptions>>();
        TokenSharing? sharing = provider.GetService<TokenSharing>();
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName);
        return new ClientConnection<TOptions>(
            http,
            options.Get(name),
            () => options.Get(name),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance)
        {
            Name = name == Options.DefaultName ? null : name,
            TokenHttp = CreateTokenHttp(provider, httpName),
            GrantStore = provider.GetService<IGrantStore>(),
            TokenCache = sharing is null ? null : provider.GetService<IDistributedCache>()
                ?? throw new InvalidOperationException("AddMeetingTokenSharing shares access tokens through an IDistributedCache, but none is registered. Add one, for example with AddStackExchangeRedisCache."),
            TokenProtector = sharing?.Protector,
        };
    }

    /// <summary>What the host has configured for the client's <see cref="HttpClient"/>, a header for its gateway for example, holds for token requests too.</summary>
    private static HttpClient CreateTokenHttp(IServiceProvider provider, string httpName)
    {
        TransportGuard guard = provider.GetRequiredService<InstalledGuards>().Of(httpName);
        IList<Action<HttpClient>> actions = provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(httpName).HttpClientActions;
        if (actions.Count == 1)
        {
            // Ours, and none of the host's.
            return guard.Http;
        }

        HttpClient http = HttpClients.Create(guard);
        foreach (Action<HttpClient> configure in actions)
        {
            configure(http);
        }

        return http;
    }
}
