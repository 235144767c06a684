using MeetingApis;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Receives the events of Feishu's apps without a public address.</summary>
public static class FeishuLongConnectionExtensions
{
    /// <summary>
    /// Receives the events over long connections (长连接), which the host keeps while it runs. For custom apps, and only
    /// when the app's event settings in the developer console say so; Feishu then sends nothing to an address. Neither
    /// verification token nor encrypt key is needed.
    /// </summary>
    /// <remarks>
    /// A broken connection is made anew. When Feishu refuses for good, because of wrong credentials for example, the hosted
    /// service fails, and with it the host, unless <c>HostOptions.BackgroundServiceExceptionBehavior</c> says otherwise.
    /// Feishu sends each event to one of the app's connections: those of a forgotten test program take events away.
    /// </remarks>
    /// <param name="builder">The events of the app.</param>
    /// <param name="configure">Configures the options. Null leaves the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">These events come over a connection already.</exception>
    public static EventsBuilder<FeishuEvent, FeishuClient> ReceiveOverLongConnection(this EventsBuilder<FeishuEvent, FeishuClient> builder, Action<FeishuLongConnectionOptions>? configure = null) =>
        FeishuLongConnection.Registration.Add(builder, new OptionsSource<FeishuLongConnectionOptions>(configure ?? (static _ => { })));

    /// <summary>
    /// Does the same as <see cref="ReceiveOverLongConnection(EventsBuilder{FeishuEvent, FeishuClient}, Action{FeishuLongConnectionOptions}?)"/>, with options
    /// from the configuration.
    /// </summary>
    /// <param name="builder">The events of the app.</param>
    /// <param name="configuration">The section with the properties of <see cref="FeishuLongConnectionOptions"/>. It is read once, when the host starts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">These events come over a connection already.</exception>
    public static EventsBuilder<FeishuEvent, FeishuClient> ReceiveOverLongConnection(this EventsBuilder<FeishuEvent, FeishuClient> builder, IConfigurationSection configuration) =>
        FeishuLongConnection.Registration.Add(builder, new OptionsSource<FeishuLongConnectionOptions>(configuration, static (section, options) => section.Bind(options)));
}
