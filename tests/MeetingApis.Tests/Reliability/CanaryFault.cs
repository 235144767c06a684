using System.Text;
using System.Text.Json;

namespace MeetingApis.Tests.Reliability;

/// <summary>One way in which a vendor, or what stands in front of it, gives back what it was sent.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Call">The answer to a call, from the whole request; null resets the connection.</param>
/// <param name="Token">The answer to a token request; without it the endpoint hands a token out.</param>
internal sealed record CanaryFault(string Name, Func<VendorRig, string, byte[]?> Call, Func<VendorRig, string, byte[]?>? Token = null)
{
    private static readonly string[] s_tokenPaths = ["/cgi-bin/gettoken", "/v1.0/oauth2/", "/open-apis/auth/"];
    private static readonly Func<VendorRig, string, byte[]?> s_success = static (rig, _) => LoopbackVendor.Json(SuccessOf(rig));

    public static IReadOnlyList<CanaryFault> All { get; } =
    [
        new("success", s_success),
        new("an error that quotes the request", static (rig, request) => LoopbackVendor.Json(ErrorOf(rig, request), "400 Bad Request")),
        new("an error with status 200 that quotes the request", static (rig, request) => LoopbackVendor.Json(ErrorOf(rig, request))),
        new("an error of the server that quotes the request", static (rig, request) => LoopbackVendor.Json(ErrorOf(rig, request), "500 Oops")),
        new("a page that quotes the request", static (_, request) => Page(request, "200 OK")),
        new("a 403 page that quotes the request", static (_, request) => Page(request, "403 Forbidden")),
        new("a 502 page that quotes the request", static (_, request) => Page(request, "502 Bad Gateway")),
        new("a server that echoes", static (_, request) => Encoding.Latin1.GetBytes(request)),
        new("a header line that quotes the request", static (_, request) => Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\n{request.ReplaceLineEndings(" ")}\r\n\r\n")),
        new("a chunk that quotes the request", static (_, request) => Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{request.ReplaceLineEndings(" ")}\r\n")),
        new("request ids that quote the request", static (rig, request) => LoopbackVendor.Json(ErrorOf(rig, "no"), "400 Bad Request", $"X-Tt-Logid: {FirstLine(request)}\r\nx-acs-request-id: {FirstLine(request)}\r\n")),
        new("a redirect that quotes the request", static (_, request) => LoopbackVendor.Http("307 Temporary Redirect", $"Location: http://127.0.0.1:9/{Uri.EscapeDataString(FirstLine(request))}\r\n", [])),
        new("JSON with a misspelt literal before the secrets", static (rig, _) => LoopbackVendor.Json(SuccessOf(rig).Replace("\"end\"", "nope", StringComparison.Ordinal))),
        new("a payload of another shape", static (rig, _) => LoopbackVendor.Json(SuccessOf(rig).Replace("\"reserve\":{", "\"reserve\":{\"end_time\":[],", StringComparison.Ordinal).Replace("\"excess_users\":[", "\"excess_users\":[{},", StringComparison.Ordinal))),
        new("a payload of another shape under names that quote the request", static (rig, request) => LoopbackVendor.Json(SuccessOf(rig).Replace("\"reserve\":{", $"\"reserve\":{{{Quoted(request)}:{{\"x\":[]}},\"end_time\":[],", StringComparison.Ordinal).Replace("\"excess_users\":[", $"{Quoted(request)}:[],\"excess_users\":[{{}},", StringComparison.Ordinal))),
        new("JSON that is cut short", static (rig, _) => LoopbackVendor.Json(SuccessOf(rig)[..^5])),
        new("no answer", static (_, _) => []),
        new("a reset", static (_, _) => null),
        new("a rejected token, and again", static (rig, request) => LoopbackVendor.Json(RejectionOf(rig, request), rig.Vendor == MeetingVendor.WeCom ? "200 OK" : "400 Bad Request")),
        new("a wrong secret", s_success, static (rig, _) => LoopbackVendor.Json(RefusalOf(rig, "no"))),
        new("a refusal that quotes the token request", s_success, static (rig, request) => LoopbackVendor.Json(RefusalOf(rig, request))),
        new("a page of the token endpoint that quotes the request", s_success, static (_, request) => Page(request, "200 OK")),
        new("a 502 page of the token endpoint that quotes the request", s_success, static (_, request) => Page(request, "502 Bad Gateway")),
        new("a token endpoint that echoes", s_success, static (_, request) => Encoding.Latin1.GetBytes(request)),
        new("a token in JSON with a misspelt literal before it", s_success, static (rig, _) => LoopbackVendor.Json(TokenOf(rig).Replace("\"end\"", "nope", StringComparison.Ordinal))),
        new("a token without HTTP around it", s_success, static (rig, _) => Encoding.Latin1.GetBytes(TokenOf(rig) + "\r\n\r\n")),
        new("a token of another type", s_success, static (rig, _) => LoopbackVendor.Json(TokenOf(rig).Replace("7200", $"\"{CanaryTests.Token}\"", StringComparison.Ordinal))),
        new("a token that is cut short", s_success, static (rig, _) => LoopbackVendor.Json(TokenOf(rig)[..^3])),
        new("no answer of the token endpoint", s_success, static (_, _) => []),
        new("a reset by the token endpoint", s_success, static (_, _) => null),
    ];

    public byte[]? Answer(VendorRig rig, string request) => IsTokenRequest(request)
        ? Token is null ? LoopbackVendor.Json(TokenOf(rig)) : Token(rig, request)
        : Call(rig, request);

    public override string ToString() => Name;

    private static bool IsTokenRequest(string request) =>
        s_tokenPaths.Any(FirstLine(request).Contains);

    private static string FirstLine(string request) => request[..request.IndexOf('\r', StringComparison.Ordinal)];

    private static byte[] Page(string request, string status) =>
        LoopbackVendor.Http(status, "Content-Type: text/html\r\n", Encoding.UTF8.GetBytes($"<html>{System.Net.WebUtility.HtmlEncode(request[request.LastIndexOf('\n')..])} {request}</html>"));

    private static string TokenOf(VendorRig rig) => rig.Vendor switch
    {
        MeetingVendor.Feishu => $$"""{"code":0,"msg":"end","tenant_access_token":"{{CanaryTests.Token}}","expire":7200}""",
        MeetingVendor.WeCom => $$"""{"errcode":0,"errmsg":"end","access_token":"{{CanaryTests.Token}}","expires_in":7200}""",
        _ => $$"""{"requestid":"end","accessToken":"{{CanaryTests.Token}}","expireIn":7200}""",
    };

    private static string SuccessOf(VendorRig rig) => rig.Vendor switch
    {
        MeetingVendor.Feishu => $$$"""{"code":0,"msg":"end","data":{"reserve":{"id":"r1","password":"{{{CanaryTests.Password}}}","url":"https://vc.feishu.cn/j/{{{CanaryTests.Link}}}","live_link":"https://live/{{{CanaryTests.Link}}}" } } }""",
        MeetingVendor.WeCom => $$"""{"errcode":0,"errmsg":"end","excess_users":[],"link":"https://meeting.tencent.com/{{CanaryTests.Link}}","password":"{{CanaryTests.Password}}"}""",
        _ => $$"""{"requestId":"end","url":"https://meeting.dingtalk.com/{{CanaryTests.Link}}"}""",
    };

    private static string ErrorOf(VendorRig rig, string text) => rig.Vendor switch
    {
        MeetingVendor.Feishu => $$$$"""{"code":7654321,"msg":{{{{Quoted(text)}}}},"error":{"message":{{{{Quoted(text)}}}},"log_id":{{{{Quoted(text)}}}},"troubleshooter":{{{{Quoted("https://open.feishu.cn/" + text.Replace(' ', '_'))}}}},"field_violations":[{"field":{{{{Quoted(text)}}}},"description":{{{{Quoted(text)}}}} } ] } }""",
        MeetingVendor.WeCom => $$"""{"errcode":7654321,"errmsg":{{Quoted($"invalid, hint: [{text}], from ip: 192.0.2.7, more info at https://x/{text}")}}}""",
        _ => $$"""{"code":"no.such.code","message":{{Quoted(text)}},"requestid":{{Quoted(text)}}}""",
    };

    private static string RejectionOf(VendorRig rig, string text) => rig.Vendor switch
    {
        MeetingVendor.Feishu => $$"""{"code":99991663,"msg":{{Quoted(text)}}}""",
        MeetingVendor.WeCom => $$"""{"errcode":42001,"errmsg":{{Quoted(text)}}}""",
        _ => $$"""{"code":"InvalidAuthentication","message":{{Quoted(text)}}}""",
    };

    private static string RefusalOf(VendorRig rig, string text) => rig.Vendor switch
    {
        MeetingVendor.Feishu => $$"""{"code":10014,"msg":{{Quoted(text)}}}""",
        MeetingVendor.WeCom => $$"""{"errcode":40001,"errmsg":{{Quoted(text)}}}""",
        _ => $$"""{"code":"invalidClientIdOrSecret","message":{{Quoted(text)}}}""",
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
