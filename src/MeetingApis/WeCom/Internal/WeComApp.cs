using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class WeComApp(ClientConnection<WeComOptions> connection)
    : AppCore<WeComOptions>(connection, connection.Options.CorpId, new WeComProtocol(LoggerOf(connection)), new WeComTokenProtocol(LoggerOf(connection)))
{
    /// <summary>The client's first identity: the app in its own organisation.</summary>
    public CallIdentity Self => new(TokenOf(TokenKinds.Tenant));

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => new WeComTokenEndpoint(invoker, () => CurrentOptions);

    private static ILogger LoggerOf(ClientConnection<WeComOptions> connection) => connection.Loggers.CreateLogger("MeetingApis");
}
