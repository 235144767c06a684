using System.Net.WebSockets;

namespace MeetingApis.Internal;

/// <summary>Reads whole messages, which may come in many parts.</summary>
internal sealed class MessageReader(WebSocket socket)
{
    /// <summary>No event is larger.</summary>
    public const int MostBytes = 1024 * 1024;

    private byte[] _buffer = new byte[16 * 1024];
    private int _length;

    /// <summary>The last message that was read, until the next one is.</summary>
    public ReadOnlySpan<byte> Message => _buffer.AsSpan(0, _length);

    /// <summary>Reads a message.</summary>
    /// <returns>Its kind; <see cref="WebSocketMessageType.Close"/> when no more will come.</returns>
    /// <exception cref="InvalidDataException">It is too large.</exception>
    public async ValueTask<WebSocketMessageType> ReadAsync()
    {
        _length = 0;
        while (true)
        {
            // Cancelling a read breaks the connection, so nobody does.
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(_buffer.AsMemory(_length), CancellationToken.None).ConfigureAwait(false);
            _length += part.Count;
            if (part.EndOfMessage || part.MessageType == WebSocketMessageType.Close)
            {
                return part.MessageType;
            }

            if (_length == _buffer.Length)
            {
                Grow();
            }
        }
    }

    private void Grow()
    {
        if (_length >= MostBytes)
        {
            throw new InvalidDataException($"The vendor sent a message of more than {MostBytes} bytes.");
        }

        Array.Resize(ref _buffer, Math.Min(_length * 2, MostBytes));
    }
}
