using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of WeCom.</summary>
public static class WeComServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="WeComClient"/> for the application, and each of its interfaces.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddWeComClient(o => { o.CorpId = "ww..."; o.CorpSecret = secret; });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddWeComClient(this IServiceCollection services, Action<WeComOptions> configure) =>
        services.AddWeComClient(Options.Options.DefaultName, configure);

    /// <summary>Registers one <see cref="WeComClient"/> for the application, and each of its interfaces, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="WeComOptions"/>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddWeComClient(configuration.GetSection("WeCom"));
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddWeComClient(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddWeComClient(Options.Options.DefaultName, configuration);

    /// <summary>Registers a <see cref="WeComClient"/> and each of its interfaces as keyed services, for an application that uses several apps.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddWeComClient("branch", o => { o.CorpId = "ww..."; o.CorpSecret = secret; });
    /// var branch = provider.GetRequiredKeyedService&lt;WeComClient>("branch");
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddWeComClient(this IServiceCollection services, string name, Action<WeComOptions> configure) =>
        Add(services, name, new OptionsSource<WeComOptions>(configure));

    /// <summary>Registers a <see cref="WeComClient"/> and each of its interfaces as keyed services, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configuration">The section with the properties of <see cref="WeComOptions"/>. Secrets that change in it are used for the next token, without a restart.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    public static IHttpClientBuilder AddWeComClient(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        Add(services, name, new OptionsSource<WeComOptions>(configuration, static (section, options) => section.Bind(options)));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, OptionsSource<WeComOptions> source) =>
        ClientRegistration<WeComClient, WeComOptions>
            .Add(services, name, source, new WeComOptionsValidator(), static connection => new WeComClient(connection))
            .AddResource(static client => client.Authorization)
            .AddResources(WeComResources.All)
            .Http;
}
