using System.Reflection;
using System.Runtime.CompilerServices;

namespace MeetingApis.Tests.Reliability;

/// <summary>No public type prints a secret, whatever it is put into: a log, a debugger, a message.</summary>
public sealed class PrintedTypesTests
{
    private const string Canary = "K4NARI";

    private static readonly string[] s_secretNames = ["Password", "Secret", "HostKey", "Pin", "LiveLink", "JoinUrl", "MeetingUrl", "JoinLink"];

    public static TheoryData<string> TypesWithSecrets => [.. Secrets().Select(secret => secret.DeclaringType!.FullName!).Distinct()];

    [Theory]
    [MemberData(nameof(TypesWithSecrets))]
    public void A_type_with_a_secret_prints_without_it(string type)
    {
        object instance = RuntimeHelpers.GetUninitializedObject(typeof(MeetingApiException).Assembly.GetType(type)!);
        foreach (PropertyInfo secret in Secrets().Where(secret => secret.DeclaringType!.FullName == type))
        {
            secret.SetValue(instance, Canary);
            Assert.Equal(Canary, secret.GetValue(instance));
        }

        Assert.DoesNotContain(Canary, instance.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_for_secrets_finds_those_that_everybody_knows()
    {
        string[] found = [.. Secrets().Select(secret => $"{secret.DeclaringType!.Name}.{secret.Name}")];

        Assert.Superset(
            new HashSet<string>(["FeishuOptions.AppSecret", "WeComOptions.CorpSecret", "DingTalkOptions.AppSecret", "Reserve.Password", "Reserve.Url", "Reserve.LiveLink", "FeishuReserveMeetingSettings.Password", "WeComMeetingSettings.Password", "WeComMeetingSettings.HostKey"], StringComparer.Ordinal),
            new HashSet<string>(found, StringComparer.Ordinal));
    }

    [Fact]
    public void A_token_prints_as_nothing_but_a_token() => Assert.Equal("***", new AccessToken(Canary).ToString());

    private static IEnumerable<PropertyInfo> Secrets() => typeof(MeetingApiException).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false })
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property => property is { CanWrite: true } && property.PropertyType == typeof(string) && IsSecret(property.Name));

    private static bool IsSecret(string name) => name == "Url" || s_secretNames.Any(secret => name.EndsWith(secret, StringComparison.Ordinal));
}
