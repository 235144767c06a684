using System.Collections.Concurrent;
using MeetingApis.Tests.Reliability;

namespace MeetingApis.Tests.Secrecy;

/// <summary>A vendor on a real socket that hands out tokens with the canary, another one each time, and rejects the first of them once it is used.</summary>
internal sealed class CanaryVendor : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _received = new();
    private readonly LoopbackVendor _server;
    private readonly Action _look;
    private int _tokens;
    private int _calls;

    /// <param name="look">What to do while a request waits for its answer.</param>
    public CanaryVendor(Action look)
    {
        _look = look;
        _server = LoopbackVendor.Start(Answer);
    }

    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>Every request, head and body.</summary>
    public IReadOnlyCollection<string> Received => _received;

    public int Calls => _calls;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private byte[] Answer(string request)
    {
        _received.Enqueue(request);
        _look();
        if (IsForToken(request))
        {
            int number = Interlocked.Increment(ref _tokens);
            string token = $"{AppKind.Canary}-token-{number}";
            // The answer of every token endpoint at once.
            return LoopbackVendor.Json($$"""
                {"data":{},{{Codes(request)}},
                "tenant_access_token":"{{token}}","app_access_token":"{{token}}","access_token":"{{token}}","suite_access_token":"{{token}}","accessToken":"{{token}}",
                "refresh_token":"{{token}}-refresh","refreshToken":"{{token}}-refresh","permanent_code":"{{token}}-permanent","auth_corp_info":{"corpid":"corp-1"},
                "expire":7200,"expires_in":7200,"expireIn":7200,"refresh_token_expires_in":604800,"token_type":"Bearer","scope":"vc:reserve offline_access"}
                """, headers: $"X-Token: {token}\r\n");
        }

        return Interlocked.Increment(ref _calls) == 1
            ? LoopbackVendor.Json(IsDingTalk(request) ? """{"code":"InvalidAuthentication"}""" : IsOldDingTalk(request) ? """{"errcode":42001}""" : """{"code":99991663,"errcode":42001}""", IsDingTalk(request) ? "400 Bad Request" : "200 OK")
            : LoopbackVendor.Json($$"""{"data":{},{{Codes(request)}}}""");
    }

    private static string Codes(string request) => IsDingTalk(request) ? "\"success\":true" : IsOldDingTalk(request) ? "\"errcode\":0,\"result\":{\"userid\":\"u\"}" : "\"code\":0,\"errcode\":0";

    private static bool IsOldDingTalk(string request) => request.Split("\r\n")[0].Contains("/topapi/", StringComparison.Ordinal);

    private static bool IsDingTalk(string request) => request.Split("\r\n")[0].Contains("/v1.0/", StringComparison.Ordinal);

    private static bool IsForToken(string request)
    {
        string line = request.Split("\r\n")[0];
        return line.Contains("/auth/v3/", StringComparison.Ordinal) || line.Contains("oauth", StringComparison.Ordinal)
            || line.Contains("gettoken", StringComparison.Ordinal) || line.Contains("/service/", StringComparison.Ordinal);
    }
}
