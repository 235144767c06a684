using System.Globalization;
using System.Net;

namespace MeetingApis.Feishu.Internal;

/// <summary>Feishu, to which long connections are made.</summary>
/// <param name="open">Asks for an address.</param>
/// <param name="client">The client's options.</param>
/// <param name="options">The options of the connections.</param>
/// <param name="intake">Takes the events.</param>
internal sealed class FeishuConnectionSource(Func<CancellationToken, Task<FeishuConnectionGrant>> open, FeishuOptions client, FeishuLongConnectionOptions options, EventIntake<FeishuEvent> intake) : IConnectionSource
{
    private const string StatusHeader = "Handshake-Status";
    private const string DetailHeader = "Handshake-Autherrcode";

    private readonly FeishuConnectionSettings _settings = new(options.PingInterval);

    public ReconnectDelay Delay => _settings.Delay;

    public async Task<Uri> OpenAsync(CancellationToken cancellationToken)
    {
        FeishuConnectionGrant grant = await open(cancellationToken).ConfigureAwait(false);
        _settings.Adopt(grant.ClientConfig);
        return StreamAddress.Check(grant.Url!, client.BaseAddress, options.StreamHosts);
    }

    public IConversation Begin(Uri address) => new FeishuConversation(ServiceOf(address), _settings, HandleAsync, intake.Time);

    /// <summary>Feishu decides with status 200, by its code; any other status says that it is busy.</summary>
    public bool CanHeal(Exception failure) => failure switch
    {
        MeetingUnavailableException or MeetingRateLimitException or MeetingProtocolException => true,
        MeetingApiException refused => refused.StatusCode is not (null or HttpStatusCode.OK),
        HandshakeRefusedException refused => CanHeal(refused),
        _ => true,
    };

    private static bool CanHeal(HandshakeRefusedException refused) => (refused.Header(StatusHeader) ?? ((int)refused.Status).ToString(CultureInfo.InvariantCulture)) switch
    {
        "514" => refused.Header(DetailHeader) != FeishuConnectionEndpoint.TooManyConnections,
        "403" => false,
        _ => true,
    };

    private async Task<bool> HandleAsync(byte[] json)
    {
        FeishuEvent? happened = FeishuEventParser.Parse(json);
        bool isForApp = happened?.Envelope.AppId == client.AppId;
        return (await intake.HandleAsync(happened, isForApp, intake.Rules.Deadline).ConfigureAwait(false)).IsAcknowledged();
    }

    /// <summary>The number that goes into every ping; 0 where the address has none.</summary>
    private static int ServiceOf(Uri address)
    {
        foreach (string parameter in address.Query.TrimStart('?').Split('&'))
        {
            if (parameter.StartsWith("service_id=", StringComparison.Ordinal) && int.TryParse(parameter.AsSpan("service_id=".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int service))
            {
                return service;
            }
        }

        return 0;
    }
}
