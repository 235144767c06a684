using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Faults;

/// <summary>
/// What every fault comes to, for every vendor. The columns read: exception, copies and token requests that the server
/// counted, and the ranges, in seconds, of the waits in between.
/// </summary>
internal static class FaultTable
{
    private const string Success = "success; 1 copy, 1 token; no wait";
    private const string Repeated = "Unavailable, transient; 3 copies, 1 token; waits 0-0.5, 0-1";
    private const string Unclear = "Unavailable, transient, unknown; 1 copy, 1 token; no wait";
    private const string RepeatedAnswer = "Protocol, transient; 3 copies, 1 token; waits 0-0.5, 0-1";
    private const string UnclearAnswer = "Protocol, transient, unknown; 1 copy, 1 token; no wait";
    private const string RepeatedUnclearAnswer = "Protocol, transient, unknown; 3 copies, 1 token; waits 0-0.5, 0-1";
    private const string Refusal = "Protocol; 1 copy, 1 token; no wait";
    private const string NeverSent = "Unavailable, transient; 0 copies, 0 tokens; waits 0-0.5, 0-1";
    private const string NoToken = "Unavailable, transient; 0 copies, 3 tokens; waits 1-1.5, 1-2";

    private static readonly Fault s_page = Fault.Page("<html>busy</html>", "503 Service Unavailable");
    private static readonly Fault s_throttledPage = Fault.Page("<html>slow down</html>", "429 Too Many Requests", "Retry-After: 4");

    private static readonly Fault s_resetPage = Fault.Page("<html>slow down</html>", "429 Too Many Requests", "x-ogw-ratelimit-reset: 3");
    private static readonly Fault s_loginPage = Fault.Page("<html>log in</html>", "401 Unauthorized");
    private static readonly Fault s_wallPage = Fault.Page("<html><script src=\"/_____tmd_____/punish?x5step=1\"></script></html>", "403 Forbidden");
    private static readonly Fault s_wall = Fault.JsonAnswer("""{"status":1111,"wait":5,"source":"x5","punish":"deny"}""");

    private static readonly Dictionary<string, Dictionary<MeetingVendor, FaultCase>> s_rows = new(StringComparer.Ordinal)
    {
        // Nothing was sent: repeated whatever the operation.
        ["name not resolved"] = All(_ => new([], NeverSent, NeverSent) { Network = FaultCase.NoName(int.MaxValue) }),
        ["connection refused"] = All(_ => new([], NeverSent, NeverSent) { Network = FaultCase.NobodyListens }),
        ["no TLS where https was promised"] = All(_ => new([], NeverSent, NeverSent) { Network = FaultCase.Healthy, IsHttps = true }),
        ["proxy refuses the tunnel"] = All(_ => new([Fault.Page("no", "502 Bad Gateway")], NeverSent, NeverSent) { Network = FaultCase.ThroughProxy, IsHttps = true }),
        ["name not resolved at first"] = All(vendor => new(
            [Ok(vendor)],
            "success; 1 copy, 0 tokens; waits 0-0.5",
            "success; 1 copy, 0 tokens; waits 0-0.5") { Network = FaultCase.NoName(1) }),

        // The connection broke: what was done is not known.
        [Fault.Reset.Name] = All(_ => new([Fault.Reset], Repeated, Unclear)),
        [Fault.Closed.Name] = All(_ => new([Fault.Closed], Repeated, Unclear)),
        ["kept connection closed when it is used again"] = All(vendor => new([Fault.ClosedWhenReused(VendorAnswers.NewToken(vendor)), Ok(vendor)], "success; 2 copies, 1 token; waits 0-0.5", Unclear)),
        [Fault.ResetInHeaders.Name] = All(_ => new([Fault.ResetInHeaders], Repeated, Unclear)),
        [Fault.ClosedInHeaders.Name] = All(_ => new([Fault.ClosedInHeaders], Repeated, Unclear)),
        [Fault.Truncated.Name] = All(_ => new([Fault.Truncated], Repeated, Unclear)),
        [Fault.ResetInBody.Name] = All(_ => new([Fault.ResetInBody], Repeated, Unclear)),
        [Fault.BadChunk.Name] = All(_ => new([Fault.BadChunk], Repeated, Unclear)),
        [Fault.NoLastChunk.Name] = All(_ => new([Fault.NoLastChunk], Repeated, Unclear)),
        [Fault.NotHttp.Name] = All(_ => new([Fault.NotHttp], Repeated, Unclear)),
        [Fault.StatusWithoutNumber.Name] = All(_ => new([Fault.StatusWithoutNumber], Repeated, Unclear)),
        [Fault.HeadersTooLong.Name] = All(_ => new([Fault.HeadersTooLong], Repeated, Unclear)),
        ["connection reset at first"] = All(vendor => new([Fault.Reset, Ok(vendor)], "success; 2 copies, 1 token; waits 0-0.5", Unclear)),

        // The answer did not come in time.
        [Fault.Stalled.Name] = All(_ => new([Fault.Stalled], Repeated, Unclear)),
        [Fault.StalledInHeaders.Name] = All(_ => new([Fault.StalledInHeaders], Repeated, Unclear)),
        [Fault.StalledInBody.Name] = All(_ => new([Fault.StalledInBody], Repeated, Unclear)),
        [Fault.Drip.Name] = All(_ => new([Fault.Drip], Repeated, Unclear)),

        // An answer came that is none.
        [Fault.Oversize.Name] = All(_ => new([Fault.Oversize], RepeatedAnswer, UnclearAnswer)),
        [Fault.Endless.Name] = All(_ => new([Fault.Endless], RepeatedAnswer, UnclearAnswer)),
        [Fault.OversizeWhenInflated.Name] = All(_ => new([Fault.OversizeWhenInflated], RepeatedAnswer, UnclearAnswer)),
        [Fault.BrokenGzip.Name] = All(_ => new([Fault.BrokenGzip], RepeatedAnswer, UnclearAnswer)),
        [Fault.TruncatedGzip.Name] = All(_ => new([Fault.TruncatedGzip], RepeatedAnswer, UnclearAnswer)),
        [Fault.BrokenDeflate.Name] = All(_ => new([Fault.BrokenDeflate], RepeatedAnswer, UnclearAnswer)),
        [Fault.BrokenBrotli.Name] = All(_ => new([Fault.BrokenBrotli], RepeatedAnswer, UnclearAnswer)),
        ["page with status 200"] = All(_ => new([Fault.Page("<html>welcome</html>", "200 OK")], RepeatedAnswer, UnclearAnswer)),
        ["nothing with status 200"] = All(_ => new([Fault.Answer("", "200 OK", [])], RepeatedAnswer, UnclearAnswer)),
        ["nothing with status 204"] = All(_ => new([new("204", connection => connection.SendAsync("HTTP/1.1 204 No Content\r\n\r\n"))], RepeatedAnswer, UnclearAnswer)),
        ["list instead of an object"] = All(_ => new([Fault.JsonAnswer("[]")], RepeatedAnswer, UnclearAnswer)),
        ["JSON that is cut short"] = All(_ => new([Fault.JsonAnswer("{\"x\":[1,")], RepeatedAnswer, UnclearAnswer)),
        ["JSON of 65 levels"] = All(_ => new([Fault.JsonAnswer($"{{\"code\":0,\"errcode\":0,\"x\":{new string('[', 65)}{new string(']', 65)}}}")], RepeatedAnswer, UnclearAnswer)),
        ["two verdicts"] = All(vendor => new([Fault.JsonAnswer(vendor == MeetingVendor.WeCom ? """{"errcode":40058,"errcode":0}""" : """{"code":"1","code":"0"}""")], RepeatedAnswer, UnclearAnswer)),
        ["no verdict"] = Each(
            feishu: new([Fault.JsonAnswer("""{"msg":"ok"}""")], RepeatedAnswer, UnclearAnswer),
            wecom: new([Fault.JsonAnswer("""{"errmsg":"ok"}""")], RepeatedAnswer, UnclearAnswer),
            // DingTalk promises none; a refusal without a code is a refusal all the same.
            dingtalk: new([Fault.JsonAnswer("""{"success":false}""")], "Api; 1 copy, 1 token; no wait", "Api; 1 copy, 1 token; no wait")),

        // The server failed.
        ["page with status 503"] = All(_ => new([s_page], Repeated, Unclear)),
        ["page with status 502"] = All(_ => new([Fault.Page("<html>nginx</html>", "502 Bad Gateway")], Repeated, Unclear)),
        ["page with status 408"] = All(_ => new([Fault.Page("<html>too late</html>", "408 Request Timeout")], Repeated, Unclear)),
        ["empty answer with status 408"] = All(_ => new([Fault.Page("", "408 Request Timeout")], Repeated, Unclear)),
        ["status 408 with an unknown code"] = All(vendor => new([Code(vendor, "7654321", "408 Request Timeout")], Repeated, Unclear)),
        ["status 500 with an unknown code"] = All(vendor => new([Code(vendor, "7654321", "500 Internal Server Error")], Repeated, Unclear)),
        ["the vendor's own code for a failure of its own"] = Each(
            feishu: new([Code(MeetingVendor.Feishu, "105001")], Repeated, Unclear),
            wecom: new([Code(MeetingVendor.WeCom, WeComErrorCodes.SystemBusy)], Repeated, Unclear),
            dingtalk: new([Code(MeetingVendor.DingTalk, DingTalkErrorCodes.SystemError, "500 Internal Server Error")], Repeated, Unclear)),

        // The vendor decided: never repeated.
        ["redirect 301"] = All(_ => new([Fault.Redirect(301, new("http://127.0.0.1:1/"))], Refusal, Refusal)),
        ["redirect 302"] = All(_ => new([Fault.Redirect(302, new("http://127.0.0.1:1/"))], Refusal, Refusal)),
        ["redirect 307"] = All(_ => new([Fault.Redirect(307, new("http://127.0.0.1:1/"))], Refusal, Refusal)),
        ["redirect 308"] = All(_ => new([Fault.Redirect(308, new("http://127.0.0.1:1/"))], Refusal, Refusal)),
        ["page with status 404"] = All(_ => new([Fault.Page("<html>404</html>", "404 Not Found")], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer }),
        ["page with status 401"] = Each(
            feishu: new([s_loginPage], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer },
            wecom: new([s_loginPage], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer },
            // DingTalk's status for a token that is not valid, which no gateway's page proves for a creation.
            dingtalk: new([s_loginPage], "Authentication; 2 copies, 2 tokens; no wait", "Authentication, transient, unknown; 1 copy, 1 token; no wait")
            {
                Keyed = "Authentication, transient, unknown; 3 copies, 1 token; waits 0-0.5, 0-1",
            }),
        ["unknown code"] = All(vendor => new([Code(vendor, "7654321")], "Api; 1 copy, 1 token; no wait", "Api; 1 copy, 1 token; no wait")),
        ["missing permission"] = EachCode(
            FeishuErrorCodes.MissingScope, WeComErrorCodes.ApiForbidden, DingTalkErrorCodes.AccessTokenPermissionDenied, "403 Forbidden", "Permission; 1 copy, 1 token; no wait"),
        ["quota used up"] = EachCode(
            FeishuErrorCodes.MonthlyQuotaExceeded, "2400007", DingTalkErrorCodes.ApiCountLimitForOrg, "403 Forbidden", "Quota; 1 copy, 1 token; no wait"),
        ["wrong parameter"] = EachCode(
            FeishuErrorCodes.FieldValidationFailed, WeComErrorCodes.MalformedRequest, DingTalkErrorCodes.ParamsError, "500 Internal Server Error", "Validation; 1 copy, 1 token; no wait"),

        // The vendor did not run it: repeated whatever the operation.
        ["throttled, with a wait that fits"] = All(_ => new(
            [s_throttledPage],
            "RateLimit, transient, after 4 s; 3 copies, 1 token; waits 4-4.4, 4-4.4",
            "RateLimit, transient, after 4 s; 3 copies, 1 token; waits 4-4.4, 4-4.4")),
        ["throttled, with a wait that does not fit"] = All(_ => new(
            [Fault.Page("<html>slow down</html>", "429 Too Many Requests", "Retry-After: 120")],
            "RateLimit, transient, after 120 s; 1 copy, 1 token; no wait",
            "RateLimit, transient, after 120 s; 1 copy, 1 token; no wait")),
        ["throttled at first"] = All(vendor => new(
            [s_throttledPage, Ok(vendor)],
            "success; 2 copies, 1 token; waits 4-4.4",
            "success; 2 copies, 1 token; waits 4-4.4")),
        ["throttled, then reset"] = All(_ => new(
            [s_throttledPage, Fault.Reset],
            "Unavailable, transient; 3 copies, 1 token; waits 4-4.4, 0-1",
            "Unavailable, transient, unknown; 2 copies, 1 token; waits 4-4.4")),
        ["the vendor's own code for too many calls"] = Each(
            feishu: Both(
                "RateLimit, transient, after 3 s; 3 copies, 1 token; waits 3-3.3, 3-3.3",
                Fault.JsonAnswer("""{"code":99991400,"msg":"frequency limit"}""", "400 Bad Request", "x-ogw-ratelimit-reset: 3")),
            wecom: Both("RateLimit, transient, after 60 s; 1 copy, 1 token; no wait", Code(MeetingVendor.WeCom, WeComErrorCodes.FrequencyLimited)),
            dingtalk: Both("RateLimit, transient, after 1 s; 3 copies, 1 token; waits 1-1.1, 1-1.1", Code(MeetingVendor.DingTalk, DingTalkErrorCodes.QpsLimitForApi, "403 Forbidden"))),
        ["the vendor's other code for too many calls"] = Each(
            feishu: Both("RateLimit, transient; 3 copies, 1 token; waits 0-0.5, 0-1", Code(MeetingVendor.Feishu, "1000004")),
            wecom: Both("RateLimit, transient, after 1 s; 3 copies, 1 token; waits 1-1.1, 1-1.1", Code(MeetingVendor.WeCom, WeComErrorCodes.ConcurrencyLimited)),
            dingtalk: Both("RateLimit, transient, after 60 s; 1 copy, 1 token; no wait", Code(MeetingVendor.DingTalk, DingTalkErrorCodes.QpmLimitForAppkeyAndApi, "403 Forbidden"))),
        ["page that speaks of the wall in front of the API"] = All(_ => new([Fault.Page("<html><title>punish</title>punish, deny, 1111</html>", "403 Forbidden")], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer }),
        ["wall in front of the API"] = Each(
            feishu: new([s_wallPage], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer },
            wecom: new([s_wallPage], Refusal, UnclearAnswer) { Keyed = RepeatedUnclearAnswer },
            dingtalk: new([s_wallPage], "RateLimit, transient, after 300 s; 1 copy, 1 token; no wait", "RateLimit, transient, unknown, after 300 s; 1 copy, 1 token; no wait")),
        ["wall in front of the API that answers JSON"] = Each(
            feishu: new([s_wall], RepeatedAnswer, UnclearAnswer),
            wecom: new([s_wall], RepeatedAnswer, UnclearAnswer),
            dingtalk: Both("RateLimit, transient, after 300 s; 1 copy, 1 token; no wait", s_wall)),
        ["the vendor's own header on a page"] = Each(
            feishu: Both("RateLimit, transient, after 3 s; 3 copies, 1 token; waits 3-3.3, 3-3.3", s_resetPage),
            wecom: Both("RateLimit, transient; 3 copies, 1 token; waits 0-0.5, 0-1", s_resetPage),
            dingtalk: Both("RateLimit, transient; 3 copies, 1 token; waits 0-0.5, 0-1", s_resetPage)),

        // Tokens.
        ["token rejected at first"] = All(vendor => Both("success; 2 copies, 2 tokens; no wait", TokenRejected(vendor), Ok(vendor))),
        ["every token rejected"] = All(vendor => Both("Authentication; 2 copies, 2 tokens; no wait", TokenRejected(vendor))),
        ["same token handed out again"] = All(vendor =>
            Both("Authentication; 1 copy, 2 tokens; no wait", TokenRejected(vendor)) with { Tokens = Fault.JsonAnswer(VendorAnswers.Token(vendor, 1)) }),
        ["token rejected, then reset"] = All(vendor => new(
            [TokenRejected(vendor), Fault.Reset],
            "Unavailable, transient; 4 copies, 2 tokens; waits 0-0.5, 0-1",
            "Unavailable, transient, unknown; 2 copies, 2 tokens; no wait")),
        ["token endpoint answers a page"] = All(_ => Both(NoToken) with { Tokens = s_page }),
        ["token endpoint closes"] = All(_ => Both(NoToken) with { Tokens = Fault.Closed }),
        ["token endpoint refuses"] = All(vendor => Both("Authentication; 0 copies, 1 token; no wait") with
        {
            Tokens = Code(vendor, vendor switch
            {
                MeetingVendor.Feishu => FeishuErrorCodes.WrongAppSecret,
                MeetingVendor.WeCom => WeComErrorCodes.InvalidSecret,
                _ => DingTalkErrorCodes.InvalidClientIdOrSecret,
            }),
        }),

        // Odd, and good all the same.
        ["gzip"] = All(vendor => Both(Success, Fault.Answer("gzip", "200 OK", Fault.Gzip(VendorAnswers.Success(vendor)), "Content-Encoding: gzip"))),
        ["byte order mark"] = All(vendor => Both(Success, Fault.JsonAnswer($"\uFEFF{VendorAnswers.Success(vendor)}"))),
        ["unknown charset"] = All(vendor => Both(Success, Fault.Answer("charset", "200 OK", Encoding.UTF8.GetBytes(VendorAnswers.Success(vendor)), "Content-Type: application/json; charset=utf8mb4"))),
    };

    /// <summary>The faults, each of which every vendor must have.</summary>
    public static IReadOnlyCollection<string> Names => s_rows.Keys;

    /// <summary>Null where the table says nothing on the fault and the vendor.</summary>
    public static FaultCase? Find(string fault, MeetingVendor vendor) => s_rows.GetValueOrDefault(fault)?.GetValueOrDefault(vendor);

    private static Dictionary<MeetingVendor, FaultCase> All(Func<MeetingVendor, FaultCase> of) =>
        Enum.GetValues<MeetingVendor>().ToDictionary(vendor => vendor, of);

    private static Dictionary<MeetingVendor, FaultCase> Each(FaultCase feishu, FaultCase wecom, FaultCase dingtalk) => new()
    {
        [MeetingVendor.Feishu] = feishu,
        [MeetingVendor.WeCom] = wecom,
        [MeetingVendor.DingTalk] = dingtalk,
    };

    private static Dictionary<MeetingVendor, FaultCase> EachCode(string feishu, string wecom, string dingtalk, string dingTalkStatus, string expected) => Each(
        feishu: Both(expected, Code(MeetingVendor.Feishu, feishu, "400 Bad Request")),
        wecom: Both(expected, Code(MeetingVendor.WeCom, wecom)),
        dingtalk: Both(expected, Code(MeetingVendor.DingTalk, dingtalk, dingTalkStatus)));

    /// <summary>The same, whether the operation may be repeated or not.</summary>
    private static FaultCase Both(string expected, params Fault[] script) => new(script, expected, expected);

    private static Fault Ok(MeetingVendor vendor) => Fault.JsonAnswer(VendorAnswers.Success(vendor));

    private static Fault Code(MeetingVendor vendor, string code, string status = "200 OK") => Fault.JsonAnswer(
        vendor switch
        {
            MeetingVendor.Feishu => $$"""{"code":{{code}},"msg":"no"}""",
            MeetingVendor.WeCom => $$"""{"errcode":{{code}},"errmsg":"no"}""",
            _ => $$"""{"code":"{{code}}","message":"no","requestid":"r1"}""",
        },
        status);

    private static Fault TokenRejected(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => Code(vendor, FeishuErrorCodes.InvalidTenantToken, "400 Bad Request"),
        MeetingVendor.WeCom => Code(vendor, WeComErrorCodes.AccessTokenExpired),
        _ => Code(vendor, DingTalkErrorCodes.InvalidAuthentication, "400 Bad Request"),
    };
}
