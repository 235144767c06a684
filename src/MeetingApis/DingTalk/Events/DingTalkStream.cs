using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.DingTalk.Internal;

/// <summary>How Stream connections are registered.</summary>
internal static class DingTalkStream
{
    public static ConnectionRegistration<DingTalkEvent, DingTalkClient, DingTalkStreamOptions> Registration { get; } = new()
    {
        KeepAlive = TimeSpan.FromSeconds(30),
        CheckClient = Check,
        CreateSource = static (provider, name, client, options, intake) => new DingTalkStreamSource(
            cancellationToken => DingTalkStreamEndpoint.OpenAsync(client.App ?? throw new InvalidOperationException("A substitute opens no connections."), cancellationToken),
            provider.GetRequiredService<IOptionsMonitor<DingTalkOptions>>().Get(name),
            options,
            intake),
    };

    private static void Check(IServiceProvider provider, string name, OptionsFailures failures)
    {
        DingTalkOptions client = provider.GetRequiredService<IOptionsMonitor<DingTalkOptions>>().Get(name);
        if (string.IsNullOrWhiteSpace(client.AppKey) || string.IsNullOrWhiteSpace(client.AppSecret))
        {
            failures.Add($"A Stream connection needs {nameof(DingTalkOptions)}.{nameof(client.AppKey)} and {nameof(client.AppSecret)}.");
        }

        DingTalkEventOptions events = provider.GetRequiredService<IOptionsMonitor<DingTalkEventOptions>>().Get(name);
        EventConnectionOptions.CheckTime(events.MaxAge, $"{nameof(DingTalkEventOptions)}.{nameof(events.MaxAge)}", failures);
    }
}
