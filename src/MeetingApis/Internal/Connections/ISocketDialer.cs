using System.Net.WebSockets;

namespace MeetingApis.Internal;

/// <summary>Makes WebSocket connections.</summary>
internal interface ISocketDialer
{
    /// <summary>Connects. The address is confidential: no exception holds it.</summary>
    /// <exception cref="HandshakeRefusedException">The server answered, and refused.</exception>
    Task<WebSocket> DialAsync(Uri address, CancellationToken cancellationToken);
}
