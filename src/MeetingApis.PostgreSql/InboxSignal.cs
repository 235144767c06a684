using System.Threading.Channels;

namespace MeetingApis.PostgreSql;

/// <summary>Wakes the one who handles a queue. A signal that nobody waits for is kept for the next wait.</summary>
internal sealed class InboxSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _signals.Writer.TryWrite(true);

    /// <summary>Waits for a signal, and no longer than a time or until it is cancelled.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_signals.Reader.WaitToReadAsync(ended.Token).AsTask(), Task.Delay(longest, time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        _signals.Reader.TryRead(out _);
    }
}
