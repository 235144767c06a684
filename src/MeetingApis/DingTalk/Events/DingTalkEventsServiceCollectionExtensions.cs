using MeetingApis;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the events of DingTalk's apps.</summary>
public static class DingTalkEventsServiceCollectionExtensions
{
    /// <summary>Registers the events of the application's <see cref="DingTalkClient"/>. Handlers are added to what is returned; an <see cref="EventReceiver{TEvent}"/>, which endpoints use, is registered.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddDingTalkEvents(o => { o.Token = "..."; o.AesKey = "..."; o.OwnerKeys.Add("ding..."); })
    ///     .Handle&lt;DingTalkEvent>((meeting, context, cancellationToken) =>
    ///     {
    ///         Console.WriteLine(meeting.Envelope.EventType);
    ///         return Task.CompletedTask;
    ///     });
    /// </code>
    /// </example>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> AddDingTalkEvents(this IServiceCollection services, Action<DingTalkEventOptions> configure) =>
        services.AddDingTalkEvents(Options.Options.DefaultName, configure);

    /// <summary>Registers the events of the application's <see cref="DingTalkClient"/>, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the properties of <see cref="DingTalkEventOptions"/>.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events are registered already.</exception>
    /// <example>
    /// <code>
    /// services.AddDingTalkEvents(configuration.GetSection("DingTalkEvents"));
    /// </code>
    /// </example>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> AddDingTalkEvents(this IServiceCollection services, IConfigurationSection configuration) =>
        services.AddDingTalkEvents(Options.Options.DefaultName, configuration);

    /// <summary>Registers the events of a named app, for an application that uses several.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="DingTalkClient"/>.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> AddDingTalkEvents(this IServiceCollection services, string name, Action<DingTalkEventOptions> configure) =>
        DingTalkEvents.Registration.Add(services, name, new OptionsSource<DingTalkEventOptions>(configure));

    /// <summary>Registers the events of a named app, with options from the configuration.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The service key of the <see cref="EventReceiver{TEvent}"/>, and of the app's <see cref="DingTalkClient"/>.</param>
    /// <param name="configuration">The section with the properties of <see cref="DingTalkEventOptions"/>. Secrets that change in it hold for the next delivery, without a restart.</param>
    /// <returns>Takes the handlers.</returns>
    /// <exception cref="InvalidOperationException">Events of this name are registered already.</exception>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> AddDingTalkEvents(this IServiceCollection services, string name, IConfigurationSection configuration) =>
        DingTalkEvents.Registration.Add(services, name, new OptionsSource<DingTalkEventOptions>(configuration, static (section, options) => section.Bind(options)));
}
