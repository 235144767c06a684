using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MeetingApis.Tests.Reliability;

/// <summary>A vendor on a real socket of the local machine, which answers with bytes: nothing between it and the client is a stub.</summary>
internal sealed class LoopbackVendor : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, byte[]?> _answer;
    private readonly Task _accepting;

    private LoopbackVendor(Func<string, byte[]?> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <param name="answer">Makes the answer from the whole request, head and body; null resets the connection, and nothing at all leaves the client waiting.</param>
    public static LoopbackVendor Start(Func<string, byte[]?> answer) => new(answer);

    public static byte[] Http(string status, string headers, byte[] body) =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{headers}\r\n"), .. body];

    public static byte[] Json(string body, string status = "200 OK", string headers = "") =>
        Http(status, $"Content-Type: application/json\r\n{headers}", Encoding.UTF8.GetBytes(body));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using TcpClient disposed = connection;
        try
        {
            NetworkStream stream = connection.GetStream();
            while (await ReadRequestAsync(stream) is { } request)
            {
                byte[]? answer = _answer(request);
                if (answer is null)
                {
                    // No linger: the kernel sends a reset.
                    connection.LingerState = new LingerOption(enable: true, seconds: 0);
                    return;
                }

                await stream.WriteAsync(answer, _end.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task<string?> ReadRequestAsync(NetworkStream stream)
    {
        var received = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, _end.Token);
            if (read == 0)
            {
                return null;
            }

            received.Append(Encoding.Latin1.GetString(buffer, 0, read));
            string text = received.ToString();
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && text.Length >= end + 4 + LengthIn(text[..end]))
            {
                return text;
            }
        }
    }

    private static int LengthIn(string head)
    {
        const string Name = "\r\nContent-Length: ";
        int at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head[(at + Name.Length)..].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
