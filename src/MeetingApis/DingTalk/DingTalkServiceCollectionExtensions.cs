using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Configuration;

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
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddDingTalkClient(Options.Options.DefaultName, configuration);

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
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, string name, Action<DingTalkOptions> configure) =>
        Add(services, name, new OptionsSource<DingTalkOptions>(configure));

    /// <summary>Registers a <see cref="DingTalkClient"/> and each of its interfaces as keyed services, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configuration">The section with the properties of <see cref="DingTalkOptions"/>. Secrets that change in it are used for the next token, without a restart.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    public static IHttpClientBuilder AddDingTalkClient(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        Add(services, name, new OptionsSource<DingTalkOptions>(configuration, static (section, options) => section.Bind(options)));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, OptionsSource<DingTalkOptions> source) =>
        ClientRegistration<DingTalkClient, DingTalkOptions>
            .Add(services, name, source, new DingTalkOptionsValidator(), static connection => new DingTalkClient(connection))
            .AddResource(static client => client.Authorization)
            .AddResources(DingTalkResources.All)
            .Http;
}
