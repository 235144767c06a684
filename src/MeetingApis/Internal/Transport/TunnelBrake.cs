using System.Net.Sockets;

namespace MeetingApis.Internal;

/// <summary>
/// Connects for a transport. Where a proxy closes the connection on which it was asked for a tunnel, the runtime asks
/// again, up to sixteen times in one send; here it asks once.
/// </summary>
internal sealed class TunnelBrake
{
    private static readonly HttpRequestOptionsKey<bool> s_connected = new("MeetingApis.Connected");

    private readonly Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> _connect;

    private TunnelBrake(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect) => _connect = connect;

    /// <summary>Puts the brake in, in front of what the host connects with; one that is in already stays.</summary>
    public static void PutIn(SocketsHttpHandler transport)
    {
        if (transport.ConnectCallback?.Target is TunnelBrake)
        {
            return;
        }

        try
        {
            transport.ConnectCallback = new TunnelBrake(transport.ConnectCallback ?? ConnectByDefaultAsync).ConnectAsync;
        }
        catch (InvalidOperationException)
        {
            // It has sent requests already. It is as safe without, only not as polite to a broken proxy.
        }
    }

    private ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        HttpRequestMessage message = context.InitialRequestMessage;
        if (message.Method == HttpMethod.Connect)
        {
            if (message.Options.TryGetValue(s_connected, out _))
            {
                throw new IOException("The proxy closed the connection on which it was asked for a tunnel.");
            }

            message.Options.Set(s_connected, true);
        }

        return _connect(context, cancellationToken);
    }

    /// <summary>Connects as the runtime does by default.</summary>
    private static async ValueTask<Stream> ConnectByDefaultAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
