using System.Globalization;
using MeetingApis.PostgreSql;
using Npgsql;

namespace MeetingApis.Sharing.Worker;

/// <summary>What a process does with the grant store alone.</summary>
internal static class GrantCommands
{
    public static async Task<int> CreateTableAsync(string database, string schema, string table)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await Signals.ReadyAsync();
        await new PostgreSqlGrantStore(dataSource, schema, table).CreateTableAsync();
        return 0;
    }

    /// <summary>Adds one to the number under a key, so often, against everybody else who does the same.</summary>
    public static async Task<int> CountUpAsync(string database, string schema, string key, int times)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        var store = new PostgreSqlGrantStore(dataSource, schema);
        await Signals.ReadyAsync();
        for (int done = 0; done < times;)
        {
            StoredGrant? grant = await store.ReadAsync(key);
            int next = int.Parse(grant?.Value ?? "0", CultureInfo.InvariantCulture) + 1;
            done += await store.TryWriteAsync(key, next.ToString(CultureInfo.InvariantCulture), grant?.Version ?? 0) ? 1 : 0;
        }

        return 0;
    }

    /// <summary>Holds a lock until it is told to give it back, or killed.</summary>
    public static async Task<int> LockAsync(string database, string schema, string name)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using (await new PostgreSqlGrantStore(dataSource, schema).LockAsync(name))
        {
            await Signals.ReadyAsync();
        }

        return 0;
    }
}
