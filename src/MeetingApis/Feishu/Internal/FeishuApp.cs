namespace MeetingApis.Feishu.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class FeishuApp(ClientConnection<FeishuOptions> connection)
    : AppCore<FeishuOptions>(connection, connection.Options.AppId, new FeishuProtocol(), new FeishuTokenProtocol())
{
    /// <summary>The client's first identity: the app in its own organisation.</summary>
    public CallIdentity Self => new(TokenOf(TokenKinds.Tenant));

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => new FeishuTokenEndpoint(invoker, () => CurrentOptions);
}
