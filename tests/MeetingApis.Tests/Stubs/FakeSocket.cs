using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace MeetingApis.Tests.Stubs;

/// <summary>One side of a WebSocket whose other side is the test.</summary>
internal sealed class FakeSocket : WebSocket
{
    private readonly Channel<(byte[] Part, WebSocketMessageType Kind, bool IsEnd)> _incoming = Channel.CreateUnbounded<(byte[], WebSocketMessageType, bool)>();
    private readonly ConcurrentQueue<byte[]> _sent = new();
    private readonly CancellationTokenSource _aborted = new();
    private (byte[] Part, WebSocketMessageType Kind, bool IsEnd)? _rest;
    private WebSocketState _state = WebSocketState.Open;
    private int _sending;
    private int _delivered;
    private int _reads;

    /// <summary>What was sent to the vendor.</summary>
    public IReadOnlyCollection<byte[]> Sent => _sent;

    /// <summary>The messages sent to the vendor, as text.</summary>
    public IEnumerable<string> SentText => _sent.Select(Encoding.UTF8.GetString);

    /// <summary>Whether two messages were ever sent at the same time, which a WebSocket does not bear.</summary>
    public bool HadTwoWriters { get; private set; }

    public bool IsClosedNormally { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Whether every message was read, and acted on as far as that needs no waiting.</summary>
    public bool IsIdle => Volatile.Read(ref _reads) > Volatile.Read(ref _delivered);

    /// <summary>Whether the vendor answers the end of a connection with its own.</summary>
    public bool AnswersClose { get; set; } = true;

    /// <summary>Happens when a message is sent, before it is taken.</summary>
    public Func<byte[], CancellationToken, Task>? Sending { get; set; }

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => _state;

    public override string? SubProtocol => null;

    public void Deliver(string text) => Deliver(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    public void Deliver(byte[] message, WebSocketMessageType kind = WebSocketMessageType.Binary)
    {
        Interlocked.Increment(ref _delivered);
        _incoming.Writer.TryWrite((message, kind, true));
    }

    public void DeliverPart(byte[] part, bool isEnd = false) => _incoming.Writer.TryWrite((part, WebSocketMessageType.Binary, isEnd));

    public void CloseByVendor() => _incoming.Writer.TryWrite(([], WebSocketMessageType.Close, true));

    /// <summary>The network fails.</summary>
    public void Break() => _incoming.Writer.TryComplete(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));

    public override void Abort()
    {
        _state = WebSocketState.Aborted;
        _aborted.Cancel();
        Break();
    }

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        IsClosedNormally = closeStatus == WebSocketCloseStatus.NormalClosure && _state == WebSocketState.Open && !_incoming.Reader.Completion.IsCompleted;
        _state = WebSocketState.CloseSent;
        if (AnswersClose)
        {
            CloseByVendor();
        }

        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        IsDisposed = true;
        Abort();
    }

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        (byte[] part, WebSocketMessageType kind, bool isEnd) = _rest ?? await _incoming.Reader.ReadAsync(cancellationToken);
        int count = Math.Min(part.Length, buffer.Count);
        part.AsSpan(0, count).CopyTo(buffer);
        _rest = count < part.Length ? (part[count..], kind, isEnd) : null;
        return new WebSocketReceiveResult(count, kind, isEnd && _rest is null);
    }

    public override async Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        HadTwoWriters |= Interlocked.Exchange(ref _sending, 1) == 1;
        try
        {
            byte[] message = [.. buffer];
            if (Sending is { } sending)
            {
                using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _aborted.Token);
                await sending(message, ended.Token);
            }

            await Task.Yield();
            if (_state != WebSocketState.Open || _incoming.Reader.Completion.IsCompleted)
            {
                throw new WebSocketException(WebSocketError.InvalidState);
            }

            _sent.Enqueue(message);
        }
        finally
        {
            Volatile.Write(ref _sending, 0);
        }
    }
}
