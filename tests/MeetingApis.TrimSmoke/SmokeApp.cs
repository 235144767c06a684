using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.WireMock;
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

    private static readonly IConfigurationRoot s_configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Feishu:AppId"] = "cli_wiremock",
            ["Feishu:AppSecret"] = "wiremock-secret",
            ["Feishu:BaseAddress"] = "https://open.larksuite.com",
            ["Feishu:Timeout"] = "00:00:20",
            ["Feishu:MaxRetries"] = "0",
            ["Feishu:ValidateRequests"] = "false",
            ["WeCom:CorpId"] = "ww_wiremock",
            ["WeCom:CorpSecret"] = "wiremock-secret",
            ["WeCom:MaxRetries"] = "0",
            ["WeCom:ValidateRequests"] = "false",
            ["DingTalk:AppKey"] = "dingwiremock",
            ["DingTalk:AppSecret"] = "wiremock-secret",
            ["DingTalk:MaxRetries"] = "0",
            ["DingTalk:ValidateRequests"] = "false",
        })
        .Build();

    private readonly ServiceProvider _services;

    public SmokeApp()
    {
        Transport = new MappingTransport(Mappings);
        var services = new ServiceCollection();
        services.AddFeishuClient(s_configuration.GetSection("Feishu")).ConfigurePrimaryHttpMessageHandler(() => Transport);
        services.AddWeComClient(s_configuration.GetSection("WeCom")).ConfigurePrimaryHttpMessageHandler(() => Transport);
        services.AddDingTalkClient(s_configuration.GetSection("DingTalk")).ConfigurePrimaryHttpMessageHandler(() => Transport);
        AddFeishu(services, Standard, "cli_wiremock");
        AddFeishu(services, Renewal, "cli_wiremock_renewal");
        services.AddWeComClient(Incomplete, options => options.CorpId = "ww_wiremock");
        _services = services.BuildServiceProvider();
    }

    /// <summary>Every mapping there is.</summary>
    public static IReadOnlyList<Mapping> Mappings { get; } = MappingFile.LoadAll();

    /// <summary>What stands for the three vendors.</summary>
    public MappingTransport Transport { get; }

    /// <summary>What the application injects.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Sends once, and what it is given: examples of the vendors' pages may be older than their rules.</summary>
    public FeishuClient Feishu => _services.GetRequiredService<FeishuClient>();

    /// <summary>Sends once, and what it is given.</summary>
    public WeComClient WeCom => _services.GetRequiredService<WeComClient>();

    /// <summary>Sends once, and what it is given.</summary>
    public DingTalkClient DingTalk => _services.GetRequiredService<DingTalkClient>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private void AddFeishu(ServiceCollection services, string name, string appId) => services
        .AddFeishuClient(name, options =>
        {
            options.AppId = appId;
            options.AppSecret = "wiremock-secret";
        })
        .ConfigurePrimaryHttpMessageHandler(() => Transport);
}
