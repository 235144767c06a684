using System.Collections.Concurrent;
using System.Globalization;
using MeetingApis.PostgreSql;
using MeetingApis.Sharing.Worker;

namespace MeetingApis.Sharing.Tests;

/// <summary>A process that is killed again and again while it receives and handles events.</summary>
[Collection(nameof(SharingTests))]
public sealed class InboxKillTests
{
    private const int Timeout = 1_800_000;

    /// <summary>How many events are delivered. More, with a variable of the environment, in a run of its own.</summary>
    private static readonly int s_events = int.Parse(Environment.GetEnvironmentVariable("MEETINGAPIS_INBOX_EVENTS") ?? "500", CultureInfo.InvariantCulture);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task No_acknowledged_event_is_lost_and_none_is_handled_twice()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.ExecuteAsync($"CREATE TABLE {rig.Schema.Name}.handled (event_id text NOT NULL)");
        var sender = new Sender(s_events);
        int kills = 0;

        while (!sender.IsDone || await IsAnyPendingAsync(rig))
        {
            await using var receiver = WorkerProcess.Start("receive-events", $"{rig.Schema.Database};Search Path={rig.Schema.Name};Maximum Pool Size=20", rig.Schema.Name);
            await receiver.WaitUntilReadyAsync(Cancellation);
            receiver.GoOn();
            Task reading = sender.ReadAcknowledgementsAsync(receiver, Cancellation);
            await sender.DeliverAsync(receiver, Random.Shared.Next(1, (s_events / 10) + 1), Cancellation);
            while (sender.IsDone && await IsAnyPendingAsync(rig))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
            }

            await Task.Delay(Random.Shared.Next(20), Cancellation);
            await receiver.KillAsync(Cancellation);
            await reading;
            kills++;
        }

        long handled = await rig.Schema.CountAsync($"{rig.Schema.Name}.handled", Cancellation);
        long differently = await rig.ReadAsync<long>($"SELECT count(DISTINCT event_id) FROM {rig.Schema.Name}.handled");
        long interrupted = await rig.ReadAsync<long>("SELECT count(*) FROM {0} WHERE attempts > 1");
        TestContext.Current.SendDiagnosticMessage($"{s_events} events, {sender.Deliveries} deliveries, {kills} processes killed, which interrupted {interrupted} attempts");
        Assert.Equal((s_events, s_events), (handled, differently));
        Assert.Equal(new EventInboxHealth(0, 0, null), await rig.Inbox.GetHealthAsync(Cancellation));
        Assert.True(kills > 3 && interrupted > 0, "Nothing was killed that was of interest.");
    }

    private static Task<bool> IsAnyPendingAsync(InboxRig rig) => rig.ReadAsync<bool>("SELECT count(*) > 0 FROM {0} WHERE state = 'pending'");

    /// <summary>A vendor, which delivers each event until it is acknowledged.</summary>
    private sealed class Sender(int events)
    {
        private readonly ConcurrentDictionary<int, bool> _left = new(Enumerable.Range(0, events).Select(static number => new KeyValuePair<int, bool>(number, true)));

        public bool IsDone => _left.IsEmpty;

        public int Deliveries { get; private set; }

        public async Task ReadAcknowledgementsAsync(WorkerProcess receiver, CancellationToken cancellationToken)
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

        /// <summary>Delivers until so many more events are acknowledged, or all.</summary>
        public async Task DeliverAsync(WorkerProcess receiver, int acknowledged, CancellationToken cancellationToken)
        {
            int enough = Math.Max(0, _left.Count - acknowledged);
            while (_left.Count > enough)
            {
                foreach (int number in _left.Keys.Order().TakeWhile(_ => _left.Count > enough))
                {
                    receiver.Write(InboxCommands.Delivery(number, $"event-{number}", TimeProvider.System.GetUtcNow()));
                    Deliveries++;
                    await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
                }

                await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(2), cancellationToken), UntilAsync(enough, cancellationToken));
            }
        }

        private async Task UntilAsync(int enough, CancellationToken cancellationToken)
        {
            while (_left.Count > enough)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
            }
        }
    }
}
