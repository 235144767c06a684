using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>What a client is built from, with or without dependency injection.</summary>
/// <param name="Http">The guarded client; it lives as long as the process.</param>
/// <param name="Options">The options, fixed from here on.</param>
/// <param name="CurrentOptions">Reads the options again, for secrets that rotate.</param>
/// <param name="Time">The clock.</param>
/// <param name="Loggers">Where to log.</param>
internal sealed record ClientConnection<TOptions>(HttpClient Http, TOptions Options, Func<TOptions> CurrentOptions, TimeProvider Time, ILoggerFactory Loggers)
    where TOptions : MeetingClientOptions
{
    /// <summary>One for all requests of the app: where the vendor shuts the app out, token requests wait too.</summary>
    private readonly Holds _holds = new(Time);

    /// <summary>A connection for a client that is made with <c>new</c>.</summary>
    /// <exception cref="OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    public static ClientConnection<TOptions> Create(TOptions options, IValidateOptions<TOptions> validator, HttpMessageHandler? handler, TimeProvider? timeProvider, ILoggerFactory? loggerFactory)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult result = validator.Validate(Microsoft.Extensions.Options.Options.DefaultName, options);
        if (result.Failed)
        {
            throw new OptionsValidationException(Microsoft.Extensions.Options.Options.DefaultName, typeof(TOptions), result.Failures);
        }

        HttpMessageHandler guarded = handler is null
            ? SharedTransport.Guarded
            : new TransportGuard(TransportGuard.Secure(handler));
        return new ClientConnection<TOptions>(
            HttpClients.Create(guarded),
            options,
            () => options,
            timeProvider ?? TimeProvider.System,
            loggerFactory ?? NullLoggerFactory.Instance);
    }

    /// <summary>Wires up the stops of a call.</summary>
    /// <param name="protocol">How the vendor's answers are read.</param>
    /// <param name="tokens">Where tokens come from; null for requests that need none.</param>
    /// <param name="appId">The application's public identifier.</param>
    public ApiInvoker CreateInvoker(VendorProtocol protocol, IAccessTokenProvider? tokens, string appId) =>
        CreateInvoker(protocol, tokens, appId, Options.RateLimiter, TimeSpan.Zero, Options.Timeout, Options.AttemptTimeout);

    /// <summary>The same stops for token requests: without a token, without the application's limiter, with slower retries, and with their own time.</summary>
    public ApiInvoker CreateTokenInvoker(VendorProtocol protocol, string appId) =>
        CreateInvoker(protocol, null, appId, null, TokenEndpoint.LeastDelay, TokenEndpoint.Timeout, TokenEndpoint.Timeout);

    /// <summary>The provider of the options, or one that asks the vendor and keeps the token.</summary>
    public IAccessTokenProvider CreateTokenProvider(TokenEndpoint endpoint) =>
        Options.AccessTokenProvider ?? new CachingTokenProvider(endpoint, Time, Loggers.CreateLogger("MeetingApis"));

    private ApiInvoker CreateInvoker(VendorProtocol protocol, IAccessTokenProvider? tokens, string appId, PartitionedRateLimiter<ApiOperation>? limiter, TimeSpan leastDelay, TimeSpan timeout, TimeSpan attemptTimeout) => new(
        new CallGate(_holds, limiter, Time),
        new AttemptSender(Http, protocol, Options.BaseAddress, attemptTimeout, Time),
        new RetryStage(Options.MaxRetries, leastDelay, new RetryBudget(), Time),
        new ApiCall.Pool(Time),
        tokens,
        new AccessTokenRequest { Vendor = protocol.Vendor, AppId = appId, Kind = TokenKinds.Tenant },
        timeout,
        Options.ValidateRequests,
        Time,
        Loggers.CreateLogger("MeetingApis"));
}
