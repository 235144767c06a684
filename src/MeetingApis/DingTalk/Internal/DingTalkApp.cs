namespace MeetingApis.DingTalk.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class DingTalkApp(ClientConnection<DingTalkOptions> connection)
    : AppCore<DingTalkOptions>(connection, connection.Options.AppKey, new DingTalkProtocol(), new DingTalkTokenProtocol())
{
    /// <summary>The client's first identity: the app in its own organisation.</summary>
    public CallIdentity Self => new(TokenOf(TokenKinds.Tenant));

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => new DingTalkTokenEndpoint(invoker, () => CurrentOptions);
}
