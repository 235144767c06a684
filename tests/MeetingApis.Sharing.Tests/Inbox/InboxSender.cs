using System.Collections.Concurrent;
using System.Globalization;
using MeetingApis.Sharing.Worker;

namespace MeetingApis.Sharing.Tests;

/// <summary>A vendor, which delivers each of so many events until it is acknowledged.</summary>
internal sealed class InboxSender(int events)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<int, bool> _left = new(Enumerable.Range(0, events).Select(static number => new KeyValuePair<int, bool>(number, true)));

    public bool IsDone => _left.IsEmpty;

    public int Deliveries { get; private set; }

    /// <summary>Delivers until everything is acknowledged, or the process has ended.</summary>
    public async Task DeliverAsync(WorkerProcess receiver, CancellationToken cancellationToken)
    {
        Task reading = ReadAcknowledgementsAsync(receiver, cancellationToken);
        try
        {
            while (!IsDone && !reading.IsCompleted)
            {
                foreach (int number in _left.Keys.Order())
                {
                    receiver.Write(InboxCommands.Delivery(number, $"event-{number}", TimeProvider.System.GetUtcNow()));
                    Deliveries++;
                    await Task.Delay(Random.Shared.Next(8), cancellationToken);
                }

                await Task.WhenAny(reading, Task.Delay(s_pause, cancellationToken));
            }
        }
        catch (IOException)
        {
            // The process has ended.
        }

        await reading;
    }

    private async Task ReadAcknowledgementsAsync(WorkerProcess receiver, CancellationToken cancellationToken)
    {
        while (await receiver.ReadAsync(cancellationToken) is { } line)
        {
            // A process that is killed may leave half of a line behind.
            if (line.EndsWith('.'))
            {
                _left.TryRemove(int.Parse(line.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture), out _);
            }
        }
    }
}
