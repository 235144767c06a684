using Microsoft.Extensions.Configuration;

namespace MeetingApis.TrimSmoke;

/// <summary>The configuration of <see cref="SmokeApp"/>.</summary>
internal static class SmokeConfiguration
{
    private static readonly Dictionary<string, string?> s_fixed = new(StringComparer.Ordinal)
    {
        ["Feishu:AppId"] = "cli_wiremock",
        ["Feishu:AppSecret"] = "wiremock-secret",
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
    };

    /// <summary>What is fixed, and the addresses and secrets in <paramref name="arguments"/>, each a name and a value with an equals sign between them.</summary>
    public static IConfiguration Of(IEnumerable<string> arguments)
    {
        var given = arguments.Select(static argument => argument.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => (string?)pair[1], StringComparer.Ordinal);
        foreach (string vendor in (string[])["Feishu", "WeCom", "DingTalk"])
        {
            given[$"{vendor}:BaseAddress"] = given.GetValueOrDefault("WireMock");
        }

        return new ConfigurationBuilder().AddInMemoryCollection(s_fixed).AddInMemoryCollection(given).Build();
    }
}
