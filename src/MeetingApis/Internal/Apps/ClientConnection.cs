using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>What a client is built from, with or without dependency injection.</summary>
/// <param name="Http">Sends the calls, through the handlers of the host; it lives as long as the process.</param>
/// <param name="Options">The options, fixed from here on.</param>
/// <param name="CurrentOptions">Reads the options again, for secrets that rotate.</param>
/// <param name="Time">The clock.</param>
/// <param name="Loggers">Where to log.</param>
internal sealed record ClientConnection<TOptions>(HttpClient Http, TOptions Options, Func<TOptions> CurrentOptions, TimeProvider Time, ILoggerFactory Loggers)
    where TOptions : MeetingClientOptions
{
    /// <summary>The name under which the client is registered; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether no handler of the host stands between the calls and the guard, nor gives them headers.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Sends the requests for tokens, past the handlers of the host: they would see credentials, and tokens in the answers.</summary>
    public HttpClient TokenHttp { get => field ?? Http; init; }

    /// <summary>The grant store of the host's services; null where it has none.</summary>
    public IGrantStore? GrantStore { get; init; }

    /// <summary>The cache through which all clients of the host share tokens; null where they do not.</summary>
    public IDistributedCache? TokenCache { get; init; }

    /// <summary>Encrypts the tokens and grants of all clients of the host; set if <see cref="TokenCache"/> is set.</summary>
    public ITokenProtector? TokenProtector { get; init; }

    /// <summary>A connection for a client that is made with <c>new</c>.</summary>
    /// <exception cref="OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    public static ClientConnection<TOptions> Create(TOptions options, OptionsValidator<TOptions> validator, HttpMessageHandler? handler, TimeProvider? timeProvider, ILoggerFactory? loggerFactory)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionsFailures failures = validator.Check(options);
        if (failures.Any)
        {
            throw new OptionsValidationException(Microsoft.Extensions.Options.Options.DefaultName, typeof(TOptions), failures.All.Select(static failure => $"{typeof(TOptions).Name}.{failure}"));
        }

        ILoggerFactory loggers = loggerFactory ?? NullLoggerFactory.Instance;
        GuardedChain chain = handler is null ? SharedTransport.Guarded(options.ConnectTimeout) : TransportGuard.Install(handler);
        if (chain.HadForeignRetries)
        {
            loggers.CreateLogger(Log.Category).ForeignRetriesTakenOff();
        }

        return new ClientConnection<TOptions>(
            HttpClients.Create(chain.First),
            options,
            () => options,
            timeProvider ?? TimeProvider.System,
            loggers)
        {
            IsDirect = ReferenceEquals(chain.First, chain.Guard),
            TokenHttp = chain.Guard.Http,
        };
    }
}
