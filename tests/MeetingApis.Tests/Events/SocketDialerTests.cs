using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using MeetingApis.Internal;

namespace MeetingApis.Tests.Events;

/// <summary>The one class that connects to a network, on this machine.</summary>
public sealed class SocketDialerTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly SocketDialer _dialer = new(TimeSpan.FromSeconds(30));

    public SocketDialerTests() => _listener.Start();

    private Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/ws?ticket=secret");

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task A_refusal_keeps_its_status_and_headers_and_not_the_address()
    {
        Task<string> request = AnswerAsync(static _ => "HTTP/1.1 400 Bad Request\r\nhandshake-status: 514\r\nHandshake-Autherrcode: 1000040350\r\nContent-Length: 0\r\n\r\n");

        HandshakeRefusedException refused = await Assert.ThrowsAsync<HandshakeRefusedException>(() => _dialer.DialAsync(Address, TestContext.Current.CancellationToken));

        await request;
        Assert.Equal((HttpStatusCode.BadRequest, "514", "1000040350", null), (refused.Status, refused.Header("Handshake-Status"), refused.Header("Handshake-Autherrcode"), refused.Header("Handshake-Msg")));
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_a_refusal()
    {
        Task<string> request = AnswerAsync(static _ => "HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/elsewhere\r\nContent-Length: 0\r\n\r\n");

        HandshakeRefusedException refused = await Assert.ThrowsAsync<HandshakeRefusedException>(() => _dialer.DialAsync(Address, TestContext.Current.CancellationToken));

        await request;
        Assert.Equal(HttpStatusCode.Found, refused.Status);
    }

    [Fact]
    [SuppressMessage("Security", "CA5350", Justification = "WebSocket's handshake is made of it.")]
    public async Task The_address_is_asked_for_as_it_is_and_the_connection_is_open()
    {
        Task<string> request = AnswerAsync(static asked =>
        {
            string key = asked.Split("\r\n").Single(static line => line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)).Split(':', 2)[1].Trim();
            string accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
            return $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n";
        });

        using WebSocket socket = await _dialer.DialAsync(Address, TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Open, socket.State);
        Assert.StartsWith("GET /ws?ticket=secret HTTP/1.1\r\n", await request, StringComparison.Ordinal);
    }

    private async Task<string> AnswerAsync(Func<string, string> answer)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[8192];
        int length = 0;
        while (!Encoding.ASCII.GetString(buffer, 0, length).Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            length += await stream.ReadAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
        }

        string asked = Encoding.ASCII.GetString(buffer, 0, length);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer(asked)), TestContext.Current.CancellationToken);
        return asked;
    }
}
