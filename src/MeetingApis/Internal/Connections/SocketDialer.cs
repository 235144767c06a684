using System.Collections.Immutable;
using System.Net.WebSockets;

namespace MeetingApis.Internal;

/// <summary>Connects with <see cref="ClientWebSocket"/>: the system's proxy, the system's checks of certificates, no redirects.</summary>
/// <param name="keepAlive">How often to ask whether the other side is still there, below the vendor's own messages.</param>
internal sealed class SocketDialer(TimeSpan keepAlive) : ISocketDialer
{
    /// <summary>One for all connections of the process: each takes a socket of its own out of it for life.</summary>
    private static readonly HttpMessageInvoker s_transport = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.Zero,
    });

    public async Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.KeepAliveInterval = keepAlive;
#if NET9_0_OR_GREATER
        socket.Options.KeepAliveTimeout = keepAlive;
#endif
        try
        {
            await socket.ConnectAsync(address, s_transport, cancellationToken).ConfigureAwait(false);
            // They are not needed any more, and live as long as the connection.
            socket.HttpResponseHeaders = null;
            return socket;
        }
        catch (WebSocketException e) when ((int)socket.HttpStatusCode != 0)
        {
            var refused = new HandshakeRefusedException(socket.HttpStatusCode, socket.HttpResponseHeaders ?? ImmutableDictionary<string, IEnumerable<string>>.Empty, e);
            socket.Dispose();
            throw refused;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
