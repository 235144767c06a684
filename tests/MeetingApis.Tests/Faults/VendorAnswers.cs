using System.Globalization;

namespace MeetingApis.Tests.Faults;

/// <summary>What each vendor says when all is well, and where it hands out tokens.</summary>
internal static class VendorAnswers
{
    public static bool IsTokenPath(string pathAndQuery) =>
        pathAndQuery == "/open-apis/auth/v3/tenant_access_token/internal"
        || pathAndQuery == "/v1.0/oauth2/accessToken"
        || pathAndQuery.StartsWith("/cgi-bin/gettoken?", StringComparison.Ordinal);

    public static string Success(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => """{"code":0,"msg":"ok","data":{}}""",
        MeetingVendor.WeCom => """{"errcode":0,"errmsg":"ok"}""",
        _ => "{}",
    };

    public static string Token(MeetingVendor vendor, int number) => (vendor switch
    {
        MeetingVendor.Feishu => """{"code":0,"msg":"ok","tenant_access_token":"token-N","expire":7200}""",
        MeetingVendor.WeCom => """{"errcode":0,"errmsg":"ok","access_token":"token-N","expires_in":7200}""",
        _ => """{"accessToken":"token-N","expireIn":7200}""",
    }).Replace("N", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A token endpoint that hands out a new token each time.</summary>
    public static Fault NewToken(MeetingVendor vendor)
    {
        int number = 0;
        return new Fault("a new token", connection => Fault.JsonAnswer(Token(vendor, Interlocked.Increment(ref number))).PlayAsync(connection));
    }
}
