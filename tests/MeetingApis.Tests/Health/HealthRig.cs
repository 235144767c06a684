using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Tests.Health;

/// <summary>A host with a client and its health check.</summary>
internal sealed class HealthRig : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly VendorUnderTest _kit;
    private readonly string _name;

    public HealthRig(MeetingVendor vendor, Action<MeetingClientOptions>? configure = null, Action<IServiceCollection>? register = null, TimeSpan? maxClockSkew = null, HealthStatus? failureStatus = null, TimeProvider? time = null)
    {
        _kit = VendorUnderTest.Of(vendor);
        _name = vendor.ToString().ToLowerInvariant();
        Script = new VendorScript(_kit);
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(time ?? Time);
        _kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => Script);
        _kit.ConfigureAll(services, configure ?? (static _ => { }));
        register?.Invoke(services);
        Add(services.AddHealthChecks(), vendor, clientName: null, failureStatus, maxClockSkew);
        _services = services.BuildServiceProvider();
    }

    public SkippingTimeProvider Time { get; } = new();

    public VendorScript Script { get; }

    /// <summary>How many requests of any kind the vendor got.</summary>
    public int Requests => Script.Calls.Count + Script.TokenRequests.Count;

    public static IHealthChecksBuilder Add(IHealthChecksBuilder builder, MeetingVendor vendor, string? clientName = null, HealthStatus? failureStatus = null, TimeSpan? maxClockSkew = null) => vendor switch
    {
        MeetingVendor.Feishu => builder.AddFeishuClient(clientName, failureStatus: failureStatus, tags: ["ready"], maxClockSkew: maxClockSkew),
        MeetingVendor.WeCom => builder.AddWeComClient(clientName, failureStatus: failureStatus, tags: ["ready"], maxClockSkew: maxClockSkew),
        _ => builder.AddDingTalkClient(clientName, failureStatus: failureStatus, tags: ["ready"], maxClockSkew: maxClockSkew),
    };

    /// <summary>The report of one check of a host.</summary>
    public static async Task<HealthReportEntry> CheckAsync(IServiceProvider services, string name)
    {
        HealthReport report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        return report.Entries[name];
    }

    public Task<HealthReportEntry> CheckAsync() => CheckAsync(_services, _name);

    public Task CallAsync() => _kit.CallAsync(_services, TestContext.Current.CancellationToken);

    /// <summary>Checks again and again, as a host that is asked every ten seconds.</summary>
    public async Task<HealthReportEntry> CheckHundredTimesAsync()
    {
        HealthReportEntry last = default;
        for (int i = 0; i < 100; i++)
        {
            last = await CheckAsync();
            Time.Advance(TimeSpan.FromSeconds(10));
        }

        return last;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
