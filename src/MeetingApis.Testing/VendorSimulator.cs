using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MeetingApis.Testing;

/// <summary>
/// A vendor in the test's own process: a server on a free port of the loopback interface that issues and checks access
/// tokens, keeps state and answers with the vendor's own codes. Safe for use by several threads.
/// </summary>
public abstract class VendorSimulator : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly SimulatorServer _server;
    private readonly List<ReceivedRequest> _requests = [];
    private readonly FaultQueue _faults = new();
    private readonly FaultQueue _tokenFaults = new();
    private RouteTable? _routes;
    private int _tokenRequests;
    private bool _disposed;

    private protected VendorSimulator(TimeProvider timeProvider)
    {
        Time = timeProvider;
        _server = new SimulatorServer(HandleAsync);
    }

    /// <summary>Where the simulator listens, <c>http://127.0.0.1:port</c>.</summary>
    public Uri BaseAddress => _server.BaseAddress;

    /// <summary>
    /// A copy of the requests received so far, in order: every request except those for tokens and connections, whatever its result.
    /// Tokens and secrets are masked.
    /// </summary>
    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>How many requests for a token, or for a ticket, were received, refused ones included.</summary>
    public int TokenRequests => Volatile.Read(ref _tokenRequests);

    /// <summary>
    /// Whether the vendor's documented call limits are counted and enforced. False by default, so that a test may call
    /// as fast as it likes. Windows run on the time provider.
    /// </summary>
    public bool EnforceRateLimits { get; set; }

    /// <summary>The operations that nothing but their contracts plays.</summary>
    internal IEnumerable<string> PlayedByContract => _routes!.Routes.Where(static route => route.IsDefault).Select(static route => route.Operation!.Name);

    private protected TimeProvider Time { get; }

    private protected DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Makes every token issued so far invalid at once. The next token request gives a new one.</summary>
    public void RevokeTokens()
    {
        IReadOnlyList<string> users;
        lock (_gate)
        {
            users = Gateway.Tokens.Users();
            Gateway.Tokens.Revoke();
        }

        foreach (string user in users)
        {
            OnUserRevoked(user);
        }
    }

    /// <summary>
    /// Makes the next calls fail. Several faults apply in the given order. They do not affect token requests and
    /// unknown paths.
    /// </summary>
    /// <param name="fault">What happens to the call.</param>
    /// <param name="times">How many calls it happens to, at least 1.</param>
    /// <exception cref="ArgumentException">The vendor cannot write the fault's code.</exception>
    public void Next(Fault fault, int times = 1) => Enqueue(_faults, fault, operation: null, times);

    /// <summary>Makes the next calls of one operation fail. Calls of other operations pass by and leave the fault for later.</summary>
    /// <param name="fault">What happens to the call.</param>
    /// <param name="operation">The operation's name, such as <c>feishu.calendar_events.create</c>; <c>docs/operations.md</c> lists all of them.</param>
    /// <param name="times">How many calls it happens to, at least 1.</param>
    /// <exception cref="ArgumentException">The vendor has no such operation, or cannot write the fault's code.</exception>
    /// <example>
    /// <code>
    /// simulator.Next(Fault.AnswerLost, "feishu.reserves.apply");
    /// </code>
    /// </example>
    public void Next(Fault fault, string operation, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(operation);
        PlayedOperation known = _routes!.Routes.Select(static route => route.Operation).FirstOrDefault(known => string.Equals(known?.Name, operation, StringComparison.Ordinal))
            ?? throw new ArgumentException($"{GetType().Name} has no operation {operation}.", nameof(operation));
        Enqueue(_faults, fault, known, times);
    }

    /// <summary>Makes the next token requests fail; see <see cref="Next(Fault, int)"/>.</summary>
    /// <param name="fault">What happens to the token request.</param>
    /// <param name="times">How many token requests it happens to, at least 1.</param>
    /// <exception cref="ArgumentException">The vendor cannot write the fault's code.</exception>
    public void NextToken(Fault fault, int times = 1) => Enqueue(_tokenFaults, fault, operation: null, times);

    /// <summary>Stops listening and cuts what is still connected, stalled calls included.</summary>
    /// <returns>A task that completes when the port is free again.</returns>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        if (Sender is { } sender)
        {
            await sender.StopAsync().ConfigureAwait(false);
        }

        await _server.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Sends the events; null while the vendor's are not played.</summary>
    private protected virtual SimulatedEvents? Sender => null;

    /// <summary>Runs when a user's token has become invalid before its time.</summary>
    private protected virtual void OnUserRevoked(string userId)
    {
    }

    private protected abstract VendorGateway Gateway { get; }

    /// <summary>The app's secret, which must not be seen in <see cref="Requests"/>.</summary>
    private protected abstract string Secret { get; }

    /// <summary>What the vendor's pages say.</summary>
    private protected abstract VendorContracts Contracts { get; }

    /// <summary>The operations that have a part of their own; the one that issues tokens is marked so.</summary>
    private protected abstract IEnumerable<SimulatorRoute> CreateRoutes();

    private protected static async Task<T> StartAsync<T>(T simulator, CancellationToken cancellationToken)
        where T : VendorSimulator
    {
        simulator._routes = new RouteTable(simulator.Gateway, simulator.Time, simulator.AllRoutes());
        try
        {
            await simulator._server.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await simulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return simulator;
    }

    /// <summary>The operations that the simulator plays by itself, and those that the contracts alone describe.</summary>
    private IReadOnlyList<SimulatorRoute> AllRoutes() => OperationRoutes.Merge(CreateRoutes(), Contracts, new DefaultEndpoints(Gateway));

    /// <summary>Makes every token of an organisation invalid at once.</summary>
    private protected void RevokeTokensOf(string tenant)
    {
        lock (_gate)
        {
            Gateway.Tokens.Revoke(tenant);
        }
    }

    private void Enqueue(FaultQueue queue, Fault fault, PlayedOperation? operation, int times)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        if (fault.Code is { } code && !Gateway.CanWriteCode(code, operation))
        {
            throw new ArgumentException($"{GetType().Name} refuses with numbers, not with {code}.", nameof(fault));
        }

        lock (_gate)
        {
            queue.Add(fault, operation?.Name, times);
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (Sender is ConnectedSimulatedEvents connected && await connected.TryServeAsync(context).ConfigureAwait(false))
        {
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        SimulatorRoute? route = _routes!.Find(context.Request, out RouteValueDictionary? routeValues, out bool pathIsKnown);
        var request = new SimulatorRequest(context.Request, routeValues, body);

        Fault? fault;
        SimulatorResponse? response = null;
        lock (_gate)
        {
            fault = Receive(request, route);
            if (fault is not { IsAfterwards: false })
            {
                response = route is null
                    ? _routes.AnswerUnknown(request, pathIsKnown)
                    : ChangeJournal.During(() => _routes.Answer(request, route, EnforceRateLimits));
            }
        }

        await (fault is null
            ? response!.WriteAsync(context)
            : fault.StrikeAsync(new FaultedCall(Gateway, route!, context, _server.Stopping))).ConfigureAwait(false);
    }

    private Fault? Receive(SimulatorRequest request, SimulatorRoute? route)
    {
        if (route is { IssuesTokens: true })
        {
            _tokenRequests++;
            return _tokenFaults.Take(route);
        }

        if (route is { OpensConnections: true })
        {
            return null;
        }

        _requests.Add(request.ToReceived(Now, Secret, Gateway.HolderOf(request)));
        return route is null ? null : _faults.Take(route);
    }
}
