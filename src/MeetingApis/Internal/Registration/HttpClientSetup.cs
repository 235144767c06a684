using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>
/// Configures <see cref="IHttpClientFactory"/> for the clients of a host. It is registered once for all of them,
/// because the factory runs every registration for every client.
/// </summary>
internal sealed class HttpClientSetup : IConfigureNamedOptions<HttpClientFactoryOptions>, IPostConfigureOptions<HttpClientFactoryOptions>
{
    private const string AnyName = "";

    /// <summary>The settings that the factory's own extension methods make for one name, kept for use with many names.</summary>
    private static readonly IReadOnlyList<IConfigureNamedOptions<HttpClientFactoryOptions>> s_common = Record(static http => http
        .ConfigureHttpClient(HttpClients.Configure)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers());

    private readonly Dictionary<string, OptionsReader> _options = new(StringComparer.Ordinal);

    private HttpClientSetup()
    {
    }

    /// <summary>Adds the <see cref="HttpClient"/> of a client.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The name of the <see cref="HttpClient"/>.</param>
    /// <param name="options">Where the client's options are.</param>
    /// <returns>Its builder; null where the name is taken.</returns>
    public static IHttpClientBuilder? TryAdd(IServiceCollection services, string name, OptionsReader options)
    {
        HttpClientSetup setup = Find(services) ?? Register(services, name);
        return setup._options.TryAdd(name, options) ? new NamedHttpClientBuilder(services, name) : null;
    }

    public void Configure(HttpClientFactoryOptions options) => Configure(AnyName, options);

    public void Configure(string? name, HttpClientFactoryOptions options)
    {
        if (name is null || !_options.ContainsKey(name))
        {
            return;
        }

        foreach (IConfigureNamedOptions<HttpClientFactoryOptions> part in s_common)
        {
            part.Configure(AnyName, options);
        }

        // The host's defaults for all clients come before this, and what it wants of this one comes after.
        options.HttpMessageHandlerBuilderActions.Add(static builder => ((GuardedHandlerBuilder)builder).ForgetTransport());
    }

    /// <summary>Runs all that builds the handlers inside one step, the last of which is the guard.</summary>
    public void PostConfigure(string? name, HttpClientFactoryOptions options)
    {
        if (name is null || !_options.TryGetValue(name, out OptionsReader reader))
        {
            return;
        }

        Action<HttpMessageHandlerBuilder>[] steps = [.. options.HttpMessageHandlerBuilderActions];
        options.HttpMessageHandlerBuilderActions.Clear();
        options.HttpMessageHandlerBuilderActions.Add(builder =>
        {
            var guarded = new GuardedHandlerBuilder(builder, reader.Read(builder.Services).ConnectTimeout);
            foreach (Action<HttpMessageHandlerBuilder> step in steps)
            {
                step(guarded);
            }

            builder.Services.GetRequiredService<InstalledGuards>().Keep(name, guarded.InstallGuard());
        });
    }

    private static HttpClientSetup? Find(IServiceCollection services)
    {
        foreach (ServiceDescriptor service in services)
        {
            if (service.ServiceType == typeof(HttpClientSetup))
            {
                return (HttpClientSetup)service.ImplementationInstance!;
            }
        }

        return null;
    }

    private static HttpClientSetup Register(IServiceCollection services, string firstName)
    {
        var setup = new HttpClientSetup();
        // The factory's own builder marks the place before which the host's defaults for all clients go, also those that
        // are added later. It searches all services each time, so it is used for the first client alone.
        services.AddHttpClient(firstName).Services.AddSingleton<IConfigureOptions<HttpClientFactoryOptions>>(setup);
        services.AddSingleton<IPostConfigureOptions<HttpClientFactoryOptions>>(setup);
        services.AddSingleton(setup);
        services.AddSingleton<InstalledGuards>();
        return setup;
    }

    private static List<IConfigureNamedOptions<HttpClientFactoryOptions>> Record(Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(new NamedHttpClientBuilder(services, AnyName));
        return [.. services.Select(static service => service.ImplementationInstance).OfType<IConfigureNamedOptions<HttpClientFactoryOptions>>()];
    }

    private sealed record NamedHttpClientBuilder(IServiceCollection Services, string Name) : IHttpClientBuilder;
}
