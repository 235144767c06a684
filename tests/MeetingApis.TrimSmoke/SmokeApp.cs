using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.TrimSmoke;

/// <summary>An application as a host would build it: options from the configuration, clients from the container.</summary>
internal sealed class SmokeApp : IAsyncDisposable
{
    /// <summary>The name of a client of Feishu that checks and repeats as every client does unless told otherwise.</summary>
    public const string Standard = "standard";

    /// <summary>The name of a client of Feishu whose first token is rejected.</summary>
    public const string Renewal = "renewal";

    /// <summary>The name of a client of WeCom that was given no secret.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>The name of a client of each vendor that calls its simulator.</summary>
    public const string Simulated = "simulated";

    private readonly ServiceProvider _services;

    /// <param name="arguments">What MeetingApis.SmokeServers prints.</param>
    public SmokeApp(IReadOnlyList<string> arguments)
    {
        IConfiguration configuration = SmokeConfiguration.Of(arguments);
        Vendors = new MappedVendors(new Uri(configuration["WireMock"] ?? throw new ArgumentException("The arguments are missing: give those that MeetingApis.SmokeServers prints.", nameof(arguments))));
        var services = new ServiceCollection();
        services.AddFeishuClient(configuration.GetSection("Feishu"));
        services.AddWeComClient(configuration.GetSection("WeCom"));
        services.AddDingTalkClient(configuration.GetSection("DingTalk"));
        services.AddFeishuClient(Standard, options => Configure(options, "cli_wiremock")).AddHttpMessageHandler(() => Outage);
        services.AddFeishuClient(Renewal, options => Configure(options, "cli_wiremock_renewal"));
        services.AddWeComClient(Incomplete, options => options.CorpId = "ww_wiremock");
        AddSimulated(services, configuration.GetSection("Simulators"));
        Configuration = configuration;
        _services = services.BuildServiceProvider();
    }

    /// <summary>What stands for the three vendors, for the clients without a name and those of Feishu that are not simulated.</summary>
    public MappedVendors Vendors { get; }

    /// <summary>What may fail on the way of <see cref="Standard"/>.</summary>
    public Outage Outage { get; } = new();

    /// <summary>What the application was started with.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>What the application injects.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Sends once, and what it is given: examples of the vendors' pages may be older than their rules.</summary>
    public FeishuClient Feishu => _services.GetRequiredService<FeishuClient>();

    /// <summary>Sends once, and what it is given.</summary>
    public WeComClient WeCom => _services.GetRequiredService<WeComClient>();

    /// <summary>Sends once, and what it is given.</summary>
    public DingTalkClient DingTalk => _services.GetRequiredService<DingTalkClient>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Vendors.Dispose();
        Outage.Dispose();
    }

    private void Configure(FeishuOptions options, string appId)
    {
        options.BaseAddress = Vendors.Address;
        options.AppId = appId;
        options.AppSecret = "wiremock-secret";
    }

    /// <summary>Registers the client of each vendor that calls its simulator.</summary>
    public static void AddSimulated(IServiceCollection services, IConfigurationSection simulators)
    {
        services.AddFeishuClient(Simulated, options =>
        {
            options.BaseAddress = new Uri(simulators["Feishu:BaseAddress"]!);
            options.AppId = simulators["Feishu:AppId"]!;
            options.AppSecret = simulators["Feishu:AppSecret"]!;
        });
        services.AddWeComClient(Simulated, options =>
        {
            options.BaseAddress = new Uri(simulators["WeCom:BaseAddress"]!);
            options.CorpId = simulators["WeCom:CorpId"]!;
            options.CorpSecret = simulators["WeCom:CorpSecret"]!;
        });
        services.AddDingTalkClient(Simulated, options =>
        {
            options.BaseAddress = new Uri(simulators["DingTalk:BaseAddress"]!);
            options.AppKey = simulators["DingTalk:AppKey"]!;
            options.AppSecret = simulators["DingTalk:AppSecret"]!;
        });
    }
}
