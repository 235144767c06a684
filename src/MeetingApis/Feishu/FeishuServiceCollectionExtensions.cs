using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of Feishu and Lark.</summary>
public static class FeishuServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="FeishuClient"/> for the application, and each of its interfaces.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddFeishuClient(o => { o.AppId = "cli_..."; o.AppSecret = secret; });
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddFeishuClient(this IServiceCollection services, Action<FeishuOptions> configure) =>
        services.AddFeishuClient(Options.Options.DefaultName, configure);

    /// <summary>Registers one <see cref="FeishuClient"/> for the application, and each of its interfaces, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="FeishuOptions"/>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddFeishuClient(configuration.GetSection("Feishu"));
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddFeishuClient(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddFeishuClient(Options.Options.DefaultName, configuration);

    /// <summary>Registers a <see cref="FeishuClient"/> and each of its interfaces as keyed services, for an application that uses several apps.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddFeishuClient("branch", o => { o.AppId = "cli_..."; o.AppSecret = secret; });
    /// var branch = provider.GetRequiredKeyedService&lt;FeishuClient>("branch");
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddFeishuClient(this IServiceCollection services, string name, Action<FeishuOptions> configure) =>
        Add(services, name, new OptionsSource<FeishuOptions>(configure));

    /// <summary>Registers a <see cref="FeishuClient"/> and each of its interfaces as keyed services, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key.</param>
    /// <param name="configuration">The section with the properties of <see cref="FeishuOptions"/>. Secrets that change in it are used for the next token, without a restart.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to which you can add a proxy or your own handlers. The handlers see no token.</returns>
    /// <exception cref="InvalidOperationException">A client of this name is registered already.</exception>
    public static IHttpClientBuilder AddFeishuClient(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        Add(services, name, new OptionsSource<FeishuOptions>(configuration, static (section, options) => section.Bind(options)));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, OptionsSource<FeishuOptions> source) =>
        ClientRegistration<FeishuClient, FeishuOptions>
            .Add(services, name, source, new FeishuOptionsValidator(), static connection => new FeishuClient(connection))
            .AddResource(static client => client.Authorization)
            .AddResources(FeishuResources.All)
            .Http;
}
