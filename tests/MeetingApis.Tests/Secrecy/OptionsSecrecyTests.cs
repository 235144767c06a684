using System.Reflection;
using System.Text.Json;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Secrecy;

/// <summary>Options print no secret: neither as text nor as JSON nor in what is said of wrong ones.</summary>
public sealed class OptionsSecrecyTests
{
    private static readonly string[] s_secretWords = ["Secret", "Password", "Token", "EncryptKey", "AesKey"];

    public static TheoryData<Type> OptionsTypes => [.. typeof(MeetingClientOptions).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(MeetingClientOptions)))];

    public static MatrixTheoryData<MeetingVendor, string> Addresses => new(
        Enum.GetValues<MeetingVendor>(),
        [
            "https://canary:canary@gateway.example/",
            "https://canary@gateway.example/",
            "http://user:canary@gateway.example/",
            "ftp://user:canary@gateway.example/",
            "user:canary@gateway.example",
            "https://gateway.example/?key=canary",
            "http://gateway.example/?key=canary",
            "http://gateway.example/#canary",
        ]);

    [Theory]
    [MemberData(nameof(OptionsTypes))]
    public void Options_print_no_secret(Type type)
    {
        MeetingClientOptions options = Filled(type);

        Assert.DoesNotContain("canary", options.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("canary", JsonSerializer.Serialize<object>(options), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("canary", JsonSerializer.Serialize(options), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(OptionsTypes))]
    public void What_is_no_secret_is_in_the_JSON_of_options(Type type)
    {
        string json = JsonSerializer.Serialize<object>(Filled(type));

        Assert.Contains("\"MaxRetries\":2", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_base_address_is_refused_without_what_people_hide_in_it(MeetingVendor vendor, string address)
    {
        var kit = VendorUnderTest.Of(vendor);
        MeetingClientOptions options = kit.CreateOptions("secret");
        options.BaseAddress = new Uri(address);

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => kit.Connect(options, null, null, null));

        Assert.Contains("BaseAddress", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", $"{thrown} {options}", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://user:canary@accounts.example/")]
    [InlineData("http://user:canary@accounts.example/")]
    [InlineData("https://accounts.example/?key=canary")]
    public void An_address_for_consent_is_refused_without_what_people_hide_in_it(string address)
    {
        var options = new FeishuOptions { AppId = "cli_1", AppSecret = "s", AccountsBaseAddress = new Uri(address) };

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new FeishuClient(options));

        Assert.StartsWith("FeishuOptions.AccountsBaseAddress", Assert.Single(thrown.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_public_options_of_any_package_have_a_secret_that_JSON_shows()
    {
        IEnumerable<PropertyInfo> secrets =
            from type in Library.All.SelectMany(assembly => assembly.GetExportedTypes())
            where type.Name.EndsWith("Options", StringComparison.Ordinal)
            from property in Secrets(type)
            select property;

        Assert.NotEmpty(secrets);
        Assert.All(secrets, property => Assert.True(property.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute)), $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    private static IEnumerable<PropertyInfo> Secrets(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(string) && s_secretWords.Any(word => property.Name.Contains(word, StringComparison.Ordinal)));

    private static MeetingClientOptions Filled(Type type)
    {
        var options = (MeetingClientOptions)Activator.CreateInstance(type)!;
        Assert.NotEmpty(Secrets(type));
        foreach (PropertyInfo secret in Secrets(type))
        {
            secret.SetValue(options, "canary");
        }

        foreach (PropertyInfo address in type.GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(Uri)))
        {
            address.SetValue(options, new Uri("https://user:canary@gateway.example/?key=canary"));
        }

        options.AccessTokenProvider = new FixedTokenProvider("canary");
        options.TokenCache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        options.TokenProtector = TokenProtector.FromKey("canary-canary-canary-canary-cana"u8.ToArray());
        options.GrantStore = new InMemoryGrantStore();
        options.RateLimiter = DocumentedRateLimiter.Create();
        return options;
    }
}
