namespace MeetingApis.DingTalk.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class DingTalkApp : AppCore<DingTalkOptions>
{
    private readonly UserGrants _users;
    private readonly TicketGrant? _ticket;

    public DingTalkApp(ClientConnection<DingTalkOptions> connection)
        : base(connection, connection.Options.AppKey, new DingTalkProtocol(), new DingTalkTokenProtocol(), (LegacyAddress(connection.Options), new DingTalkLegacyProtocol()))
    {
        _users = new UserGrants(Grants, $"dingtalk/{AppId}");
        _ticket = IsThirdPartyApp ? new TicketGrant(Grants, $"dingtalk/{AppId}/suite_ticket") : null;
        Consents = new Consents(Vendor, _users, user => KeeperOf(TokenOf(TokenKinds.User, user: user)));
        Authorization = new DingTalkAuthorization(this);
    }

    public IDingTalkAuthorization Authorization { get; }

    /// <summary>Sends requests without a method of their own. No operation takes the token of the app itself.</summary>
    public UnmodelledCalls Unmodelled { get; } = new(MeetingVendor.DingTalk, TokenKinds.Tenant | TokenKinds.User, DingTalkErrorTable.HelpPage)
    {
        AnswersNothing = true,
        HostOf = DingTalkHosts.Of,
    };

    public Consents Consents { get; }

    /// <summary>The client's first identity: an internal app in its own organisation, a third-party app in none.</summary>
    public override CallIdentity Self => IsThirdPartyApp
        ? new(TokenOf(TokenKinds.App)) { App = AppKinds.ThirdParty, Advice = "A third-party app acts in one organisation at a time: call it on ForCorp(corpId)." }
        : new(TokenOf(TokenKinds.Tenant));

    protected override TicketGrant? PushedTicket => _ticket;

    /// <summary>No operation takes a token of a third-party app itself.</summary>
    protected override bool HasOwnToken => !IsThirdPartyApp;

    private bool IsThirdPartyApp => Options.AppType == DingTalkAppType.ThirdParty;

    public CallIdentity ForCorp(CallIdentity self, string corpId)
    {
        IdentityName.Check(corpId, nameof(corpId));
        RequireTicket();
        return self.In(corpId);
    }

    /// <exception cref="InvalidOperationException">The app is an internal app.</exception>
    public Task ForgetCorpAsync(string corpId, CancellationToken cancellationToken)
    {
        IdentityName.Check(corpId, nameof(corpId));
        RequireTicket();
        return GrantStoreException.ShapeAsync(Vendor, KeeperOf(TokenOf(TokenKinds.Tenant, corpId)).ForgetAsync(DingTalkCorpTokenEndpoint.CredentialsOf(CurrentOptions, corpId), cancellationToken));
    }

    /// <exception cref="InvalidOperationException">The app is an internal app.</exception>
    public TicketGrant RequireTicket() => _ticket
        ?? throw new InvalidOperationException($"An internal app has one organisation and no tickets. For an app that other organisations install, set {nameof(DingTalkOptions)}.{nameof(DingTalkOptions.AppType)} to {nameof(DingTalkAppType.ThirdParty)}.");

    /// <summary>Only DingTalk's own hosts have a twin: a token goes to no host that nobody named.</summary>
    private static Uri LegacyAddress(DingTalkOptions options) => options.LegacyBaseAddress
        ?? (options.BaseAddress.IdnHost.ToLowerInvariant() is "api.dingtalk.com" or "api.dingtalk.io"
            ? new UriBuilder(options.BaseAddress) { Host = $"o{options.BaseAddress.Host}" }.Uri
            : options.BaseAddress);

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => request switch
    {
        { Kind: TokenKinds.User } => new DingTalkUserTokenEndpoint(invoker, () => CurrentOptions, _users, request.User!, Time, Logger),
        // No operation takes the app's own token, so that nobody asks for the one without an organisation.
        _ when IsThirdPartyApp => new DingTalkCorpTokenEndpoint(invoker, () => CurrentOptions, RequireTicket(), request.Tenant ?? ""),
        _ when Options.CorpId.Length > 0 => new DingTalkUnifiedTokenEndpoint(invoker, () => CurrentOptions, Options.CorpId),
        _ => new DingTalkTokenEndpoint(invoker, () => CurrentOptions),
    };
}
