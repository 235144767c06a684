using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The token of an internal app, at both endpoints. Asked again while the token is valid, they give the same one, renewed.</summary>
internal sealed class DingTalkTokenEndpoint(AppCredentials app, string ownCorpId, DingTalkThirdPartyApp thirdPartyApp, TokenStore tokens)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/oauth2/accessToken", Issue) { IssuesTokens = true },
        new("POST", "/v1.0/oauth2/{corp_id}/token", IssueUnified) { IssuesTokens = true },
    ];

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        if (!string.Equals(body.Text("appKey"), app.Id, StringComparison.Ordinal) ||
            !string.Equals(body.Text("appSecret"), app.Secret, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }

        return DingTalkGateway.Issued(tokens.Issue());
    }

    /// <summary>An internal app names its own organisation, a third-party app one that has installed it.</summary>
    private SimulatorResponse IssueUnified(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        if (body.Text("client_id") != app.Id || body.Text("client_secret") != app.Secret)
        {
            throw DingTalkGateway.Error(400, "invalid.client", "invalid.client");
        }

        if (body.Text("grant_type") != "client_credentials")
        {
            throw DingTalkGateway.Error(400, "unsupported.grant.type", "unsupported.grant.type");
        }

        string corpId = request.RouteValue("corp_id");
        if (corpId != ownCorpId && !thirdPartyApp.HasCorp(corpId))
        {
            throw DingTalkGateway.Error(401, "unauthorized.client", "unauthorized.client");
        }

        (string token, long expiresIn) = tokens.Issue(corpId == ownCorpId ? null : new TokenHolder(corpId));
        return DingTalkGateway.Success(new JsonObject { ["access_token"] = token, ["expires_in"] = expiresIn });
    }
}
