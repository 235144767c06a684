using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The token of an app that has a secret. Asked again while the token is valid, it gives the same one.</summary>
internal sealed class WeComTokenEndpoint(AppCredentials app, WeComSuite suite, TokenStore tokens)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/cgi-bin/gettoken", Issue) { IssuesTokens = true },
    ];

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        if (request.Query("corpid") is not { Length: > 0 } corpId)
        {
            throw WeComGateway.Error(41002, "corpid missing");
        }

        if (request.Query("corpsecret") is not { Length: > 0 } corpSecret)
        {
            throw WeComGateway.Error(41004, "corpsecret missing");
        }

        (string token, long expiresIn) = tokens.Issue(HolderOf(corpId, corpSecret));
        return WeComGateway.Success(
            new KeyValuePair<string, JsonNode?>("access_token", token),
            new KeyValuePair<string, JsonNode?>("expires_in", expiresIn));
    }

    /// <summary>The app of the simulator's own organisation, or the provider-developed one, whose secret is its permanent code.</summary>
    private TokenHolder HolderOf(string corpId, string corpSecret)
    {
        bool isOwn = string.Equals(corpId, app.Id, StringComparison.Ordinal);
        if (isOwn && string.Equals(corpSecret, app.Secret, StringComparison.Ordinal))
        {
            return new TokenHolder();
        }

        bool isAuthorized = suite.Type == MeetingApis.WeCom.WeComAppType.ProviderDeveloped && suite.IsAuthorizedBy(corpId);
        if (!isOwn && !isAuthorized)
        {
            throw WeComGateway.Error(40013, "invalid corpid");
        }

        return isAuthorized && suite.IsPermanentCode(corpId, corpSecret)
            ? new TokenHolder(corpId)
            : throw WeComGateway.Error(40001, "invalid credential");
    }
}
