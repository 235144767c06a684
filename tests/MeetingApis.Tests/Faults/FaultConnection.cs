using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace MeetingApis.Tests.Faults;

/// <summary>One connection of a <see cref="FaultServer"/>: reads requests, and does to the answer what a fault says.</summary>
internal sealed class FaultConnection(Socket socket, Action stalled, CancellationToken end) : IDisposable
{
    private const int MaxHeadBytes = 64 * 1024;

    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _length;

    /// <summary>Nothing further is read from the connection.</summary>
    public bool IsOver { get; private set; }

    /// <summary>How many requests came before this one.</summary>
    public int Served { get; set; }

    /// <summary>Reads up to the end of a request's body; null where the client has gone, or does not speak HTTP.</summary>
    public async Task<FaultRequest?> ReadRequestAsync()
    {
        int headLength;
        while ((headLength = Unread.Span.IndexOf("\r\n\r\n"u8)) < 0)
        {
            // A TLS handshake begins with 0x16.
            if (Unread.Length > MaxHeadBytes || (Unread.Length > 0 && !char.IsAsciiLetter((char)Unread.Span[0])) || !await ReceiveAsync())
            {
                return null;
            }
        }

        string head = Encoding.Latin1.GetString(Unread.Span[..headLength]);
        Consume(headLength + 4);
        string[] line = head.Split("\r\n")[0].Split(' ');
        var request = new FaultRequest(line[0], line[1], head, []);
        int bodyLength = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        while (Unread.Length < bodyLength)
        {
            if (!await ReceiveAsync())
            {
                return null;
            }
        }

        byte[] body = Unread[..bodyLength].ToArray();
        Consume(bodyLength);
        return request with { Body = body };
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, end)..];
        }
    }

    /// <summary>Answers whole, as a healthy server does.</summary>
    public Task SendAnswerAsync(string status, byte[] body, params IEnumerable<string> headers)
    {
        byte[] head = Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");
        return SendAsync((byte[])[.. head, .. body]);
    }

    /// <summary>Says goodbye in good order (FIN).</summary>
    public void Finish()
    {
        IsOver = true;
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    }

    /// <summary>Breaks off (RST).</summary>
    public void Reset()
    {
        IsOver = true;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    /// <summary>Reports that the client waits in vain, and does nothing until it has gone.</summary>
    public async Task StallAsync()
    {
        IsOver = true;
        stalled();
        while (await ReceiveAsync())
        {
            // Whatever still comes is not answered.
        }
    }

    /// <summary>Sends one byte after another until the client has gone; reports after the fifth.</summary>
    public async Task DripAsync(string text, TimeSpan interval)
    {
        IsOver = true;
        for (int i = 0; i < text.Length; i++)
        {
            await SendAsync(text[i..(i + 1)]);
            await Task.Delay(interval, end);
            if (i == 5)
            {
                stalled();
            }
        }
    }

    public void Dispose() => socket.Dispose();

    private Memory<byte> Unread => _buffer.AsMemory(_start, _length);

    private void Consume(int count)
    {
        _start += count;
        _length -= count;
    }

    private async Task<bool> ReceiveAsync()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            _start = 0;
        }

        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = await socket.ReceiveAsync(_buffer.AsMemory(_length), end);
        _length += read;
        return read > 0;
    }
}
