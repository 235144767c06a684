using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The token of an internal app. Asked again while the token is valid, it gives the same one, renewed.</summary>
internal sealed class DingTalkTokenEndpoint(DingTalkSimulator simulator, TokenStore tokens)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/oauth2/accessToken", Issue) { IssuesTokens = true },
    ];

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        var body = DingTalkGateway.ReadBody(request);
        if (!string.Equals(body.Text("appKey"), simulator.AppKey, StringComparison.Ordinal) ||
            !string.Equals(body.Text("appSecret"), simulator.AppSecret, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }

        var (token, expiresIn) = tokens.Issue();
        return DingTalkGateway.Success(new JsonObject { ["accessToken"] = token, ["expireIn"] = expiresIn });
    }
}
