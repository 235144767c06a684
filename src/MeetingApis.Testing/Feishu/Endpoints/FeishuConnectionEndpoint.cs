using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Gives out the addresses of long connections, against the app's secret. Failures come with HTTP 200.</summary>
/// <param name="app">The app.</param>
/// <param name="events">Whose connections they are.</param>
/// <param name="address">The address of the simulator.</param>
internal sealed class FeishuConnectionEndpoint(AppCredentials app, FeishuSimulatedEvents events, Func<Uri> address)
{
    private const int MostConnections = 50;
    private const int TooManyConnections = 1000040350;
    private const int NotAuthentic = 514;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/callback/ws/endpoint", Open) { OpensConnections = true },
    ];

    private SimulatorResponse Open(SimulatorRequest request)
    {
        JsonFields body = FeishuGateway.ReadBody(request);
        if (!string.Equals(body.Text("AppID"), app.Id, StringComparison.Ordinal) || !string.Equals(body.Text("AppSecret"), app.Secret, StringComparison.Ordinal))
        {
            return FeishuTokenEndpoint.Answer(NotAuthentic, "auth failed");
        }

        return events.Connections >= MostConnections
            ? FeishuTokenEndpoint.Answer(TooManyConnections, "the number of connections exceeded the limit")
            : FeishuGateway.Success(new JsonObject { ["URL"] = events.OpenAddress(address()), ["ClientConfig"] = FeishuConnectionSettings.ToJson() });
    }
}
