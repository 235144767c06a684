using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class WeComApp : AppCore<WeComOptions>
{
    private readonly ApiInvoker? _suiteRequests;

    public WeComApp(ClientConnection<WeComOptions> connection)
        : base(connection, connection.Options.AppType == WeComAppType.SelfBuilt ? connection.Options.CorpId : connection.Options.SuiteId, new WeComProtocol(LoggerOf(connection)), new WeComTokenProtocol(LoggerOf(connection)))
    {
        SuiteTicket = new TicketGrant(Grants, $"wecom/{AppId}/suite_ticket");
        Corps = new WeComCorps(Grants, AppId);
        AuthCodes = new WeComAuthCodes(Grants, $"wecom/{AppId}/auth_codes", (code, issuedAt) => Authorization!.AcceptAuthCodeAsync(code, issuedAt), Label, Time, Logger);
        _suiteRequests = Options.AppType == WeComAppType.SelfBuilt ? null : CreateAppInvoker();
        Authorization = new WeComAuthorization(this);
    }

    public IWeComAuthorization Authorization { get; }

    /// <summary>Sends requests without a method of their own. The suite's token stands under another name, so that they take an organisation's only.</summary>
    public UnmodelledCalls Unmodelled { get; } = new(MeetingVendor.WeCom, TokenKinds.Tenant, WeComErrorTable.HelpPage);

    public TicketGrant SuiteTicket { get; }

    public WeComCorps Corps { get; }

    /// <summary>The auth codes that wait to be exchanged.</summary>
    public WeComAuthCodes AuthCodes { get; }

    /// <summary>Whether organisations authorise the app.</summary>
    public bool HasCorps => _suiteRequests is not null;

    /// <summary>The client's first identity: a self-built app in its own organisation, any other in none.</summary>
    public override CallIdentity Self => Options.AppType == WeComAppType.SelfBuilt
        ? new(TokenOf(TokenKinds.Tenant))
        : new(TokenOf(TokenKinds.App)) { App = Kind, Advice = "The app acts in one organisation at a time: call it on ForCorp(corpId)." };

    protected override TicketGrant? PushedTicket => HasCorps ? SuiteTicket : null;

    private bool IsThirdPartyApp => Options.AppType == WeComAppType.ThirdParty;

    private AppKinds Kind => Options.AppType switch
    {
        WeComAppType.SelfBuilt => AppKinds.SelfBuilt,
        WeComAppType.ThirdParty => AppKinds.ThirdParty,
        _ => AppKinds.ProviderDeveloped,
    };

    public CallIdentity ForCorp(string corpId)
    {
        IdentityName.Check(corpId, nameof(corpId));
        RequireSuite();
        return new CallIdentity(TokenOf(TokenKinds.Tenant, corpId)) { App = Kind };
    }

    /// <summary>What sends requests that carry the suite's token.</summary>
    /// <exception cref="InvalidOperationException">The app is a self-built one.</exception>
    public ApiInvoker RequireSuite() => _suiteRequests
        ?? throw new InvalidOperationException($"A self-built app has one organisation, and neither tickets nor permanent codes. For an app of a provider, set {nameof(WeComOptions)}.{nameof(WeComOptions.AppType)} to {nameof(WeComAppType.ThirdParty)} or {nameof(WeComAppType.ProviderDeveloped)}.");

    /// <summary>A token that was made from an earlier permanent code is not used any more.</summary>
    public void CorpChanged(string corpId) => KeeperOf(TokenOf(TokenKinds.Tenant, corpId)).Reset();

    /// <summary>Forgets the token that was made from a permanent code, here and where processes share it.</summary>
    public Task ForgetTokenAsync(string corpId, string permanentCode, CancellationToken cancellationToken) => KeeperOf(TokenOf(TokenKinds.Tenant, corpId)).ForgetAsync(
        IsThirdPartyApp ? WeComCorpTokenEndpoint.CredentialsOf(CurrentOptions, corpId, permanentCode) : WeComTokenEndpoint.CredentialsOf(corpId, permanentCode),
        cancellationToken);

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => request switch
    {
        { Kind: TokenKinds.App } => new WeComSuiteTokenEndpoint(invoker, () => CurrentOptions, SuiteTicket),
        { Tenant: { } corpId } when IsThirdPartyApp => new WeComCorpTokenEndpoint(invoker, () => CurrentOptions, KeeperOf(TokenOf(TokenKinds.App)), Corps, corpId),
        { Tenant: { } corpId } => new WeComProviderDevelopedTokenEndpoint(invoker, Corps, corpId),
        _ => new WeComTokenEndpoint(invoker, () => CurrentOptions),
    };

    private static ILogger LoggerOf(ClientConnection<WeComOptions> connection) => connection.Loggers.CreateLogger(Log.Category);
}
