using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Tells an app where to connect for its events.</summary>
/// <param name="app">Who may connect.</param>
/// <param name="grant">Gives an address and a ticket.</param>
internal sealed class DingTalkStreamEndpoint(AppCredentials app, Func<(string Endpoint, string Ticket)> grant)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/gateway/connections/open", Open) { OpensConnections = true },
    ];

    private SimulatorResponse Open(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        if (body.Text("clientId") != app.Id || body.Text("clientSecret") != app.Secret)
        {
            throw DingTalkGateway.Error(401, "authFailed", "鉴权失败");
        }

        // No page says how a request without events is refused.
        if (body.Objects("subscriptions")?.Any(static wanted => wanted.Text("type") == "EVENT" && wanted.Text("topic") == "*") != true)
        {
            throw DingTalkGateway.Error(400, "invalidParameter", "subscriptions");
        }

        (string endpoint, string ticket) = grant();
        return DingTalkGateway.Success(new JsonObject { ["endpoint"] = endpoint, ["ticket"] = ticket });
    }
}
