using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The tenant access token of an internal app. Failures come with HTTP 200, and nothing stands under <c>data</c>.</summary>
internal sealed class FeishuTokenEndpoint(FeishuSimulator simulator, TokenStore tokens)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/auth/v3/tenant_access_token/internal", Issue) { IssuesTokens = true },
    ];

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        var body = FeishuGateway.ReadBody(request);
        if (!string.Equals(body.Text("app_id"), simulator.AppId, StringComparison.Ordinal))
        {
            return Refuse(10003, "invalid param");
        }

        if (!string.Equals(body.Text("app_secret"), simulator.AppSecret, StringComparison.Ordinal))
        {
            // The code list has 10015 for a wrong secret; what is seen in the field is 10014.
            return Refuse(10014, "app secret invalid");
        }

        var (token, expiresIn) = tokens.Issue();
        return FeishuGateway.Flat(new JsonObject
        {
            ["code"] = 0,
            ["msg"] = "ok",
            ["tenant_access_token"] = token,
            ["expire"] = expiresIn,
        });
    }

    private static SimulatorResponse Refuse(int code, string message) =>
        FeishuGateway.Flat(new JsonObject { ["code"] = code, ["msg"] = message });
}
