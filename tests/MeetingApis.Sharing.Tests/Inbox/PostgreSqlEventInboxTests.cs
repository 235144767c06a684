using System.Collections.Concurrent;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>From the inbox to the handlers of an event.</summary>
public sealed class PostgreSqlEventInboxTests
{
    private const int Timeout = 60_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task An_event_is_stored_once_and_handed_over_as_it_was()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        InboxEvent happened = InboxRig.Event("e1", "meeting/1");
        bool[] added = [await rig.Inbox.AddAsync(happened, Cancellation), await rig.Inbox.AddAsync(happened with { Payload = "other" }, Cancellation)];
        var handed = new TaskCompletionSource<InboxEvent>();

        using var stop = new CancellationTokenSource();
        Task running = rig.Inbox.RunAsync(InboxRig.Queue, (stored, _, _) => Task.FromResult(handed.TrySetResult(stored)), stop.Token);
        InboxEvent read = await handed.Task;
        await rig.UntilDoneAsync();
        await stop.CancelAsync();
        await running;

        Assert.Equal([true, false], added);
        Assert.Equal(happened.Envelope, read.Envelope);
        Assert.Equal((happened.Key, happened.Subject, happened.Payload, happened.TraceParent), (read.Key, read.Subject, read.Payload, read.TraceParent));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_that_was_handled_is_remembered_without_its_payload()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.AddAsync("e1");
        rig.Handle(static (_, _, _) => Task.CompletedTask);
        await rig.UntilDoneAsync();

        bool again = await rig.AddAsync("e1");

        Assert.False(again);
        Assert.True(await rig.ReadAsync<bool>("SELECT state = 'done' AND payload IS NULL AND finished_at IS NOT NULL AND attempts = 1 FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task Many_deliveries_of_an_event_at_once_store_it_once()
    {
        await using InboxRig rig = await InboxRig.StartAsync();

        bool[] added = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => rig.AddAsync("e1")));

        Assert.Single(added, static one => one);
    }

    [Fact(Timeout = Timeout)]
    public async Task Events_of_a_subject_are_handled_in_order_and_one_at_a_time_by_several_processes()
    {
        const int Events = 40;
        await using InboxRig rig = await InboxRig.StartAsync();
        var order = new ConcurrentQueue<string>();
        int running = 0;
        int most = 0;
        for (int i = 0; i < 3; i++)
        {
            rig.Handle(async (id, _, cancellationToken) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Delay(2, cancellationToken);
                order.Enqueue(id);
                Interlocked.Decrement(ref running);
            });
        }

        string[] ids = [.. Enumerable.Range(100, Events).Select(static number => $"e{number}")];
        foreach (string id in ids)
        {
            await rig.AddAsync(id, "meeting/1");
        }

        await rig.UntilDoneAsync();

        Assert.Equal(ids, order);
        Assert.Equal(1, most);
    }

    [Fact(Timeout = Timeout)]
    public async Task Events_of_other_subjects_tenants_and_of_none_do_not_wait_for_each_other()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.Workers = 5);
        await rig.AddAsync("one", "meeting/1");
        await rig.AddAsync("two", "meeting/2");
        await rig.AddAsync("three", "meeting/1", tenant: "t2");
        await rig.AddAsync("four");
        await rig.AddAsync("five");
        using var all = new CountdownEvent(5);

        rig.Handle((_, _, cancellationToken) => Task.Run(() => all.Signal() || all.Wait(Timeout, cancellationToken), cancellationToken));
        await rig.UntilDoneAsync();

        Assert.True(all.IsSet);
    }

    [Fact(Timeout = Timeout)]
    public async Task No_more_events_than_workers_are_handled_at_once()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.Workers = 2);
        int running = 0;
        int most = 0;
        for (int i = 0; i < 12; i++)
        {
            await rig.AddAsync($"e{i}");
        }

        rig.Handle(async (_, _, cancellationToken) =>
        {
            int now = Interlocked.Increment(ref running);
            most = Math.Max(most, now);
            await Task.Delay(20, cancellationToken);
            Interlocked.Decrement(ref running);
        });
        await rig.UntilDoneAsync();

        Assert.Equal(2, most);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_that_fails_holds_up_its_subject_and_nothing_else()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        var order = new ConcurrentQueue<string>();
        await rig.AddAsync("fails", "meeting/1");
        await rig.AddAsync("behind", "meeting/1");
        await rig.AddAsync("other", "meeting/2");
        int attempts = 0;
        var isOtherDone = new TaskCompletionSource();

        rig.Handle(async (id, _, _) =>
        {
            if (id == "fails")
            {
                await isOtherDone.Task;
                if (++attempts < 3)
                {
                    throw new IOException("not yet");
                }
            }

            order.Enqueue(id);
            if (id == "other")
            {
                isOtherDone.SetResult();
            }
        });
        await rig.UntilDoneAsync();

        Assert.Equal(["other", "fails", "behind"], order);
    }

    [Fact(Timeout = Timeout)]
    public async Task Each_failure_doubles_the_wait()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => (o.FirstDelay, o.LongestDelay) = (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(35)));
        await rig.AddAsync("e1");
        rig.Handle(static (_, _, _) => throw new IOException("disk"));
        List<double> waits = [];

        for (int attempt = 1; attempt <= 3; attempt++)
        {
            await rig.UntilAsync($"SELECT attempts = {attempt} AND due_at > now() + interval '1 minute' FROM {{0}}");
            waits.Add(await rig.ReadAsync<double>("SELECT extract(epoch FROM due_at - now())::float8 / 60 FROM {0}"));
            await rig.ExecuteAsync("UPDATE {0} SET due_at = now()");
        }

        Assert.InRange(waits[0], 4.9, 10);
        Assert.InRange(waits[1], 9.9, 20);
        Assert.InRange(waits[2], 17.4, 35);
        Assert.Equal("System.IO.IOException", await rig.ReadAsync<string>("SELECT failure FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_that_fails_too_often_is_a_dead_letter_until_it_is_put_back()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.MaxAttempts = 3);
        int attempts = 0;
        bool isMended = false;
        var order = new ConcurrentQueue<string>();
        rig.Handle((id, _, _) =>
        {
            if (id == "poison" && !isMended)
            {
                attempts++;
                throw new IOException("disk");
            }

            order.Enqueue(id);
            return Task.CompletedTask;
        });
        await rig.AddAsync("poison", "meeting/1");
        await rig.AddAsync("behind", "meeting/1");
        await rig.UntilDoneAsync();
        EventInboxHealth dead = await rig.Inbox.GetHealthAsync(Cancellation);
        isMended = true;

        int retried = await rig.Inbox.RetryDeadAsync(Cancellation);
        await rig.UntilDoneAsync();

        Assert.Equal((3, 1), (attempts, retried));
        Assert.Equal(new EventInboxHealth(0, 1, null), dead);
        Assert.Equal(["behind", "poison"], order);
        Assert.Equal(new EventInboxHealth(0, 0, null), await rig.Inbox.GetHealthAsync(Cancellation));
    }

    [Fact(Timeout = Timeout)]
    public async Task Dead_letters_come_back_in_their_order_and_once_even_if_they_die_again()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => (o.MaxAttempts, o.Workers) = (1, 1));
        var order = new ConcurrentQueue<string>();
        rig.Handle((id, _, _) =>
        {
            order.Enqueue(id);
            throw new IOException("disk");
        });
        string[] ids = ["e1", "e2", "e3", "e4"];
        foreach (string id in ids)
        {
            await rig.AddAsync(id);
        }

        await rig.UntilDoneAsync();
        int retried = await rig.Inbox.RetryDeadAsync(Cancellation);
        await rig.UntilDoneAsync();

        Assert.Equal(4, retried);
        Assert.Equal([.. ids, .. ids], order);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_handlers_write_in_the_transaction_counts_when_the_event_is_done()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.ExecuteAsync($"CREATE TABLE {rig.Schema.Name}.bookings (id text)");
        await rig.AddAsync("e1");
        int attempts = 0;

        rig.Handle(async (id, services, cancellationToken) =>
        {
            InboxTransaction own = services.GetRequiredService<InboxTransaction>();
            await using var command = new NpgsqlCommand($"INSERT INTO {rig.Schema.Name}.bookings VALUES ('{id}')", own.Connection, own.Transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
            if (++attempts < 3)
            {
                throw new IOException("after writing");
            }
        });
        await rig.UntilDoneAsync();

        Assert.Equal(3, attempts);
        Assert.Equal(1, await rig.Schema.CountAsync($"{rig.Schema.Name}.bookings", Cancellation));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_hides_a_failed_statement_has_failed()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.MaxAttempts = 1);
        await rig.AddAsync("e1");

        rig.Handle(static async (_, services, cancellationToken) =>
        {
            InboxTransaction own = services.GetRequiredService<InboxTransaction>();
            await using var command = new NpgsqlCommand("SELECT 1 / 0", own.Connection, own.Transaction);
            await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync(cancellationToken));
        });
        await rig.UntilDoneAsync();

        Assert.Equal("dead", await rig.ReadAsync<string>("SELECT state FROM {0}"));
    }

    [Fact]
    public void There_is_no_transaction_outside_of_the_inbox()
    {
        using ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlInbox("Host=127.0.0.1").BuildServiceProvider();
        using IServiceScope scope = provider.CreateScope();

        Assert.Throws<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<InboxTransaction>);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_attempt_counts_before_its_handlers_run()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.AddAsync("e1");
        var entered = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        rig.Handle((_, _, _) =>
        {
            entered.SetResult();
            return gate.Task;
        });
        await entered.Task;

        int attempts = await rig.ReadAsync<int>("SELECT attempts FROM {0}");
        gate.SetResult();

        Assert.Equal(1, attempts);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_whose_attempts_all_ended_with_the_process_is_a_dead_letter()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.MaxAttempts = 3);
        await rig.AddAsync("e1");
        await rig.ExecuteAsync("UPDATE {0} SET attempts = 3");
        bool isHandled = false;

        rig.Handle((_, _, _) => Task.FromResult(isHandled = true));
        await rig.UntilDoneAsync();

        Assert.False(isHandled);
        Assert.Equal("dead", await rig.ReadAsync<string>("SELECT state FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_attempt_whose_connection_breaks_commits_nothing_and_is_made_again()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.ExecuteAsync($"CREATE TABLE {rig.Schema.Name}.bookings (id text)");
        await rig.AddAsync("e1");
        int attempts = 0;

        rig.Handle(async (id, services, cancellationToken) =>
        {
            InboxTransaction own = services.GetRequiredService<InboxTransaction>();
            await using var command = new NpgsqlCommand($"INSERT INTO {rig.Schema.Name}.bookings VALUES ('{id}')", own.Connection, own.Transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
            if (++attempts == 1)
            {
                await rig.ExecuteAsync($"SELECT pg_terminate_backend({own.Connection.ProcessID})");
                await rig.ExecuteAsync("UPDATE {0} SET due_at = now()");
            }
        });
        await rig.UntilDoneAsync();

        Assert.Equal(2, attempts);
        Assert.Equal(1, await rig.Schema.CountAsync($"{rig.Schema.Name}.bookings", Cancellation));
    }

    [Fact(Timeout = Timeout)]
    public async Task Stopping_cancels_handlers_and_counts_no_failure()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.AddAsync("e1");
        var entered = new TaskCompletionSource();
        rig.Handle((_, _, cancellationToken) =>
        {
            entered.SetResult();
            return Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
        });
        await entered.Task;

        await rig.StopAsync();

        Assert.True(await rig.ReadAsync<bool>("SELECT state = 'pending' AND attempts = 0 AND due_at <= now() AND failure IS NULL FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_takes_too_long_is_cancelled_and_has_failed()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => (o.AttemptTimeout, o.MaxAttempts) = (TimeSpan.FromMilliseconds(200), 1));
        await rig.AddAsync("e1");

        rig.Handle(static (_, _, cancellationToken) => Task.Delay(System.Threading.Timeout.Infinite, cancellationToken));
        await rig.UntilDoneAsync();

        Assert.Equal("dead", await rig.ReadAsync<string>("SELECT state FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_is_old_is_removed_unless_the_vendor_may_deliver_it_again()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => (o.KeepDone, o.KeepDead) = (TimeSpan.FromDays(2), TimeSpan.FromDays(30)));
        foreach (string id in (string[])["done-old", "done-new", "done-redelivered", "dead-old", "dead-new", "pending-old"])
        {
            await rig.AddAsync(id);
        }

        await rig.ExecuteAsync("""
            UPDATE {0} SET remember_until = now() - interval '1 hour', received_at = now() - interval '60 days', due_at = now() + interval '1 hour',
                state = split_part(key, '-', 1),
                finished_at = now() - CASE key WHEN 'done-old' THEN interval '3 days' WHEN 'dead-old' THEN interval '31 days' WHEN 'done-redelivered' THEN interval '3 days' ELSE interval '1 hour' END;
            UPDATE {0} SET remember_until = now() + interval '1 hour' WHERE key = 'done-redelivered'
            """);
        rig.Handle(static (_, _, _) => Task.CompletedTask);

        await rig.UntilAsync("SELECT count(*) < 6 FROM {0}");

        Assert.Equal("dead-new,done-new,done-redelivered,pending-old", await rig.ReadAsync<string>("SELECT string_agg(key, ',' ORDER BY key) FROM {0}"));
    }

    [Fact(Timeout = Timeout)]
    public async Task More_than_one_batch_of_old_events_is_removed()
    {
        await using InboxRig rig = await InboxRig.StartAsync(static o => o.KeepDone = TimeSpan.Zero);
        await rig.ExecuteAsync("""
            INSERT INTO {0} (queue, key, state, finished_at, remember_until, event_id, event_type)
            SELECT 'Feishu', n::text, 'done', now() - interval '1 day', now() - interval '1 day', n::text, 'rang' FROM generate_series(1, 2500) AS n
            """);
        rig.Handle(static (_, _, _) => Task.CompletedTask);

        await rig.UntilAsync("SELECT count(*) = 0 FROM {0}");
    }

    [Fact(Timeout = Timeout)]
    public async Task The_view_shows_each_queue()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await rig.AddAsync("e1");
        await rig.AddAsync("e2");
        await rig.AddAsync("e3", queue: "WeCom");
        await rig.AddAsync("e4", queue: "WeCom");
        await rig.ExecuteAsync("UPDATE {0} SET received_at = now() - interval '2 hours' WHERE key = 'e1'; UPDATE {0} SET state = 'dead' WHERE key = 'e3'");

        string shown = await rig.ReadAsync<string>("SELECT string_agg(concat_ws(' ', queue, pending, dead, extract(hour FROM oldest_pending_age)), ', ' ORDER BY queue) FROM {0}_health");
        EventInboxHealth health = await rig.Inbox.GetHealthAsync(Cancellation);

        Assert.Equal("Feishu 2 0 2, WeCom 1 1 0", shown);
        Assert.Equal((3, 1), (health.Pending, health.Dead));
        Assert.InRange(health.OldestPendingAge!.Value, TimeSpan.FromHours(2), TimeSpan.FromHours(3));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_health_check_is_degraded_by_dead_letters_and_by_events_that_wait_for_long()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        await using ServiceProvider provider = new ServiceCollection()
            .AddLogging()
            .AddSingleton(rig.Inbox)
            .AddHealthChecks().AddMeetingPostgreSqlInbox().Services
            .BuildServiceProvider();
        HealthCheckService checks = provider.GetRequiredService<HealthCheckService>();

        HealthReport empty = await checks.CheckHealthAsync(Cancellation);
        await rig.AddAsync("e1");
        await rig.ExecuteAsync("UPDATE {0} SET received_at = now() - interval '2 hours'");
        HealthReport late = await checks.CheckHealthAsync(Cancellation);
        await rig.ExecuteAsync("UPDATE {0} SET state = 'dead'");
        HealthReport dead = await checks.CheckHealthAsync(Cancellation);

        Assert.Equal([HealthStatus.Healthy, HealthStatus.Degraded, HealthStatus.Degraded], [empty.Status, late.Status, dead.Status]);
        Assert.Equal((1L, 0L), (late.Entries["meeting_inbox"].Data["pending"], late.Entries["meeting_inbox"].Data["dead"]));
        Assert.InRange(Assert.IsType<double>(late.Entries["meeting_inbox"].Data["oldest_pending_seconds"]), 7200, 8000);
        Assert.Equal(1L, dead.Entries["meeting_inbox"].Data["dead"]);
    }

    [Fact(Timeout = Timeout)]
    public async Task Texts_that_the_server_cannot_keep_are_stored_all_the_same()
    {
        await using InboxRig rig = await InboxRig.StartAsync();
        InboxEvent odd = InboxRig.Event("e1", new string('s', 100_000), tenant: "t\0");

        bool added = await rig.Inbox.AddAsync(odd with { Payload = "a\0b" }, Cancellation);

        Assert.True(added);
        Assert.Equal("a\uFFFDb", await rig.ReadAsync<string>("SELECT payload FROM {0}"));
    }
}
