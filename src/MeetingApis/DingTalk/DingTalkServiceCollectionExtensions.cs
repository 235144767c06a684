using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of DingTalk.</summary>
public static class DingTalkServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="DingTalkClient"/> for the application, and each of its interfaces.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddDingTalkClient(o => { o.AppKey = "ding..."; o.AppSecret = secret; });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, Action<DingTalkOptions> configure) =>
        services.AddDingTalkClient(Options.Options.DefaultName, configure);

    /// <summary>Registers one <see cref="DingTalkClient"/> for the application, and each of its interfaces, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="DingTalkOptions"/>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddDingTalkClient(configuration.GetSection("DingTalk"));
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, IConfigurationSection configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, Options.Options.DefaultName, options => options.Bind(configuration));
    }

    /// <summary>Registers a <see cref="DingTalkClient"/> and each of its interfaces as keyed services, for an application that uses several apps.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddDingTalkClient("branch", o => { o.AppKey = "ding..."; o.AppSecret = secret; });
    /// var branch = provider.GetRequiredKeyedService&lt;DingTalkClient>("branch");
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, string name, Action<DingTalkOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, name, options => options.Configure(configure));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<OptionsBuilder<DingTalkOptions>> configure) =>
        ClientRegistration<DingTalkClient, DingTalkOptions>
            .Add(services, name, configure, new DingTalkOptionsValidator(), static connection => new DingTalkClient(connection))
            .AddResource(static client => client.Authorization)
            .AddResources(DingTalkResources.All)
            .Http;
}
