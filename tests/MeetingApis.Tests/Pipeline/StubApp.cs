using MeetingApis.Feishu;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Pipeline;

/// <summary>An app of any protocol, whose tokens come from the options.</summary>
internal sealed class StubApp(ClientConnection<FeishuOptions> connection, VendorProtocol protocol)
    : AppCore<FeishuOptions>(connection, "cli_stub", protocol, protocol)
{
    public override CallIdentity Self => new(Token(TokenKinds.Tenant));

    public static AccessTokenRequest Token(TokenKinds kind, string? tenant = null) =>
        new() { Vendor = MeetingVendor.Feishu, AppId = "cli_stub", Kind = kind, Tenant = tenant };

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => throw new InvalidOperationException("The options give the tokens.");
}
