using MeetingApis;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Receives the events of DingTalk's apps without a public address.</summary>
public static class DingTalkStreamExtensions
{
    /// <summary>
    /// Receives the events over Stream connections (Stream 模式), which the host keeps while it runs. Choose Stream, and the
    /// types of events, in the developer console; DingTalk then sends nothing to an address. Neither token nor AES key is
    /// needed.
    /// </summary>
    /// <remarks>
    /// A broken connection is made anew. When DingTalk refuses for good, because of wrong credentials for example, the hosted
    /// service fails, and with it the host, unless <c>HostOptions.BackgroundServiceExceptionBehavior</c> says otherwise.
    /// DingTalk sends each event to one of the app's connections: those of a forgotten test program take events away.
    /// </remarks>
    /// <param name="builder">The events of the app.</param>
    /// <param name="configure">Configures the options. Null leaves the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">These events come over a connection already.</exception>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> ReceiveOverStream(this EventsBuilder<DingTalkEvent, DingTalkClient> builder, Action<DingTalkStreamOptions>? configure = null) =>
        DingTalkStream.Registration.Add(builder, new OptionsSource<DingTalkStreamOptions>(configure ?? (static _ => { })));

    /// <summary>
    /// Does the same as <see cref="ReceiveOverStream(EventsBuilder{DingTalkEvent, DingTalkClient}, Action{DingTalkStreamOptions}?)"/>, with options
    /// from the configuration.
    /// </summary>
    /// <param name="builder">The events of the app.</param>
    /// <param name="configuration">The section with the properties of <see cref="DingTalkStreamOptions"/>. It is read once, when the host starts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">These events come over a connection already.</exception>
    public static EventsBuilder<DingTalkEvent, DingTalkClient> ReceiveOverStream(this EventsBuilder<DingTalkEvent, DingTalkClient> builder, IConfigurationSection configuration) =>
        DingTalkStream.Registration.Add(builder, new OptionsSource<DingTalkStreamOptions>(configuration, static (section, options) => section.Bind(options)));
}
