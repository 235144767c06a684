using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The tokens of users: codes of the login page, and refresh tokens. Each works once.</summary>
internal sealed class DingTalkOAuthEndpoint(AppCredentials app, TokenStore tokens, TimeProvider time)
{
    private static readonly TimeSpan s_codeLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_refreshLifetime = TimeSpan.FromDays(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Login> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Login> _refreshTokens = new(StringComparer.Ordinal);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/oauth2/userAccessToken", Issue) { IssuesTokens = true },
    ];

    public string LogIn(string userId, string? corpId)
    {
        string code = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_gate)
        {
            _codes[code] = new Login(userId, corpId, time.GetUtcNow() + s_codeLifetime);
        }

        return code;
    }

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        if (body.Text("clientId") != app.Id || body.Text("clientSecret") != app.Secret)
        {
            // What is seen in the field; the page names no code.
            throw DingTalkGateway.Error(400, "invalidParameter.idOrSecret.notFound", "无效的clientId或者clientSecret");
        }

        lock (_gate)
        {
            return body.Text("grantType") switch
            {
                "authorization_code" => Success(Use(_codes, body.Text("code")) ?? throw DingTalkGateway.Error(400, "invalidCode", "无效的授权码")),
                "refresh_token" => Success(Use(_refreshTokens, body.Text("refreshToken")) ?? throw DingTalkGateway.Error(400, "invalidToken", "无效的token")),
                _ => throw DingTalkGateway.Error(400, "commonParamIllegal", "grantType"),
            };
        }
    }

    private Login? Use(Dictionary<string, Login> logins, string? key) =>
        key is not null && logins.Remove(key, out Login? login) && time.GetUtcNow() < login.Expiry ? login : null;

    private SimulatorResponse Success(Login login)
    {
        (string token, long expiresIn) = tokens.Issue(new TokenHolder(User: login.UserId), isNew: true);
        string refreshToken = RandomNumberGenerator.GetHexString(40, lowercase: true);
        _refreshTokens[refreshToken] = login with { Expiry = time.GetUtcNow() + s_refreshLifetime };
        return DingTalkGateway.Success(new JsonObject { ["accessToken"] = token, ["refreshToken"] = refreshToken, ["expireIn"] = expiresIn, ["corpId"] = login.CorpId ?? "" });
    }

    private sealed record Login(string UserId, string? CorpId, DateTimeOffset Expiry);
}
