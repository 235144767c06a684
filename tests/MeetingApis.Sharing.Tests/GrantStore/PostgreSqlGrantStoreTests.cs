using System.Globalization;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>The store that several Processes share.</summary>
public sealed class PostgreSqlGrantStoreTests : GrantStoreContract, IAsyncLifetime
{
    private TestSchema? _schema;

    private protected override IGrantStore Store => Schema.Store;

    private TestSchema Schema => _schema!;

    public async ValueTask InitializeAsync() => _schema = await TestSchema.CreateAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_schema is not null)
        {
            await _schema.DisposeAsync();
        }
    }

    [Fact]
    public async Task Processes_that_write_at_once_lose_no_write()
    {
        const int Processes = 4;
        const int Times = 100;
        await using var workers = new WorkerGroup(Enumerable.Range(0, Processes).Select(_ => WorkerProcess.Start("count-up", Schema.Database, Schema.Name, "number", $"{Times}")));

        await workers.GoOnAsync(Cancellation);
        await workers.FinishAsync(Cancellation);

        StoredGrant? number = await Store.ReadAsync("number", Cancellation);
        Assert.Equal((Processes * Times).ToString(CultureInfo.InvariantCulture), number!.Value);
    }

    [Fact]
    public async Task Lock_of_another_process_excludes_this_one()
    {
        await using WorkerProcess holder = await StartHolderAsync("ticket");
        Task<IAsyncDisposable> waiting = Store.LockAsync("ticket", Cancellation).AsTask();
        await Task.Delay(TimeSpan.FromMilliseconds(300), Cancellation);
        bool waitedForHolder = !waiting.IsCompleted;

        holder.GoOn();
        await using IAsyncDisposable held = await waiting;

        Assert.True(waitedForHolder);
        await holder.FinishAsync(Cancellation);
    }

    [Fact]
    public async Task Lock_of_a_killed_process_is_free()
    {
        await using WorkerProcess holder = await StartHolderAsync("ticket");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WaitBrieflyAsync("ticket"));

        await holder.KillAsync(Cancellation);

        await using IAsyncDisposable held = await Store.LockAsync("ticket", Cancellation);
        Assert.NotNull(held);
    }

    [Fact]
    public async Task Cancelled_wait_at_the_server_ends_there_too()
    {
        await using WorkerProcess holder = await StartHolderAsync("ticket");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WaitBrieflyAsync("ticket"));

        Assert.Equal(0, await WaitingAtServerAsync());
        holder.GoOn();
        await holder.FinishAsync(Cancellation);
        await using WorkerProcess next = await StartHolderAsync("ticket");
    }

    [Fact]
    public async Task Wait_at_the_server_ends_with_the_command_timeout()
    {
        await using WorkerProcess holder = await StartHolderAsync("ticket");
        await using var impatient = NpgsqlDataSource.Create($"{Schema.Database};Command Timeout=1");
        var store = new PostgreSql.PostgreSqlGrantStore(impatient, Schema.Name);

        NpgsqlException failure = await Assert.ThrowsAnyAsync<NpgsqlException>(() => store.LockAsync("ticket", Cancellation).AsTask());

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Fact]
    public async Task Many_who_wait_in_one_process_take_one_connection()
    {
        await using WorkerProcess holder = await StartHolderAsync("ticket");
        Task[] waiting = [.. Enumerable.Range(0, 500).Select(async _ => await (await Store.LockAsync("ticket", Cancellation)).DisposeAsync())];
        await UntilAsync(async () => await WaitingAtServerAsync() > 0);

        long waitingAtServer = await WaitingAtServerAsync();

        Assert.Equal(1, waitingAtServer);
        holder.GoOn();
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task Holders_of_many_locks_leave_connections_to_write_with()
    {
        await using var small = NpgsqlDataSource.Create($"{Schema.Database};Maximum Pool Size=4;Timeout=10");
        var store = new PostgreSql.PostgreSqlGrantStore(small, Schema.Name);

        bool[] written = await Task.WhenAll(Enumerable.Range(0, 50).Select(async number =>
        {
            string key = $"ticket {number.ToString(CultureInfo.InvariantCulture)}";
            await using IAsyncDisposable held = await store.LockAsync(key, Cancellation);
            return await store.TryWriteAsync(key, "value", expectedVersion: 0, Cancellation);
        }));

        Assert.All(written, Assert.True);
    }

    [Fact]
    public async Task Lock_is_free_when_the_server_has_cut_its_connection()
    {
        IAsyncDisposable lost = await Store.LockAsync("ticket", Cancellation);
        await EndOtherConnectionsAsync();

        await lost.DisposeAsync();

        await using IAsyncDisposable held = await Store.LockAsync("ticket", Cancellation);
        Assert.NotNull(held);
    }

    [Fact]
    public async Task Locks_of_another_table_are_free()
    {
        var other = new PostgreSql.PostgreSqlGrantStore(Schema.DataSource, Schema.Name, "other");
        await using IAsyncDisposable held = await Store.LockAsync("ticket", Cancellation);

        await using IAsyncDisposable free = await other.LockAsync("ticket", Cancellation);

        Assert.NotNull(free);
    }

    [Fact]
    public async Task Server_that_ends_idle_transactions_sooner_takes_no_lock_away()
    {
        await using var hasty = NpgsqlDataSource.Create($"{Schema.Database};Options=-c idle_in_transaction_session_timeout=100");
        var store = new PostgreSql.PostgreSqlGrantStore(hasty, Schema.Name);
        await using IAsyncDisposable held = await store.LockAsync("ticket", Cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WaitBrieflyAsync("ticket"));
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }
    }

    private async Task<WorkerProcess> StartHolderAsync(string name)
    {
        var holder = WorkerProcess.Start("lock", Schema.Database, Schema.Name, name);
        await holder.WaitUntilReadyAsync(Cancellation);
        return holder;
    }

    private Task<long> WaitingAtServerAsync() =>
        Schema.CountAsync($"pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND NOT granted AND application_name = '{Schema.Name}'", Cancellation);

    private Task EndOtherConnectionsAsync() =>
        Schema.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{Schema.Name}' AND pid <> pg_backend_pid()", Cancellation);
}
