using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingApis.DingTalk;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Internal;
using MeetingApis.WeCom;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.Tests.Reliability;

/// <summary>A vendor that does to each app what the app's name says. The tokens that it hands out carry the name.</summary>
internal sealed partial class ScenarioVendor(MeetingVendor vendor)
{
    private const string Page = "<html>hello</html>";

    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    /// <summary>What it can do, and each sort of code that it has.</summary>
    public IEnumerable<string> Scenarios =>
    [
        "busy once", "busy", "limited once", "limited", "rejected token", "page", "page at 404", "page at 502", "nothing", "cut short", "two codes", "another shape", "redirect",
        "busy token endpoint", "page of the token endpoint", "wrong secret", "token without a lifetime", "reset", "no HTTP", "no answer",
        .. Rows.GroupBy(row => (row.Category, row.Kind)).Select(sort => $"code {sort.First().Code}"),
        "code 7654321",
    ];

    private IReadOnlyList<ErrorRow> Rows => vendor switch
    {
        MeetingVendor.Feishu => FeishuErrorTable.Table.Rows,
        MeetingVendor.WeCom => WeComErrorTable.Table.Rows,
        _ => DingTalkErrorTable.Table.Rows,
    };

    /// <summary>The answer to a request; null resets the connection, and nothing at all leaves the client waiting.</summary>
    public byte[]? Answer(string request)
    {
        if (AppOf(request) is { } asking)
        {
            return asking switch
            {
                "busy token endpoint" => LoopbackVendor.Http("503 Busy", "", Encoding.UTF8.GetBytes(Page)),
                "page of the token endpoint" => LoopbackVendor.Http("200 OK", "", Encoding.UTF8.GetBytes(Page)),
                "wrong secret" => Error(vendor switch
                {
                    MeetingVendor.Feishu => FeishuErrorCodes.WrongAppSecret,
                    MeetingVendor.WeCom => WeComErrorCodes.InvalidSecret,
                    _ => DingTalkErrorCodes.InvalidClientIdOrSecret,
                }),
                "token without a lifetime" => Token(asking, null),
                _ => Token(asking, "7200"),
            };
        }

        string app = Encoding.UTF8.GetString(Convert.FromHexString(IssuedToken().Match(request).Groups["app"].Value));
        bool isFirst = _calls.AddOrUpdate(app, 1, static (_, count) => count + 1) % 2 == 1;
        return app switch
        {
            "busy once" when isFirst => LoopbackVendor.Http("503 Busy", "", Encoding.UTF8.GetBytes(Page)),
            "busy" => LoopbackVendor.Http("503 Busy", "", Encoding.UTF8.GetBytes(Page)),
            "limited once" when isFirst => LoopbackVendor.Http("429 Slower", "Retry-After: 1\r\n", Encoding.UTF8.GetBytes(Page)),
            "limited" => LoopbackVendor.Http("429 Slower", "Retry-After: 600\r\n", Encoding.UTF8.GetBytes(Page)),
            "rejected token" => Error(vendor switch
            {
                MeetingVendor.Feishu => FeishuErrorCodes.InvalidTenantToken,
                MeetingVendor.WeCom => WeComErrorCodes.AccessTokenExpired,
                _ => DingTalkErrorCodes.InvalidAuthentication,
            }),
            "page" => LoopbackVendor.Http("200 OK", "", Encoding.UTF8.GetBytes(Page)),
            "page at 404" => LoopbackVendor.Http("404 Not Found", "", Encoding.UTF8.GetBytes(Page)),
            "page at 502" => LoopbackVendor.Http("502 Bad Gateway", "", Encoding.UTF8.GetBytes(Page)),
            "nothing" => LoopbackVendor.Http("200 OK", "", []),
            "cut short" => LoopbackVendor.Json("""{"code":0,"errcode":0,"x":["""),
            "two codes" => LoopbackVendor.Json("""{"code":"1","code":"2","errcode":1,"errcode":2}"""),
            "another shape" => LoopbackVendor.Json("""{"code":0,"errcode":0,"data":{"reserve":{"end_time":[]}},"excess_users":[{}]}"""),
            "redirect" => LoopbackVendor.Http("302 Found", "Location: http://127.0.0.1:1/\r\n", []),
            "reset" => null,
            "no HTTP" => "220 smtp\r\n\r\n"u8.ToArray(),
            "no answer" or "stalled, and cancelled" => [],
            _ when app.StartsWith("code ", StringComparison.Ordinal) => Error(app["code ".Length..]),
            _ => LoopbackVendor.Json(vendor == MeetingVendor.Feishu ? """{"code":0,"data":{"reserve":{"id":"r1"}}}""" : """{"errcode":0}"""),
        };
    }

    private byte[] Error(string code)
    {
        string written = long.TryParse(code, CultureInfo.InvariantCulture, out _) && vendor != MeetingVendor.DingTalk ? code : JsonSerializer.Serialize(code);
        string name = vendor == MeetingVendor.WeCom ? "errcode" : "code";
        return LoopbackVendor.Json(
            $$"""
            {"{{name}}":{{written}},"errmsg":"no, hint: [17], from ip: 192.0.2.7, more info at https://example.com/","msg":"no","message":"no","requestid":"q1",
            "error":{"log_id":"l1","troubleshooter":"see https://example.com/","field_violations":[{"field":"a","description":"b"}],"permission_violations":[{"subject":"s"}]},
            "accessdenieddetail":{"requiredScopes":["s"]} }
            """,
            vendor == MeetingVendor.WeCom ? "200 OK" : "400 Bad Request");
    }

    private byte[] Token(string app, string? seconds)
    {
        string token = $"app-{Convert.ToHexString(Encoding.UTF8.GetBytes(app))}";
        string lifetime = seconds is null ? "" : $",\"expire\":{seconds},\"expires_in\":{seconds},\"expireIn\":{seconds}";
        string verdict = vendor switch
        {
            MeetingVendor.Feishu => "\"code\":0,",
            MeetingVendor.WeCom => "\"errcode\":0,",
            _ => "",
        };
        return LoopbackVendor.Json($"{{{verdict}\"tenant_access_token\":\"{token}\",\"access_token\":\"{token}\",\"accessToken\":\"{token}\"{lifetime}}}");
    }

    /// <summary>The app that asks for a token; null for every other request.</summary>
    private static string? AppOf(string request) => AskingApp().Match(request) is { Success: true } app ? Uri.UnescapeDataString(app.Groups["app"].Value).Replace('-', ' ') : null;

    [GeneratedRegex("""corpid=(?<app>[^&]*)|"app_id":"(?<app>[^"]*)|"appKey":"(?<app>[^"]*)""", RegexOptions.None, 1000)]
    private static partial Regex AskingApp();

    [GeneratedRegex("app-(?<app>[0-9A-F]*)", RegexOptions.None, 1000)]
    private static partial Regex IssuedToken();
}
