using System.Net.WebSockets;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Stubs;

/// <summary>Connects to the test.</summary>
internal sealed class FakeDialer : ISocketDialer
{
    private readonly Lock _lock = new();
    private readonly List<(FakeSocket Socket, Uri Address)> _made = [];

    /// <summary>Happens before a connection is made; the number is that of the attempt, from 1.</summary>
    public Func<int, CancellationToken, Task>? Dialing { get; set; }

    public int Attempts { get; private set; }

    /// <summary>The connections that were made.</summary>
    public IReadOnlyList<FakeSocket> Sockets
    {
        get
        {
            lock (_lock)
            {
                return [.. _made.Select(static made => made.Socket)];
            }
        }
    }

    public IReadOnlyList<Uri> Addresses
    {
        get
        {
            lock (_lock)
            {
                return [.. _made.Select(static made => made.Address)];
            }
        }
    }

    public async Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
        Attempts++;
        if (Dialing is { } dialing)
        {
            await dialing(Attempts, cancellationToken);
        }

        var socket = new FakeSocket();
        lock (_lock)
        {
            _made.Add((socket, address));
        }

        return socket;
    }

    /// <summary>The n-th connection, from 1, once it is there.</summary>
    public async Task<FakeSocket> SocketAsync(int number)
    {
        await Eventually.TrueAsync(() => Sockets.Count >= number);
        return Sockets[number - 1];
    }
}
