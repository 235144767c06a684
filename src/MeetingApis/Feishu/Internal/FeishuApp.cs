namespace MeetingApis.Feishu.Internal;

/// <summary>One app: what the clients of all its identities share.</summary>
internal sealed class FeishuApp : AppCore<FeishuOptions>
{
    private readonly UserGrants _users;
    private readonly FeishuAppTicket? _ticket;

    public FeishuApp(ClientConnection<FeishuOptions> connection)
        : base(connection, connection.Options.AppId, new FeishuProtocol(), new FeishuTokenProtocol())
    {
        _users = new UserGrants(Grants, $"feishu/{AppId}");
        _ticket = IsStoreApp ? new FeishuAppTicket(new TicketGrant(Grants, $"feishu/{AppId}/app_ticket"), TokenRequests, () => CurrentOptions, Time) : null;
        Consents = new Consents(Vendor, _users, user => KeeperOf(TokenOf(TokenKinds.User, user: user)));
        Authorization = new FeishuAuthorization(this);
    }

    public IFeishuAuthorization Authorization { get; }

    /// <summary>Sends requests without a method of their own.</summary>
    public UnmodelledCalls Unmodelled { get; } = new(MeetingVendor.Feishu, TokenKinds.Tenant | TokenKinds.User | TokenKinds.App, FeishuErrorTable.HelpPage);

    public Consents Consents { get; }

    /// <summary>The client's first identity: a custom app in its own organisation, a store app in none.</summary>
    public override CallIdentity Self => IsStoreApp
        ? new(TokenOf(TokenKinds.App)) { App = AppKinds.ThirdParty, Advice = "A store app acts in one organisation at a time: call it on ForTenant(tenantKey)." }
        : new(TokenOf(TokenKinds.Tenant));

    /// <summary>Where users consent. The accounts host of Feishu and Lark has the name of the API's, but for its first part.</summary>
    public Uri AccountsBaseAddress => Options.AccountsBaseAddress ?? (Options.BaseAddress.Host.StartsWith("open.", StringComparison.OrdinalIgnoreCase)
        ? new UriBuilder(Options.BaseAddress) { Host = string.Concat("accounts.", Options.BaseAddress.Host.AsSpan("open.".Length)) }.Uri
        : Options.BaseAddress);

    protected override TicketGrant? PushedTicket => _ticket?.Kept;

    private bool IsStoreApp => Options.AppType == FeishuAppType.Store;

    public CallIdentity ForTenant(CallIdentity self, string tenantKey)
    {
        IdentityName.Check(tenantKey, nameof(tenantKey));
        RequireStoreApp();
        return self.In(tenantKey);
    }

    /// <exception cref="InvalidOperationException">The app is a custom app.</exception>
    public Task ForgetTenantAsync(string tenantKey, CancellationToken cancellationToken)
    {
        IdentityName.Check(tenantKey, nameof(tenantKey));
        RequireStoreApp();
        return GrantStoreException.ShapeAsync(Vendor, KeeperOf(TokenOf(TokenKinds.Tenant, tenantKey)).ForgetAsync(FeishuStoreTenantTokenEndpoint.CredentialsOf(CurrentOptions, tenantKey), cancellationToken));
    }

    /// <exception cref="InvalidOperationException">The app is a custom app.</exception>
    public FeishuAppTicket RequireTicket()
    {
        RequireStoreApp();
        return _ticket!;
    }

    protected override TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker) => request switch
    {
        { Kind: TokenKinds.User } => new FeishuUserTokenEndpoint(invoker, () => CurrentOptions, _users, request.User!, Time, Logger),
        { Kind: TokenKinds.App } => new FeishuStoreAppTokenEndpoint(invoker, () => CurrentOptions, RequireTicket()),
        { Tenant: { } tenant } => new FeishuStoreTenantTokenEndpoint(invoker, () => CurrentOptions, KeeperOf(TokenOf(TokenKinds.App)), tenant),
        _ => new FeishuTokenEndpoint(invoker, () => CurrentOptions),
    };

    private void RequireStoreApp()
    {
        if (!IsStoreApp)
        {
            throw new InvalidOperationException($"A custom app has one organisation and no tickets. For an app that other organisations install, set {nameof(FeishuOptions)}.{nameof(FeishuOptions.AppType)} to {nameof(FeishuAppType.Store)}.");
        }
    }
}
