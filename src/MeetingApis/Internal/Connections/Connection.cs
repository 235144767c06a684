using System.Net.WebSockets;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>One connection: it reads, works, responds and pings. After <see cref="RetireAsync"/> neither a task nor the socket is left.</summary>
internal sealed class Connection : IDisposable
{
    /// <summary>How much is worked on at once. What comes beyond waits in the socket.</summary>
    private const int MostAtOnce = 64;

    /// <summary>How many intervals may pass without a message.</summary>
    private const int MostSilentIntervals = 3;

    /// <summary>How long a vendor that leaves still takes responses.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan s_sendLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_closeLimit = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource<ConnectionEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _over = new();
    private readonly SemaphoreSlim _writer = new(1);
    private readonly SemaphoreSlim _room = new(MostAtOnce);
    private readonly RunningWork _work = new();
    private readonly WebSocket _socket;
    private readonly IConversation _conversation;
    private readonly PeriodicTimer _timer;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ClientLabel _client;
    private long _heard;
    private Task _reader = Task.CompletedTask;
    private Task _caretaker = Task.CompletedTask;

    public Connection(WebSocket socket, IConversation conversation, ClientLabel client, TimeProvider time, ILogger logger)
    {
        (_socket, _conversation, _client, _time, _logger) = (socket, conversation, client, time, logger);
        _timer = new PeriodicTimer(conversation.Interval, time);
        _heard = time.GetTimestamp();
    }

    /// <summary>Works until the connection is lost, the vendor leaves, or the application stops.</summary>
    public async Task<ConnectionEnd> ListenAsync(CancellationToken stopping)
    {
        _reader = ReadAllAsync();
        _caretaker = LookAfterAsync();
        using (stopping.UnsafeRegister(static connection => ((Connection)connection!).Stop(), this))
        {
            return await _end.Task.ConfigureAwait(false);
        }
    }

    /// <summary>Ends the connection: what is worked on is finished and responded to, within ten seconds, then the connection is closed.</summary>
    /// <param name="successor">Ends when another connection stands. Until then this one is kept open, as long as it may.</param>
    public async Task RetireAsync(Task successor)
    {
        if (await _end.Task.ConfigureAwait(false) != ConnectionEnd.Lost)
        {
            await Task.WhenAll(_work.DrainAsync(), successor).WaitAsync(s_grace, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _work.TakeNoMore();
        await CloseAsync().ConfigureAwait(false);
        await _over.CancelAsync().ConfigureAwait(false);
        _socket.Dispose();
        await Task.WhenAll(_reader, _caretaker).ConfigureAwait(false);
        _timer.Dispose();
        // Handlers have their own time limit.
        await _work.DrainAsync().ConfigureAwait(false);
        Dispose();
    }

    public void Dispose()
    {
        _socket.Dispose();
        _timer.Dispose();
        _over.Dispose();
        _writer.Dispose();
        _room.Dispose();
    }

    /// <summary>What comes from this moment on is not worked on: the vendor delivers it again.</summary>
    private void Stop()
    {
        _work.TakeNoMore();
        _end.TrySetResult(ConnectionEnd.Stopped);
    }

    private async Task CloseAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(s_closeLimit, _time);
            await _writer.WaitAsync(limit.Token).ConfigureAwait(false);
            try
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token).ConfigureAwait(false);
            }
            finally
            {
                _writer.Release();
            }

            // The reader ends when the vendor has closed its side too.
            await _reader.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            // It is broken, and disposed of next.
        }
    }

    private async Task ReadAllAsync()
    {
        try
        {
            var reader = new MessageReader(_socket);
            while (await reader.ReadAsync().ConfigureAwait(false) is var kind and not WebSocketMessageType.Close)
            {
                Volatile.Write(ref _heard, _time.GetTimestamp());
                Reception reception = _conversation.Receive(kind, reader.Message);
                Renew();
                if (reception.Leaves)
                {
                    _end.TrySetResult(ConnectionEnd.Leaving);
                }

                if (reception.Work is { } work)
                {
                    await _room.WaitAsync(_over.Token).ConfigureAwait(false);
                    if (!_work.Run(() => RespondAsync(work)))
                    {
                        _room.Release();
                    }
                }
            }
        }
        catch (Exception e)
        {
            if (!_over.IsCancellationRequested)
            {
                _logger.ConnectionBroken(_client, e);
            }
        }
        finally
        {
            _end.TrySetResult(ConnectionEnd.Lost);
        }
    }

    /// <summary>The vendor may have changed the interval.</summary>
    private void Renew()
    {
        if (_timer.Period != _conversation.Interval)
        {
            _timer.Period = _conversation.Interval;
        }
    }

    private async Task LookAfterAsync()
    {
        try
        {
            do
            {
                if (_time.GetElapsedTime(Volatile.Read(ref _heard)) >= _timer.Period * MostSilentIntervals)
                {
                    _logger.ConnectionSilent(_client);
                    _socket.Abort();
                    return;
                }

                if (_conversation.Ping is { } ping)
                {
                    await SendAsync(ping).ConfigureAwait(false);
                }
            }
            while (await _timer.WaitForNextTickAsync(_over.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }

    private async Task RespondAsync(Func<Task<byte[]>> work)
    {
        try
        {
            await SendAsync(await work().ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>Sends, one message after the other. One that cannot be sent breaks the connection, which the reader notices.</summary>
    private async Task SendAsync(byte[] message)
    {
        using var limit = new CancellationTokenSource(s_sendLimit, _time);
        try
        {
            await _writer.WaitAsync(limit.Token).ConfigureAwait(false);
            try
            {
                await _socket.SendAsync(message.AsMemory(), _conversation.Kind, endOfMessage: true, limit.Token).ConfigureAwait(false);
            }
            finally
            {
                _writer.Release();
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or InvalidOperationException or IOException)
        {
            _logger.NotSent(_client, e);
            _socket.Abort();
        }
    }
}
