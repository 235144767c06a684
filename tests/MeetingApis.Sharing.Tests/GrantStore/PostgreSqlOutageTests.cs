using MeetingApis.PostgreSql;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>A server that is killed while the store is used.</summary>
public sealed class PostgreSqlOutageTests
{
    private const int Timeout = 120_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task Killed_server_fails_those_who_wait_and_lets_holders_go_on()
    {
        await using OwnServers servers = await OwnServers.StartAsync(Cancellation);
        await using var dataSource = NpgsqlDataSource.Create(servers.PostgreSql);
        IAsyncDisposable held = await new PostgreSqlGrantStore(dataSource).LockAsync("ticket", Cancellation);
        Task<IAsyncDisposable> waiting = new PostgreSqlGrantStore(dataSource).LockAsync("ticket", Cancellation).AsTask();

        await servers.KillPostgreSqlAsync(Cancellation);

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => waiting);
        await held.DisposeAsync();
    }

    [Fact(Timeout = Timeout)]
    public async Task Server_that_is_back_serves_the_same_store()
    {
        await using OwnServers servers = await OwnServers.StartAsync(Cancellation);
        await using var dataSource = NpgsqlDataSource.Create(servers.PostgreSql);
        var store = new PostgreSqlGrantStore(dataSource);
        await store.CreateTableAsync(Cancellation);
        await store.TryWriteAsync("ticket", "value", expectedVersion: 0, Cancellation);
        await using (await store.LockAsync("ticket", Cancellation))
        {
            await servers.KillPostgreSqlAsync(Cancellation);
        }

        await servers.StartAgainAsync(Cancellation);

        // The pool learns of the outage from the connections that it hands out.
        StoredGrant? grant = null;
        for (int attempt = 0; grant is null && attempt < 3; attempt++)
        {
            try
            {
                grant = await store.ReadAsync("ticket", Cancellation);
            }
            catch (NpgsqlException)
            {
                // A connection to the server that was killed.
            }
        }

        Assert.Equal("value", grant?.Value);
        await (await store.LockAsync("ticket", Cancellation)).DisposeAsync();
    }
}
