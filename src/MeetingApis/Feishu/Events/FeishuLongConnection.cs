using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Feishu.Internal;

/// <summary>How long connections are registered.</summary>
internal static class FeishuLongConnection
{
    public static ConnectionRegistration<FeishuEvent, FeishuClient, FeishuLongConnectionOptions> Registration { get; } = new()
    {
        KeepAlive = TimeSpan.FromSeconds(30),
        CheckClient = Check,
        CreateSource = static (provider, name, client, options, intake) => new FeishuConnectionSource(
            cancellationToken => FeishuConnectionEndpoint.OpenAsync(client.App ?? throw new InvalidOperationException("A substitute opens no connections."), cancellationToken),
            provider.GetRequiredService<IOptionsMonitor<FeishuOptions>>().Get(name),
            options,
            intake),
    };

    private static void Check(IServiceProvider provider, string name, OptionsFailures failures)
    {
        FeishuOptions client = provider.GetRequiredService<IOptionsMonitor<FeishuOptions>>().Get(name);
        if (client.AppType == FeishuAppType.Store)
        {
            failures.Add("Feishu sends the events of a store app to an address only, never over a long connection: use MapFeishuEvents.");
        }

        if (string.IsNullOrWhiteSpace(client.AppId) || string.IsNullOrWhiteSpace(client.AppSecret))
        {
            failures.Add($"A long connection needs {nameof(FeishuOptions)}.{nameof(client.AppId)} and {nameof(client.AppSecret)}.");
        }

        FeishuEventOptions events = provider.GetRequiredService<IOptionsMonitor<FeishuEventOptions>>().Get(name);
        EventConnectionOptions.CheckTime(events.Deadline, $"{nameof(FeishuEventOptions)}.{nameof(events.Deadline)}", failures);
        EventConnectionOptions.CheckTime(events.MaxAge, $"{nameof(FeishuEventOptions)}.{nameof(events.MaxAge)}", failures);
    }
}
