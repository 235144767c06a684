using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The tenant access token of a custom app. Failures come with HTTP 200, and nothing stands under <c>data</c>.</summary>
internal sealed class FeishuTokenEndpoint(AppCredentials app, TokenStore tokens)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/auth/v3/tenant_access_token/internal", Issue) { IssuesTokens = true },
    ];

    public static SimulatorResponse Answer(int code, string message) =>
        FeishuGateway.Flat(new JsonObject { ["code"] = code, ["msg"] = message });

    /// <summary>The refusal of wrong credentials; null for the app's own.</summary>
    public static SimulatorResponse? Check(AppCredentials app, JsonFields body)
    {
        if (!string.Equals(body.Text("app_id"), app.Id, StringComparison.Ordinal))
        {
            return Answer(10003, "invalid param");
        }

        // The code list has 10015 for a wrong secret; what is seen in the field is 10014.
        return string.Equals(body.Text("app_secret"), app.Secret, StringComparison.Ordinal) ? null : Answer(10014, "app secret invalid");
    }

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        if (Check(app, FeishuGateway.ReadBody(request)) is { } refusal)
        {
            return refusal;
        }

        (string token, long expiresIn) = tokens.Issue();
        return FeishuGateway.Flat(new JsonObject
        {
            ["code"] = 0,
            ["msg"] = "ok",
            ["tenant_access_token"] = token,
            ["expire"] = expiresIn,
        });
    }
}
