using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MeetingApis.Testing;

/// <summary>The tokens of users: the consent page, its codes, and refresh tokens that work once.</summary>
internal sealed class FeishuOAuthEndpoint(AppCredentials app, TokenStore tokens, TimeProvider time)
{
    private const string ContentType = "application/json; charset=utf-8";

    private static readonly TimeSpan s_codeLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_refreshLifetime = TimeSpan.FromDays(7);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Ticket> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ticket> _refreshTokens = new(StringComparer.Ordinal);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/authen/v2/oauth/token", Issue) { IssuesTokens = true },
    ];

    public Uri Consent(Uri page, string userId)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(page.Query);
        string? Text(string name) => query.TryGetValue(name, out StringValues values) ? values[0] : null;
        if (Text("client_id") != app.Id || Text("response_type") != "code" || Text("redirect_uri") is not { } redirect)
        {
            throw new ArgumentException("The consent page would show an error: client_id, response_type or redirect_uri is missing or wrong.", nameof(page));
        }

        string code = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_gate)
        {
            _codes[code] = new Ticket(userId, Text("scope") ?? "", redirect, Text("code_challenge"), time.GetUtcNow() + s_codeLifetime);
        }

        var answer = new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code };
        if (Text("state") is { } state)
        {
            answer["state"] = state;
        }

        return new Uri(QueryHelpers.AddQueryString(redirect, answer));
    }

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        JsonFields body = FeishuGateway.ReadBody(request);
        if (body.Text("client_id") != app.Id)
        {
            return Refuse(20048, "The specified app does not exist.");
        }

        if (body.Text("client_secret") != app.Secret)
        {
            return Refuse(20002, "The client secret is invalid.");
        }

        lock (_gate)
        {
            return body.Text("grant_type") switch
            {
                "authorization_code" => Exchange(body),
                "refresh_token" => Refresh(body),
                null => Refuse(20001, "The request is missing a required parameter."),
                _ => Refuse(20036, "The specified grant_type is not supported."),
            };
        }
    }

    private SimulatorResponse Exchange(JsonFields body)
    {
        if (body.Text("code") is not { } code || !_codes.TryGetValue(code, out Ticket? ticket))
        {
            return Refuse(20003, "The authorization code is not found. Please note that an authorization code can only be used once.");
        }

        if (ticket.IsUsed)
        {
            return Refuse(20065, "The authorization code has been used. Please note that an authorization code can only be used once.");
        }

        if (time.GetUtcNow() >= ticket.Expiry)
        {
            return Refuse(20004, "The authorization code has expired.");
        }

        if (body.Text("redirect_uri") is { } redirect && redirect != ticket.RedirectUri)
        {
            return Refuse(20071, "The provided redirect URI does not match the one used during authorization.");
        }

        if (ticket.Challenge is { } challenge && (body.Text("code_verifier") is not { } verifier || ChallengeOf(verifier) != challenge))
        {
            return Refuse(20049, "PKCE code challenge failed.");
        }

        ticket.IsUsed = true;
        return Grant(ticket);
    }

    private SimulatorResponse Refresh(JsonFields body)
    {
        if (body.Text("refresh_token") is not { } token || !_refreshTokens.TryGetValue(token, out Ticket? ticket))
        {
            return Refuse(20026, "The refresh token passed is invalid. Please check the value.");
        }

        if (ticket.IsUsed)
        {
            return Refuse(20073, "The refresh token has been used. Please note that a refresh token can only be used once.");
        }

        if (time.GetUtcNow() >= ticket.Expiry)
        {
            return Refuse(20037, "The refresh token passed has expired. Please generate a new one.");
        }

        ticket.IsUsed = true;
        return Grant(ticket);
    }

    private SimulatorResponse Grant(Ticket ticket)
    {
        (string token, long expiresIn) = tokens.Issue(new TokenHolder(User: ticket.UserId), isNew: true);
        var answer = new JsonObject { ["code"] = 0, ["access_token"] = token, ["expires_in"] = expiresIn, ["token_type"] = "Bearer", ["scope"] = ticket.Scopes };
        if (ticket.Scopes.Split(' ').Contains("offline_access", StringComparer.Ordinal))
        {
            string refreshToken = RandomNumberGenerator.GetHexString(40, lowercase: true);
            _refreshTokens[refreshToken] = new Ticket(ticket.UserId, ticket.Scopes, ticket.RedirectUri, null, time.GetUtcNow() + s_refreshLifetime);
            answer["refresh_token"] = refreshToken;
            answer["refresh_token_expires_in"] = (long)s_refreshLifetime.TotalSeconds;
        }

        return FeishuGateway.Flat(answer);
    }

    private static string ChallengeOf(string verifier) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static SimulatorResponse Refuse(int code, string message) => SimulatorResponse.Object(
        400,
        ContentType,
        new JsonObject { ["code"] = code, ["error"] = "invalid_grant", ["error_description"] = message });

    /// <summary>A code or a refresh token.</summary>
    private sealed class Ticket(string userId, string scopes, string redirectUri, string? challenge, DateTimeOffset expiry)
    {
        public string UserId => userId;

        public string Scopes => scopes;

        public string RedirectUri => redirectUri;

        public string? Challenge => challenge;

        public DateTimeOffset Expiry => expiry;

        public bool IsUsed { get; set; }
    }
}
