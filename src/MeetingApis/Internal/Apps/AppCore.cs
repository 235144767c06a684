using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// One app of a vendor: everything that its clients share, whatever organisation or user they act for. Clients come and
/// go; tokens, waits and budgets stay here, each kept separately.
/// </summary>
/// <typeparam name="TOptions">The options of the vendor's client.</typeparam>
internal abstract class AppCore<TOptions>
    where TOptions : MeetingClientOptions
{
    private readonly ClientConnection<TOptions> _connection;
    private readonly VendorClock _vendorClock;
    private readonly AttemptSender _sender;
    private readonly AttemptSender _tokenSender;
    private readonly ApiCall.Pool _calls;
    private readonly ClientTelemetry _telemetry;
    private readonly Holds _holds;
    private readonly SharedTokens? _shared;
    private readonly Registry<string, TenantScope> _scopes;
    private readonly Registry<AccessTokenRequest, CachingTokenProvider> _keepers;

    /// <param name="connection">What the app's first client is built from.</param>
    /// <param name="appId">The application's public identifier.</param>
    /// <param name="protocol">How the vendor's answers are read.</param>
    /// <param name="tokenProtocol">How those of the token endpoints are read.</param>
    /// <param name="legacy">The address of the vendor's older API, and how its answers are read; null where it has none.</param>
    protected AppCore(ClientConnection<TOptions> connection, string appId, VendorProtocol protocol, VendorProtocol tokenProtocol, (Uri BaseAddress, VendorProtocol Protocol)? legacy = null)
    {
        FailurePath.Load();
        _connection = connection;
        AppId = appId;
        Vendor = protocol.Vendor;
        Logger = connection.Loggers.CreateLogger(Log.Category);
        _vendorClock = new VendorClock(connection.Time);
        VendorHost? legacyHost = legacy is { } other ? new VendorHost(other.BaseAddress, other.Protocol, Logger) : null;
        _sender = new AttemptSender(connection.Http, new VendorHost(Options.BaseAddress, protocol, Logger), legacyHost, Options.AttemptTimeout, _vendorClock, connection.Time, connection.IsDirect);
        _tokenSender = new AttemptSender(connection.TokenHttp, new VendorHost(Options.BaseAddress, tokenProtocol, Logger), legacy: null, TokenEndpoint.Timeout, _vendorClock, connection.Time, isDirect: false);
        _calls = ApiCall.Pool.Of(connection.Time);
        ITokenProtector? protector = Options.TokenProtector ?? connection.TokenProtector;
        Grants = new Grants(Options.GrantStore ?? connection.GrantStore ?? new InMemoryGrantStore(), protector, Time);
        Label = new ClientLabel(Vendor, connection.Name);
        _telemetry = new ClientTelemetry(Label, Options.BaseAddress, legacy?.BaseAddress);
        _shared = (Options.TokenCache ?? connection.TokenCache) is { } cache ? new SharedTokens(cache, protector!, Grants, Options.BaseAddress, Label, Time, Logger) : null;
        _holds = new Holds(connection.Time, _telemetry);
        _scopes = new(CreateScope, static scope => scope.Holds.Any, connection.Time);
        _keepers = new(CreateKeeper, static keeper => keeper.IsInUse, connection.Time);
    }

    public MeetingVendor Vendor { get; }

    /// <summary>The application's public identifier.</summary>
    public string AppId { get; }

    /// <summary>The app's client in no organisation, as logs name it.</summary>
    public ClientLabel Label { get; }

    public TimeProvider Time => _connection.Time;

    /// <summary>The options as they are now, for secrets that rotate.</summary>
    public TOptions CurrentOptions => _connection.CurrentOptions();

    /// <summary>The time that a vendor signed; now for none, and for one to come, which would keep out all that follows.</summary>
    public DateTimeOffset PastOrNow(DateTimeOffset? signedAt) => Time.GetUtcNow() is var now && signedAt < now ? signedAt.Value : now;

    /// <summary>Sends the requests of the app itself that carry no token.</summary>
    public ApiInvoker TokenRequests => ScopeOf(null).TokenRequests;

    /// <summary>The client's first identity: an app with one organisation acts there, any other in none.</summary>
    public abstract CallIdentity Self { get; }

    /// <summary>Whether the app can be called. Two threads may each make one: each has its own memory of failures, and they share the rest.</summary>
    public AppHealth Health => field ??= new AppHealth(Label, _vendorClock, Time)
    {
        // Whoever brings the tokens needs no ticket, and no token without an organisation.
        Token = IsTokenChecked ? SourceOf(Self.Token) : null,
        Ticket = Options.AccessTokenProvider is null ? PushedTicket : null,
        Cache = _shared,
        Grants = Grants.AreShared ? Grants : null,
        OrderedWait = () => Longer(_holds.LongestLeft, ScopeOf(null).Holds.LongestLeft),
        WaitingTenants = () => _scopes.CountOf(static (tenant, scope) => tenant.Length > 0 && scope.Holds.Any),
    };

    /// <summary>The ticket that the vendor pushes to the app; null where it needs none.</summary>
    protected virtual TicketGrant? PushedTicket => null;

    /// <summary>Whether the first identity has a token that can be asked for.</summary>
    protected virtual bool HasOwnToken => true;

    private bool IsTokenChecked => Options.AccessTokenProvider is null ? HasOwnToken : Self.Token.Kind == TokenKinds.Tenant;

    /// <summary>The options, fixed when the first client was built.</summary>
    protected TOptions Options => _connection.Options;

    /// <summary>The grants that the vendor issues only once.</summary>
    protected Grants Grants { get; }

    protected ILogger Logger { get; }

    /// <summary>Names a token of this app.</summary>
    protected AccessTokenRequest TokenOf(TokenKinds kind, string? tenant = null, string? user = null) =>
        new() { Vendor = Vendor, AppId = AppId, Kind = kind, Tenant = tenant, User = user };

    /// <summary>Wires up the stops of a call.</summary>
    public ApiInvoker CreateInvoker(CallIdentity identity)
    {
        TenantScope scope = ScopeOf(identity.Token.Tenant);
        return new ApiInvoker(scope.Gate, _sender, scope.Retries, _calls, SourceOf(identity.Token), identity, Options.Timeout, Options.ValidateRequests, Time, Logger, scope.Telemetry);
    }

    /// <summary>Wires up the requests of the app itself that carry its own token and are no requests for one.</summary>
    protected ApiInvoker CreateAppInvoker()
    {
        AccessTokenRequest token = TokenOf(TokenKinds.App);
        return CreateTokenInvoker(ScopeOf(null).Holds, SourceOf(token), token, Options.Timeout, _telemetry);
    }

    /// <summary>The one place where a token is kept. A user's token is the same for all organisations in which the app acts.</summary>
    protected CachingTokenProvider KeeperOf(AccessTokenRequest request) =>
        _keepers.Get(request.Kind == TokenKinds.User ? request with { Tenant = null } : request);

    private ITokenSource SourceOf(AccessTokenRequest request) =>
        Options.AccessTokenProvider is { } host ? new HostTokens(host, request) : KeeperOf(request);

    /// <summary>Creates the endpoint that requests a token from the vendor.</summary>
    /// <param name="request">The token.</param>
    /// <param name="invoker">Sends the request: without a token, without the application's limiter, with slower retries, and with its own time.</param>
    protected abstract TokenEndpoint CreateEndpoint(AccessTokenRequest request, ApiInvoker invoker);

    private CachingTokenProvider CreateKeeper(AccessTokenRequest request)
    {
        TenantScope scope = ScopeOf(request.Tenant);
        TokenEndpoint endpoint = CreateEndpoint(request, scope.TokenRequests);
        return new CachingTokenProvider(request, endpoint, endpoint.IsShared ? _shared : null, Time, Logger, scope.Telemetry);
    }

    private TenantScope ScopeOf(string? tenant) => _scopes.Get(tenant ?? "");

    private TenantScope CreateScope(string tenant)
    {
        string? named = tenant.Length == 0 ? null : tenant;
        ClientTelemetry telemetry = _telemetry.In(named);
        var holds = new Holds(Time, telemetry, _holds);
        return new TenantScope(
            telemetry,
            holds,
            new CallGate(holds, Options.RateLimiter, AppId, named, Time),
            CreateRetries(TimeSpan.Zero),
            CreateTokenInvoker(holds, tokens: null, TokenOf(TokenKinds.None, named), TokenEndpoint.Timeout, telemetry));
    }

    private ApiInvoker CreateTokenInvoker(Holds holds, ITokenSource? tokens, AccessTokenRequest token, TimeSpan timeout, ClientTelemetry telemetry) => new(
        new CallGate(holds, limiter: null, AppId, token.Tenant, Time),
        _tokenSender,
        CreateRetries(TokenEndpoint.LeastDelay),
        _calls,
        tokens,
        new CallIdentity(token),
        timeout,
        Options.ValidateRequests,
        Time,
        Logger,
        telemetry);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private RetryStage CreateRetries(TimeSpan leastDelay) => new(Options.MaxRetries, leastDelay, new RetryBudget(), Time);
}
