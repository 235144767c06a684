using System.Globalization;
using MeetingApis.PostgreSql;
using MeetingApis.Sharing.Worker;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>Processes that are killed while they receive and handle events.</summary>
[Collection(nameof(SharingTests))]
public sealed class InboxKillTests
{
    /// <summary>A process that has handled so many is killed at the latest.</summary>
    private const int MostHandled = 250;

    /// <summary>How many events are delivered. More, with a variable of the environment, in a run of its own.</summary>
    private static readonly int s_events = int.Parse(Environment.GetEnvironmentVariable("MEETINGAPIS_INBOX_EVENTS") ?? "500", CultureInfo.InvariantCulture);

    /// <summary>When a process ends.</summary>
    public enum Moment
    {
        HandlerWrites,
        EventIsMarked,
        TransactionIsCommitted,
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 1_800_000)]
    public async Task No_acknowledged_event_is_lost_and_none_is_handled_twice()
    {
        await using InboxRig rig = await StartRigAsync();
        // The server finishes a commit whose client is gone. The longer commits take, the more of them a kill meets.
        await CreateTriggerAsync(rig, Moment.TransactionIsCommitted, "pg_sleep(0.01)");
        var sender = new InboxSender(s_events);
        int kills = 0;

        while (!sender.IsDone || await IsAnyPendingAsync(rig))
        {
            await using WorkerProcess receiver = await StartReceiverAsync(rig);
            Task delivering = sender.DeliverAsync(receiver, Cancellation);
            long enough = await CountHandledAsync(rig) + Random.Shared.Next(1, Math.Min(s_events / 4, MostHandled));
            while (await CountHandledAsync(rig) < enough && (!sender.IsDone || await IsAnyPendingAsync(rig)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), Cancellation);
            }

            await Task.Delay(Random.Shared.Next(20), Cancellation);
            await receiver.KillAsync(Cancellation);
            await delivering;
            kills++;

            // A lease would keep what was interrupted for ten seconds more.
            await EndLeasesAsync(rig);
        }

        long handled = await CountHandledAsync(rig);
        long differently = await rig.ReadAsync<long>($"SELECT count(DISTINCT event_id) FROM {rig.Schema.Name}.handled");
        long interrupted = await rig.ReadAsync<long>("SELECT sum(attempts - 1)::bigint FROM {0}");
        TestContext.Current.SendDiagnosticMessage($"{s_events} events, {sender.Deliveries} deliveries, {kills} processes killed, which interrupted {interrupted} attempts");
        Assert.Equal((s_events, s_events), (handled, differently));
        Assert.Equal(new EventInboxHealth(0, 0, null), await rig.Inbox.GetHealthAsync(Cancellation));
        Assert.True(kills > 3 && interrupted > 3, "Little was killed that was of interest.");
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Moment.HandlerWrites)]
    [InlineData(Moment.EventIsMarked)]
    [InlineData(Moment.TransactionIsCommitted)]
    public async Task A_process_that_ends_while_it_handles_an_event_leaves_nothing_of_it(Moment moment)
    {
        await using InboxRig rig = await StartRigAsync();
        string door = $"pg_advisory_xact_lock(hashtext('{rig.Schema.Name}'))";
        await CreateTriggerAsync(rig, moment, door);
        await using NpgsqlConnection connection = await rig.Schema.DataSource.OpenConnectionAsync(Cancellation);
        await using (NpgsqlTransaction closed = await connection.BeginTransactionAsync(Cancellation))
        {
            await using var close = new NpgsqlCommand($"SELECT {door}", connection);
            await close.ExecuteNonQueryAsync(Cancellation);
            await using WorkerProcess first = await StartReceiverAsync(rig);
            first.Write(InboxCommands.Delivery(0, "event-0", TimeProvider.System.GetUtcNow()));
            await rig.UntilAsync($"SELECT count(*) = 1 FROM {AtDoor(rig)}");
            Assert.Equal(0, await CountHandledAsync(rig));

            await first.KillAsync(Cancellation);
            await rig.ExecuteAsync($"SELECT pg_terminate_backend(pid, 10000) FROM {AtDoor(rig)}");
        }

        await EndLeasesAsync(rig);
        await using WorkerProcess second = await StartReceiverAsync(rig);
        await rig.UntilDoneAsync();
        Assert.Equal(1, await CountHandledAsync(rig));
        Assert.Equal(2, await rig.ReadAsync<int>("SELECT attempts FROM {0}"));
    }

    /// <summary>With the table into which the processes write what they have handled.</summary>
    private static async Task<InboxRig> StartRigAsync()
    {
        InboxRig rig = await InboxRig.StartAsync();
        await rig.ExecuteAsync($"CREATE TABLE {rig.Schema.Name}.handled (event_id text NOT NULL)");
        return rig;
    }

    private static async Task<WorkerProcess> StartReceiverAsync(InboxRig rig)
    {
        var receiver = WorkerProcess.Start("receive-events", $"{rig.Schema.Database};Search Path={rig.Schema.Name};Maximum Pool Size=20", rig.Schema.Name);
        await receiver.WaitUntilReadyAsync(Cancellation);
        receiver.GoOn();
        return receiver;
    }

    private static Task EndLeasesAsync(InboxRig rig) => rig.ExecuteAsync("UPDATE {0} SET due_at = now() WHERE state = 'pending'");

    /// <summary>Has the server do something at each such moment.</summary>
    private static async Task CreateTriggerAsync(InboxRig rig, Moment moment, string work)
    {
        string schema = rig.Schema.Name;
        await rig.ExecuteAsync($"CREATE FUNCTION {schema}.work() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM {work}; RETURN NEW; END$$");
        await rig.ExecuteAsync(moment switch
        {
            Moment.HandlerWrites => $"CREATE TRIGGER work BEFORE INSERT ON {schema}.handled FOR EACH ROW EXECUTE FUNCTION {schema}.work()",
            Moment.EventIsMarked => $"CREATE TRIGGER work BEFORE UPDATE ON {rig.Table} FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION {schema}.work()",
            _ => $"CREATE CONSTRAINT TRIGGER work AFTER INSERT ON {schema}.handled DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {schema}.work()",
        });
    }

    /// <summary>The connections that wait for a lock of the test's, each with its <c>pid</c>.</summary>
    private static string AtDoor(InboxRig rig) => $"pg_stat_activity WHERE application_name = '{rig.Schema.Name}' AND wait_event_type = 'Lock' AND wait_event = 'advisory'";

    private static Task<long> CountHandledAsync(InboxRig rig) => rig.Schema.CountAsync($"{rig.Schema.Name}.handled", Cancellation);

    private static Task<bool> IsAnyPendingAsync(InboxRig rig) => rig.ReadAsync<bool>("SELECT count(*) > 0 FROM {0} WHERE state = 'pending'");
}
