using MeetingApis;
using MeetingApis.Scheduling;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the schedulers of meetings.</summary>
public static class SchedulingServiceCollectionExtensions
{
    /// <summary>Registers <see cref="MeetingSchedulers"/>. The host's <see cref="IGrantStore"/>, if it has one, keeps keys and ids.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets the settings. Null for the defaults.</param>
    /// <returns>The service collection.</returns>
    /// <example>
    /// <code>
    /// services.AddFeishuClient(configuration.GetSection("Feishu"));
    /// services.AddMeetingSchedulers();
    /// </code>
    /// </example>
    public static IServiceCollection AddMeetingSchedulers(this IServiceCollection services, Action<SchedulingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<SchedulingOptions> options = services.AddOptions<SchedulingOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.PostConfigure<IServiceProvider>(static (settings, host) => settings.Store ??= host.GetService<IGrantStore>());
        services.TryAddSingleton(static host => new MeetingSchedulers(
            host.GetRequiredService<IOptions<SchedulingOptions>>().Value,
            host.GetService<TimeProvider>(),
            host.GetService<ILoggerFactory>()));
        return services;
    }
}
