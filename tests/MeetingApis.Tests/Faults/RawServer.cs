using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MeetingApis.Tests.Faults;

/// <summary>A socket of the local machine that does the same to each connection, before any request is read.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(2));
    private readonly ConcurrentQueue<Task> _connections = new();
    private readonly ConcurrentQueue<string> _received = new();
    private readonly Task _accepting;

    public RawServer(Func<Socket, CancellationToken, Task> serve, bool readsFirst)
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(serve, readsFirst);
    }

    public int Port { get; }

    public int Connections => _connections.Count;

    /// <summary>What came first on each connection.</summary>
    public IReadOnlyCollection<string> Received => _received;

    /// <summary>Does nothing until the client has gone.</summary>
    public static async Task Stall(Socket socket, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[4096];
        while (await socket.ReceiveAsync(buffer, cancellationToken) > 0)
        {
            // Whatever comes is not answered.
        }
    }

    public static Task Reset(Socket socket, CancellationToken cancellationToken)
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        return Task.CompletedTask;
    }

    public static Task Close(Socket socket, CancellationToken cancellationToken)
    {
        socket.Shutdown(SocketShutdown.Both);
        return Task.CompletedTask;
    }

    /// <summary>Says something, and closes.</summary>
    public static Func<Socket, CancellationToken, Task> Say(string text) => async (socket, cancellationToken) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(text), cancellationToken);
        socket.Shutdown(SocketShutdown.Both);
    };

    /// <summary>Refuses further connections.</summary>
    public void StopListening() => _listener.Stop();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _end.Dispose();
    }

    private async Task AcceptAsync(Func<Socket, CancellationToken, Task> serve, bool readsFirst)
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_end.Token);
                _connections.Enqueue(ServeAsync(socket, serve, readsFirst));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over, or wants its connections refused.
        }
    }

    private async Task ServeAsync(Socket socket, Func<Socket, CancellationToken, Task> serve, bool readsFirst)
    {
        using (socket)
        {
            try
            {
                byte[] buffer = new byte[16 * 1024];
                if (readsFirst)
                {
                    _received.Enqueue(Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer, _end.Token)));
                }

                await serve(socket, _end.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                // The client has gone, or the test is over.
            }
        }
    }
}
