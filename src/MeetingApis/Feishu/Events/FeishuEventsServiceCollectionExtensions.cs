using MeetingApis;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the events of Feishu's apps.</summary>
public static class FeishuEventsServiceCollectionExtensions
{
    /// <summary>Registers the events of the application's <see cref="FeishuClient"/>. Handlers are added to what is returned; an <see cref="EventReceiver{TEvent}"/>, which endpoints use, is registered.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddFeishuEvents(o => { o.VerificationToken = secret; })
    ///     .Handle&lt;FeishuMeetingStarted>((meeting, context, cancellationToken) =>
    ///     {
    ///         Console.WriteLine(meeting.Meeting?.Topic);
    ///         return Task.CompletedTask;
    ///     });
    /// </code>
    /// </example>
    public static EventsBuilder<FeishuEvent, FeishuClient> AddFeishuEvents(this IServiceCollection services, Action<FeishuEventOptions> configure) =>
        services.AddFeishuEvents(Options.Options.DefaultName, configure);

    /// <summary>Registers the events of the application's <see cref="FeishuClient"/>, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="FeishuEventOptions"/>.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddFeishuEvents(configuration.GetSection("FeishuEvents"));
    /// </code>
    /// </example>
    public static EventsBuilder<FeishuEvent, FeishuClient> AddFeishuEvents(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddFeishuEvents(Options.Options.DefaultName, configuration);

    /// <summary>Registers the events of a named app, for an application that uses several.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="FeishuClient"/>.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<FeishuEvent, FeishuClient> AddFeishuEvents(this IServiceCollection services, string name, Action<FeishuEventOptions> configure) =>
        FeishuEvents.Registration.Add(services, name, new OptionsSource<FeishuEventOptions>(configure));

    /// <summary>Registers the events of a named app, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="FeishuClient"/>.</param>
    /// <param name="configuration">The section with the properties of <see cref="FeishuEventOptions"/>. Secrets that change in it hold for the next delivery, without a restart.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<FeishuEvent, FeishuClient> AddFeishuEvents(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        FeishuEvents.Registration.Add(services, name, new OptionsSource<FeishuEventOptions>(configuration, static (section, options) => section.Bind(options)));
}
