using System.Net.WebSockets;

namespace MeetingApis.Testing;

/// <summary>One connection that an app has opened, and what it has yet to acknowledge on it.</summary>
internal sealed class SimulatedConnection(WebSocket socket)
{
    private const int MostBytes = 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, TaskCompletionSource<DeliveryResult>> _awaited = new(StringComparer.Ordinal);
    private Task _sending = Task.CompletedTask;
    private bool _over;

    /// <summary>Reads until the connection is over; whatever was awaited then fails.</summary>
    public async Task ReadAsync(Func<byte[], Task> receive)
    {
        try
        {
            while (await ReadMessageAsync().ConfigureAwait(false) is { } message)
            {
                await receive(message).ConfigureAwait(false);
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The app has gone, or the test has cut the connection.
        }
        finally
        {
            Drop();
        }
    }

    /// <summary>Sends a message after those before it; one that cannot be sent breaks the connection.</summary>
    public Task SendAsync(byte[] message, WebSocketMessageType type)
    {
        lock (_gate)
        {
            return _sending = SendAfterAsync(_sending, message, type);
        }
    }

    /// <summary>Sends messages and waits for the one acknowledgement of them.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="type">Their type.</param>
    /// <param name="messageId">The id by which the app acknowledges.</param>
    /// <param name="deadline">How long to wait.</param>
    /// <param name="time">The clock of the deadline.</param>
    public async Task<DeliveryResult> DeliverAsync(IEnumerable<byte[]> messages, WebSocketMessageType type, string messageId, TimeSpan deadline, TimeProvider time)
    {
        Task<DeliveryResult> acknowledged = Await(messageId);
        foreach (byte[] message in messages)
        {
            await SendAsync(message, type).ConfigureAwait(false);
        }

        try
        {
            return await acknowledged.WaitAsync(deadline, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return new DeliveryResult(null, $"no acknowledgement within {deadline.TotalSeconds:0.###} seconds");
        }
        finally
        {
            Forget(messageId);
        }
    }

    /// <summary>Takes an acknowledgement; one that nobody waits for any more is ignored.</summary>
    public void Acknowledge(string messageId, DeliveryResult result)
    {
        lock (_gate)
        {
            _awaited.GetValueOrDefault(messageId)?.TrySetResult(result);
        }
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop()
    {
        socket.Abort();
        lock (_gate)
        {
            _over = true;
            foreach (TaskCompletionSource<DeliveryResult> awaited in _awaited.Values)
            {
                awaited.TrySetResult(DeliveryResult.Broken);
            }
        }
    }

    private async Task SendAfterAsync(Task before, byte[] message, WebSocketMessageType type)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await socket.SendAsync(message, type, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            Drop();
        }
    }

    private Task<DeliveryResult> Await(string messageId)
    {
        var awaited = new TaskCompletionSource<DeliveryResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_over)
            {
                return Task.FromResult(DeliveryResult.Broken);
            }

            _awaited[messageId] = awaited;
        }

        return awaited.Task;
    }

    private void Forget(string messageId)
    {
        lock (_gate)
        {
            _awaited.Remove(messageId);
        }
    }

    /// <summary>The next message; null when the app closes the connection.</summary>
    private async Task<byte[]?> ReadMessageAsync()
    {
        using var whole = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (true)
        {
            WebSocketReceiveResult part = await socket.ReceiveAsync(buffer, CancellationToken.None).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            whole.Write(buffer, 0, part.Count);
            if (whole.Length > MostBytes)
            {
                throw new IOException("The message is too large.");
            }

            if (part.EndOfMessage)
            {
                return whole.ToArray();
            }
        }
    }
}
