using MeetingApis;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the events of WeCom's apps.</summary>
public static class WeComEventsServiceCollectionExtensions
{
    /// <summary>Registers the events of the application's <see cref="WeComClient"/>. Handlers are added to what is returned; an <see cref="EventReceiver{TEvent}"/>, which endpoints use, is registered.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddWeComEvents(o => { o.Token = "..."; o.EncodingAesKey = "..."; o.ReceiveIds.Add("ww..."); })
    ///     .Handle&lt;WeComScheduleModified>((meeting, context, cancellationToken) =>
    ///     {
    ///         Console.WriteLine(meeting.ScheduleId);
    ///         return Task.CompletedTask;
    ///     });
    /// </code>
    /// </example>
    public static EventsBuilder<WeComEvent, WeComClient> AddWeComEvents(this IServiceCollection services, Action<WeComEventOptions> configure) =>
        services.AddWeComEvents(Options.Options.DefaultName, configure);

    /// <summary>Registers the events of the application's <see cref="WeComClient"/>, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="WeComEventOptions"/>.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddWeComEvents(configuration.GetSection("WeComEvents"));
    /// </code>
    /// </example>
    public static EventsBuilder<WeComEvent, WeComClient> AddWeComEvents(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddWeComEvents(Options.Options.DefaultName, configuration);

    /// <summary>Registers the events of a named app, for an application that uses several.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="WeComClient"/>.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<WeComEvent, WeComClient> AddWeComEvents(this IServiceCollection services, string name, Action<WeComEventOptions> configure) =>
        Add(services, name, new OptionsSource<WeComEventOptions>(configure));

    /// <summary>Registers the events of a named app, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="WeComClient"/>.</param>
    /// <param name="configuration">The section with the properties of <see cref="WeComEventOptions"/>. Secrets that change in it hold for the next delivery, without a restart.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<WeComEvent, WeComClient> AddWeComEvents(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        Add(services, name, new OptionsSource<WeComEventOptions>(configuration, static (section, options) => section.Bind(options)));

    private static EventsBuilder<WeComEvent, WeComClient> Add(IServiceCollection services, string name, OptionsSource<WeComEventOptions> source)
    {
        EventsBuilder<WeComEvent, WeComClient> builder = WeComEvents.Registration.Add(services, name, source);
        services.AddSingleton<IHostedService>(provider => new WeComAuthCodeResumption(provider, name));
        return builder;
    }
}
