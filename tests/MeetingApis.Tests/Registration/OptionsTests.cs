using System.Net.NetworkInformation;
using System.Reflection;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace MeetingApis.Tests.Registration;

public sealed class OptionsTests
{
    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Missing_credentials_fail_the_start_of_every_client()
    {
        var services = new ServiceCollection();
        services.AddFeishuClient(_ => { });
        services.AddWeComClient(_ => { });
        services.AddDingTalkClient(_ => { });
        await using ServiceProvider provider = services.BuildServiceProvider();

        AggregateException thrown = Assert.Throws<AggregateException>(provider.GetRequiredService<IStartupValidator>().Validate);

        string[] failures = [.. thrown.InnerExceptions.Cast<OptionsValidationException>().SelectMany(failure => failure.Failures)];
        Assert.Equal(
            ["FeishuClient: AppId", "FeishuClient: AppSecret", "WeComClient: CorpId", "WeComClient: CorpSecret", "DingTalkClient: AppKey", "DingTalkClient: AppSecret"],
            failures.Select(failure => failure.Split(" is ")[0]));
        Assert.All(failures, failure => Assert.Contains("AccessTokenProvider", failure, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(WeComAppType.SelfBuilt, "CorpId CorpSecret")]
    [InlineData(WeComAppType.ThirdParty, "SuiteId SuiteSecret")]
    [InlineData(WeComAppType.ProviderDeveloped, "SuiteId SuiteSecret")]
    [InlineData((WeComAppType)3, "SuiteId SuiteSecret AppType")]
    public void Each_type_of_app_has_credentials_of_its_own(WeComAppType type, string expected)
    {
        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new WeComClient(new WeComOptions { AppType = type }));

        Assert.Equal(expected.Split(' ').Select(name => $"WeComOptions.{name}"), thrown.Failures.Select(failure => failure.Split(' ')[0]));
    }

    [Fact]
    public async Task A_named_client_fails_the_start_too()
    {
        var services = new ServiceCollection();
        services.AddFeishuClient("good", options => (options.AppId, options.AppSecret) = ("cli_a", "s"));
        services.AddFeishuClient("bad", options => (options.AppId, options.AppSecret) = ("cli_a", " "));
        await using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);

        Assert.Equal("bad", thrown.OptionsName);
        Assert.StartsWith("FeishuClient 'bad': AppSecret", Assert.Single(thrown.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_wrong_options_does_not_start()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDingTalkClient(options => options.AppKey = "ding_a");
        using IHost host = builder.Build();

        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation));

        Assert.StartsWith("DingTalkClient: AppSecret", Assert.Single(thrown.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Good_options_start(MeetingVendor vendor)
    {
        var services = new ServiceCollection();
        VendorUnderTest.Of(vendor).Register(services);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Exception? thrown = Record.Exception(provider.GetRequiredService<IStartupValidator>().Validate);

        Assert.Null(thrown);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void With_a_token_provider_the_credentials_may_be_missing(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        MeetingClientOptions options = kit.CreateOptions("");
        options.AccessTokenProvider = Substitute.For<IAccessTokenProvider>();

        Exception? thrown = Record.Exception(() => kit.Connect(options, null, null, null));

        Assert.Null(thrown);
    }

    [Fact]
    public void A_conflict_of_time_limits_prints_both()
    {
        string failure = FailureOf(options => (options.AttemptTimeout, options.Timeout) = (TimeSpan.FromSeconds(31), TimeSpan.FromSeconds(7)));

        Assert.Contains("00:00:31", failure, StringComparison.Ordinal);
        Assert.Contains("00:00:07", failure, StringComparison.Ordinal);
        Assert.Contains("AttemptTimeout", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_attempt_must_have_time(int milliseconds)
    {
        string failure = FailureOf(options => options.AttemptTimeout = TimeSpan.FromMilliseconds(milliseconds));

        Assert.Contains("AttemptTimeout", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void A_connection_has_time_within_the_attempts(int milliseconds)
    {
        string failure = FailureOf(options => options.ConnectTimeout = TimeSpan.FromMilliseconds(milliseconds));

        Assert.Contains("ConnectTimeout", failure, StringComparison.Ordinal);
        Assert.Contains("00:00:10", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 5)]
    [InlineData(5, 5)]
    [InlineData(2, 2)]
    public void A_connection_has_five_seconds_unless_the_attempt_has_less(int attemptSeconds, int expectedSeconds)
    {
        var options = new FeishuOptions { AttemptTimeout = TimeSpan.FromSeconds(attemptSeconds) };

        Assert.Equal(TimeSpan.FromSeconds(expectedSeconds), options.ConnectTimeout);
    }

    [Fact]
    public void A_call_cannot_take_longer_than_a_day()
    {
        string failure = FailureOf(options => options.Timeout = new TimeSpan(1, 0, 0, 1));

        Assert.Contains("1.00:00:01", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Retries_are_bounded(int retries)
    {
        string failure = FailureOf(options => options.MaxRetries = retries);

        Assert.Contains($"{retries}", failure, StringComparison.Ordinal);
        Assert.Contains("0 to 2", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://open.feishu.cn")]
    [InlineData("http://192.168.0.1:8080")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("ftp://open.feishu.cn")]
    [InlineData("file:///etc")]
    public void An_address_without_encryption_is_refused(string address)
    {
        string failure = FailureOf(options => options.BaseAddress = new Uri(address));

        Assert.Contains(address, failure, StringComparison.Ordinal);
        Assert.Contains("https", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    [InlineData("https://gateway.example/feishu/")]
    public void An_address_with_encryption_or_on_this_machine_is_taken(string address)
    {
        var options = new FeishuOptions { AppId = "cli_a", AppSecret = "s", BaseAddress = new Uri(address) };

        Exception? thrown = Record.Exception(() => new FeishuClient(options));

        Assert.Null(thrown);
    }

    [Theory]
    [InlineData("https://open.feishu.cn/?a=1")]
    [InlineData("https://open.feishu.cn/#a")]
    [InlineData("https://user:canary@open.feishu.cn/")]
    public void An_address_has_no_query_no_fragment_and_no_user(string address)
    {
        string failure = FailureOf(options => options.BaseAddress = new Uri(address));

        Assert.Contains("BaseAddress", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_or_missing_address_is_refused()
    {
        Assert.Contains("BaseAddress", FailureOf(options => options.BaseAddress = new Uri("/relative", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("BaseAddress", FailureOf(options => options.BaseAddress = null!), StringComparison.Ordinal);
    }

    [Fact]
    public void All_failures_are_reported_at_once_without_a_secret()
    {
        var options = new FeishuOptions { AppSecret = "canary", MaxRetries = 99, BaseAddress = new Uri("http://a.example") };

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new FeishuClient(options));

        Assert.Equal(3, thrown.Failures.Count());
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_print_no_secret()
    {
        Assert.All(Enum.GetValues<MeetingVendor>(), vendor => Assert.DoesNotContain("canary", VendorUnderTest.Of(vendor).CreateOptions("canary").ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_of_the_base_address_is_kept()
    {
        var feishu = FeishuStub.Start(options =>
        {
            options.BaseAddress = new Uri("https://gateway.example/feishu/");
            options.AccessTokenProvider = new Pipeline.FixedTokenProvider("token-1");
        });
        feishu.Reply("""{"code":0,"data":{}}""");

        await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal("https://gateway.example/feishu/open-apis/vc/v1/reserves/r1", Assert.Single(feishu.Transport.Calls).Url);
    }

    [Fact]
    public async Task Every_option_can_come_from_the_configuration()
    {
        (string Key, string Value)[] shared =
        [
            ("BaseAddress", "https://open.larksuite.com"),
            ("Timeout", "00:01:30"),
            ("AttemptTimeout", "00:00:05.5"),
            ("ConnectTimeout", "00:00:02.5"),
            ("MaxRetries", "1"),
            ("ValidateRequests", "false"),
            ("AppId", "cli_a"),
            ("AccountsBaseAddress", "https://login.example.com"),
            ("LegacyBaseAddress", "https://people.example.com"),
            ("AppKey", "ding_a"),
            ("CorpId", "wwa"),
            ("AppSecret", "s1"),
            ("CorpSecret", "s2"),
            ("SuiteId", "suite_a"),
            ("SuiteSecret", "s3"),
        ];
        IConfigurationRoot configuration = Configuration(
        [
            .. Enum.GetValues<MeetingVendor>().SelectMany(app => shared.Select(setting => ($"{app}:{setting.Key}", setting.Value))),
            ("Feishu:AppType", "Store"),
            ("WeCom:AppType", "ProviderDeveloped"),
        ]);
        var services = new ServiceCollection();
        services.AddFeishuClient(configuration.GetSection("Feishu"));
        services.AddWeComClient(configuration.GetSection("WeCom"));
        services.AddDingTalkClient(configuration.GetSection("DingTalk"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        FeishuOptions feishu = provider.GetRequiredService<IOptions<FeishuOptions>>().Value;
        WeComOptions wecom = provider.GetRequiredService<IOptions<WeComOptions>>().Value;
        DingTalkOptions dingtalk = provider.GetRequiredService<IOptions<DingTalkOptions>>().Value;

        Assert.All(new MeetingClientOptions[] { feishu, wecom, dingtalk }, options => Assert.Equal(
            (new Uri("https://open.larksuite.com"), TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(5.5), TimeSpan.FromSeconds(2.5), 1, false),
            (options.BaseAddress, options.Timeout, options.AttemptTimeout, options.ConnectTimeout, options.MaxRetries, options.ValidateRequests)));
        Assert.Equal(("cli_a", "s1"), (feishu.AppId, feishu.AppSecret));
        Assert.Equal((FeishuAppType.Store, new Uri("https://login.example.com")), (feishu.AppType, feishu.AccountsBaseAddress));
        Assert.Equal(("wwa", "s2"), (wecom.CorpId, wecom.CorpSecret));
        Assert.Equal((WeComAppType.ProviderDeveloped, "suite_a", "s3"), (wecom.AppType, wecom.SuiteId, wecom.SuiteSecret));
        Assert.Equal(("ding_a", "s1", "wwa"), (dingtalk.AppKey, dingtalk.AppSecret, dingtalk.CorpId));
    }

    [Fact]
    public async Task A_third_party_app_of_DingTalk_can_come_from_the_configuration()
    {
        var services = new ServiceCollection();
        services.AddDingTalkClient(Configuration(("App:AppKey", "ding_a"), ("App:AppSecret", "s1"), ("App:AppType", "ThirdParty")).GetSection("App"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        DingTalkOptions options = provider.GetRequiredService<IOptions<DingTalkOptions>>().Value;

        Assert.Equal(DingTalkAppType.ThirdParty, options.AppType);
    }

    [Theory]
    [InlineData(DingTalkAppType.ThirdParty, "ding1", "ForCorp")]
    [InlineData(DingTalkAppType.Internal, "../ding1", "letters, digits")]
    [InlineData((DingTalkAppType)7, "", "ThirdParty, but is 7")]
    public void A_DingTalk_app_that_contradicts_itself_is_refused(DingTalkAppType appType, string corpId, string says)
    {
        var options = new DingTalkOptions { AppKey = "ding_a", AppSecret = "s1", AppType = appType, CorpId = corpId };

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new DingTalkClient(options));

        Assert.Contains(says, Assert.Single(thrown.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_is_settable_and_known_to_this_test()
    {
        // A new option has to be added to the test above.
        string[] known = ["BaseAddress", "Timeout", "AttemptTimeout", "ConnectTimeout", "MaxRetries", "ValidateRequests", "RateLimiter", "AccessTokenProvider", "GrantStore", "TokenCache", "TokenProtector", "AppType", "AccountsBaseAddress", "LegacyBaseAddress", "AppId", "AppSecret", "CorpId", "CorpSecret", "SuiteId", "SuiteSecret", "AppKey"];

        IEnumerable<PropertyInfo> options = new[] { typeof(FeishuOptions), typeof(WeComOptions), typeof(DingTalkOptions) }
            .SelectMany(type => type.GetProperties())
            .Where(property => !property.GetMethod!.IsStatic);

        Assert.All(options, property => Assert.Contains(property.Name, known));
        Assert.All(options, property => Assert.True(property.CanWrite, property.Name));
    }

    [Fact]
    public async Task A_secret_that_changes_in_the_configuration_is_used_at_the_next_fetch()
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            var time = new ManualTimeProvider();
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit);
            IConfigurationRoot configuration = Configuration(
                ("App:AppId", "cli_a"), ("App:AppKey", "ding_a"), ("App:CorpId", vendor == MeetingVendor.WeCom ? "ww_a" : ""), ("App:AppSecret", "old"), ("App:CorpSecret", "old"));
            IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(time);
            IHttpClientBuilder http = vendor switch
            {
                MeetingVendor.Feishu => services.AddFeishuClient(configuration.GetSection("App")),
                MeetingVendor.WeCom => services.AddWeComClient(configuration.GetSection("App")),
                _ => services.AddDingTalkClient(configuration.GetSection("App")),
            };
            http.ConfigurePrimaryHttpMessageHandler(() => script);
            await using ServiceProvider provider = services.BuildServiceProvider();
            await kit.CallAsync(provider, Cancellation);

            configuration["App:AppSecret"] = configuration["App:CorpSecret"] = "new";
            configuration.Reload();
            time.Advance(TimeSpan.FromHours(2));
            await kit.CallAsync(provider, Cancellation);

            Assert.Equal(["old", "new"], script.TokenRequests.Select(kit.SecretIn));
        }
    }

    [Fact]
    public async Task Clients_made_by_hand_without_a_handler_share_one_transport()
    {
        await using FeishuSimulator simulator = await FeishuSimulator.StartAsync(cancellationToken: Cancellation);
        var options = new FeishuOptions();
        simulator.Configure(options);

        for (int i = 0; i < 50; i++)
        {
            await new FeishuClient(options).Reserves.UpdateAsync("6911188411932033028", new(), cancellationToken: Cancellation);
        }

        Assert.Equal(50, simulator.TokenRequests);
        Assert.InRange(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Count(connection => connection.RemoteEndPoint.Port == simulator.BaseAddress.Port), 1, 2);
    }

    private static string FailureOf(Action<FeishuOptions> configure)
    {
        var options = new FeishuOptions { AppId = "cli_a", AppSecret = "s" };
        configure(options);
        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new FeishuClient(options));
        return Assert.Single(thrown.Failures);
    }

    private static IConfigurationRoot Configuration(params ReadOnlySpan<(string Key, string Value)> values)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in values)
        {
            settings.Add(key, value);
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
