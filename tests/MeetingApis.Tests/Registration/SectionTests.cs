using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Registration;

/// <summary>Options from a section of the configuration: what is read, what follows a change, and what is said of a mistake.</summary>
public sealed class SectionTests
{
    private const string Section = "Meetings:App";

    public static MatrixTheoryData<MeetingVendor, string> Registrations => new(Enum.GetValues<MeetingVendor>(), ["", "sales"]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Registrations))]
    public async Task A_secret_that_changes_in_the_section_is_used_for_the_next_token(MeetingVendor vendor, string name)
    {
        await using var app = SectionApp.Start(vendor, name);
        await app.CallAsync(Cancellation);

        app.Change(app.Kit.SecretOption, "new");
        await app.CallAsync(Cancellation);

        Assert.Equal([SectionApp.Secret, "new"], app.Script.TokenRequests.Select(app.Kit.SecretIn));
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public async Task A_change_that_is_invalid_is_told_once_and_breaks_no_call(MeetingVendor vendor, string name)
    {
        await using var app = SectionApp.Start(vendor, name);
        await app.CallAsync(Cancellation);

        Assert.ThrowsAny<Exception>(() => app.Change(app.Kit.SecretOption, "canary canary"));
        await app.CallAsync(Cancellation);
        await app.CallAsync(Cancellation);
        app.Change(app.Kit.SecretOption, "new");
        await app.CallAsync(Cancellation);

        Assert.Equal([SectionApp.Secret, SectionApp.Secret, SectionApp.Secret, "new"], app.Script.TokenRequests.Select(app.Kit.SecretIn));
        string told = Assert.Single(app.Logs.Entries, static entry => entry.Id.Id == 29).Text;
        Assert.Contains($"{app.Subject}: {app.Kit.SecretOption} has a blank in it.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public async Task A_value_that_can_no_longer_be_read_breaks_no_call(MeetingVendor vendor, string name)
    {
        await using var app = SectionApp.Start(vendor, name);
        await app.CallAsync(Cancellation);

        Assert.ThrowsAny<Exception>(() => app.Change("Timeout", "soon"));
        await app.CallAsync(Cancellation);

        Assert.Equal(2, app.Script.TokenRequests.Count);
        Assert.Contains("Timeout cannot be read. It must be a time such as 00:00:30.", Assert.Single(app.Logs.Entries, static entry => entry.Id.Id == 29).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_rotated_in_a_file_is_used_for_the_next_token()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string file = Path.Combine(folder.FullName, "appsettings.json");
            await File.WriteAllTextAsync(file, """{"Feishu":{"AppId":"cli_stub","AppSecret":"old"}}""", Cancellation);
            using var configuration = (ConfigurationRoot)new ConfigurationBuilder().AddJsonFile(file, optional: false, reloadOnChange: true).Build();
            var kit = VendorUnderTest.Of(MeetingVendor.Feishu);
            var script = new VendorScript(kit);
            var time = new ManualTimeProvider();
            IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(time);
            services.AddFeishuClient("sales", configuration.GetSection("Feishu")).ConfigurePrimaryHttpMessageHandler(() => script);
            await using ServiceProvider provider = services.BuildServiceProvider();
            await kit.CallAsync(provider, "sales", Cancellation);

            await File.WriteAllTextAsync(file, """{"Feishu":{"AppId":"cli_stub","AppSecret":"new"}}""", Cancellation);
            await Eventually.TrueAsync(() => configuration["Feishu:AppSecret"] == "new");
            time.Advance(TimeSpan.FromHours(2));
            await kit.CallAsync(provider, "sales", Cancellation);

            Assert.Equal(["old", "new"], script.TokenRequests.Select(kit.SecretIn));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void A_missing_value_is_told_with_the_client_and_the_section(MeetingVendor vendor, string name)
    {
        var kit = VendorUnderTest.Of(vendor);
        Dictionary<string, string?> settings = kit.Settings("secret");
        settings.Remove(kit.SecretOption);

        string failure = Assert.Single(Failures(vendor, name, settings));

        Assert.Equal($"{SectionApp.SubjectOf(vendor, name)}: {kit.SecretOption} is missing. Set it, or set AccessTokenProvider.", failure);
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void A_section_that_is_not_there_is_told_as_such(MeetingVendor vendor, string name)
    {
        string failure = Assert.Single(Failures(vendor, name, []));

        Assert.Equal($"{SectionApp.SubjectOf(vendor, name)}: the section is missing or empty. Check its name, and whether its file is there and read.", failure);
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void A_misspelt_key_is_named_with_the_option_that_is_meant(MeetingVendor vendor, string name)
    {
        var kit = VendorUnderTest.Of(vendor);
        Dictionary<string, string?> settings = kit.Settings("secret");
        settings.Remove(kit.SecretOption);
        settings.Add(kit.SecretOption[..^1], "canary");

        IReadOnlyList<string> failures = Failures(vendor, name, settings);

        Assert.Equal($"{SectionApp.SubjectOf(vendor, name)}: the key {kit.SecretOption[..^1]} is none of its options. Did you mean {kit.SecretOption}?", failures[0]);
        Assert.DoesNotContain("canary", string.Concat(failures), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void A_misspelt_key_is_refused_where_nothing_is_missing(MeetingVendor vendor, string name)
    {
        Dictionary<string, string?> settings = VendorUnderTest.Of(vendor).Settings("secret");
        settings.Add("Tiemout", "00:00:20");

        Assert.EndsWith("the key Tiemout is none of its options. Did you mean Timeout?", Assert.Single(Failures(vendor, name, settings)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Registrations))]
    public void Keys_of_the_application_s_own_are_left_alone(MeetingVendor vendor, string name)
    {
        Dictionary<string, string?> settings = VendorUnderTest.Of(vendor).Settings("secret");
        settings.Add("Calendar", "c1");
        settings.Add("Events:Token", "t");

        Assert.Empty(Failures(vendor, name, settings));
    }

    [Theory]
    [InlineData("Timeout", "soon", "Timeout cannot be read. It must be a time such as 00:00:30.")]
    [InlineData("MaxRetries", "two", "MaxRetries cannot be read. It must be a whole number.")]
    [InlineData("ValidateRequests", "maybe", "ValidateRequests cannot be read. It must be true or false.")]
    [InlineData("AppType", "Shop", "AppType cannot be read. It must be one of Custom, Store.")]
    [InlineData("BaseAddress", "https://user:canary@[gateway", "BaseAddress cannot be read. It must be an address such as https://gateway.example.")]
    public void A_value_that_cannot_be_read_is_told_without_it(string key, string value, string expected)
    {
        Dictionary<string, string?> settings = VendorUnderTest.Of(MeetingVendor.Feishu).Settings("secret");
        settings.Add(key, value);

        Assert.Equal($"FeishuClient 'sales' (section {Section}): {expected}", Assert.Single(Failures(MeetingVendor.Feishu, "sales", settings)));
    }

    [Fact]
    public void An_option_under_another_name_is_pointed_out_beside_the_one_that_is_missing()
    {
        string failure = Assert.Single(Failures(MeetingVendor.Feishu, "", new() { ["AppId"] = "cli_stub", ["Secret"] = "canary" }));

        Assert.EndsWith("AppSecret is missing. Set it, or set AccessTokenProvider. The section has Secret, which no option is called.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_part_of_the_message_where_options_are_set_in_code()
    {
        var services = new ServiceCollection();
        services.AddWeComClient("shop", static options => options.CorpId = "ww1");

        Assert.Equal(["WeComClient 'shop': CorpSecret is missing. Set it, or set AccessTokenProvider."], FailuresOf(services));
    }

    [Fact]
    public void Null_sections_are_refused()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("configuration", () => services.AddFeishuClient("a", (IConfigurationSection)null!));
        Assert.Throws<ArgumentNullException>("configuration", () => services.AddWeComEvents("a", (IConfigurationSection)null!));
        Assert.Throws<ArgumentNullException>("name", () => services.AddDingTalkClient(null!, new ConfigurationBuilder().Build().GetSection("a")));
    }

    [Fact]
    public void Events_tell_their_name_and_section_too()
    {
        IConfigurationRoot configuration = SectionApp.Configuration(new() { ["EncryptKey"] = "k" });
        var services = new ServiceCollection();
        services.AddFeishuEvents("sales", configuration.GetSection(Section));
        services.AddWeComEvents("sales", configuration.GetSection("Nowhere"));
        services.AddDingTalkEvents(configuration.GetSection("Nowhere"));

        IReadOnlyList<string> failures = FailuresOf(services);

        Assert.Contains($"FeishuEvents 'sales' (section {Section}): VerificationToken is missing. It is in the developer console, under the app's events and callbacks.", failures);
        Assert.Contains("WeComEvents 'sales' (section Nowhere): the section is missing or empty. Check its name, and whether its file is there and read.", failures);
        Assert.Contains("DingTalkEvents (section Nowhere): the section is missing or empty. Check its name, and whether its file is there and read.", failures);
    }

    [Fact]
    public void Connections_can_come_from_a_section_too()
    {
        IConfigurationRoot configuration = SectionApp.Configuration(new() { ["Connections"] = "99" });
        var services = new ServiceCollection();
        services.AddFeishuClient(static options => (options.AppId, options.AppSecret) = ("cli_a", "s"));
        services.AddDingTalkClient("x", static options => (options.AppKey, options.AppSecret) = ("ding_a", "s"));
        services.AddFeishuEvents(static _ => { }).ReceiveOverLongConnection(configuration.GetSection(Section));
        services.AddDingTalkEvents("x", static _ => { }).ReceiveOverStream(configuration.GetSection(Section));

        Assert.Equal(
            [$"FeishuEvents (section {Section}): Connections must be 1 to 50, but is 99.", $"DingTalkEvents 'x' (section {Section}): Connections must be 1 to 50, but is 99."],
            FailuresOf(services));
    }

    private static IReadOnlyList<string> Failures(MeetingVendor vendor, string name, Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        VendorUnderTest.Of(vendor).Register(services, name, SectionApp.Configuration(settings).GetSection(Section));
        return FailuresOf(services);
    }

    private static IReadOnlyList<string> FailuresOf(IServiceCollection services)
    {
        using ServiceProvider provider = services.BuildServiceProvider();
        return Record.Exception(provider.GetRequiredService<IStartupValidator>().Validate) switch
        {
            null => [],
            OptionsValidationException one => [.. one.Failures],
            AggregateException all => [.. all.InnerExceptions.Cast<OptionsValidationException>().SelectMany(static one => one.Failures)],
            var other => throw other,
        };
    }
}
