using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace MeetingApis.Tests.Faults;

/// <summary>
/// An HTTP/1.1 server on a socket of the local machine, which can do to its answers what no web server lets a test do.
/// It counts what arrives, plays a script whose last fault is played again and again, and stops by itself after a
/// while, two minutes as a rule.
/// </summary>
internal sealed class FaultServer : IAsyncDisposable
{
    /// <summary>Load tests send more than anybody wants to read.</summary>
    private const int KeptRequests = 1000;

    /// <summary>For how long a server runs at most.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end;
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly ConcurrentQueue<FaultRequest> _calls = new();
    private readonly FaultScript _script = new();
    private readonly FaultScript _tokenScript = new();
    private readonly Task _accepting;
    private int _accepted;
    private int _requests;
    private int _tokenRequests;

    private FaultServer(TimeSpan longest)
    {
        _end = new CancellationTokenSource(longest);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync();
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>How many connections were made.</summary>
    public int Connections => Volatile.Read(ref _accepted);

    /// <summary>How many requests arrived whole, those for tokens and tunnels excepted.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How many requests for a token arrived whole.</summary>
    public int TokenRequests => Volatile.Read(ref _tokenRequests);

    /// <summary>The first of the <see cref="Requests"/>.</summary>
    public IReadOnlyList<FaultRequest> Calls => [.. _calls];

    /// <summary>Which requests are for a token: they have a script of their own.</summary>
    public Func<FaultRequest, bool> IsTokenRequest { get; set; } = static _ => false;

    /// <summary>What happens when an answer does not come, or comes byte by byte: the test moves its clock on.</summary>
    public Action OnStall { get; set; } = static () => { };

    public static FaultServer Start(params ReadOnlySpan<Fault> script) => Start(s_longest, script);

    public static FaultServer Start(TimeSpan longest, params ReadOnlySpan<Fault> script)
    {
        var server = new FaultServer(longest);
        server.Play(script);
        return server;
    }

    /// <summary>Adds to the script.</summary>
    public void Play(params ReadOnlySpan<Fault> faults) => _script.Add(faults);

    /// <summary>Adds to the script of the token requests.</summary>
    public void PlayTokens(params ReadOnlySpan<Fault> faults) => _tokenScript.Add(faults);

    /// <summary>Refuses further connections.</summary>
    public void StopListening() => _listener.Stop();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections.Keys);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_end.Token);
                Interlocked.Increment(ref _accepted);
                Track(Task.Run(() => ServeAsync(socket)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over, or wants its connections refused.
        }
    }

    private void Track(Task connection)
    {
        _connections.TryAdd(connection, true);
        _ = connection.ContinueWith(ended => _connections.TryRemove(ended, out _), TaskScheduler.Default);
    }

    private async Task ServeAsync(Socket socket)
    {
        socket.NoDelay = true;
        using var connection = new FaultConnection(socket, () => OnStall(), _end.Token);
        try
        {
            while (!connection.IsOver && await connection.ReadRequestAsync() is { } request)
            {
                await Receive(request).PlayAsync(connection);
                connection.Served++;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The client has gone, or the test is over.
        }
    }

    private Fault Receive(FaultRequest request)
    {
        if (IsTokenRequest(request))
        {
            Interlocked.Increment(ref _tokenRequests);
            return _tokenScript.Next();
        }

        if (request.Method != "CONNECT" && Interlocked.Increment(ref _requests) <= KeptRequests)
        {
            _calls.Enqueue(request);
        }

        return _script.Next();
    }
}
