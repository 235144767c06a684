using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The app's token. Asked again while the token is valid, it gives the same one.</summary>
internal sealed class WeComTokenEndpoint(WeComSimulator simulator, TokenStore tokens)
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

        if (!string.Equals(corpId, simulator.CorpId, StringComparison.Ordinal))
        {
            throw WeComGateway.Error(40013, "invalid corpid");
        }

        if (!string.Equals(corpSecret, simulator.CorpSecret, StringComparison.Ordinal))
        {
            throw WeComGateway.Error(40001, "invalid credential");
        }

        var (token, expiresIn) = tokens.Issue();
        return WeComGateway.Success(
            new KeyValuePair<string, JsonNode?>("access_token", token),
            new KeyValuePair<string, JsonNode?>("expires_in", expiresIn));
    }
}
