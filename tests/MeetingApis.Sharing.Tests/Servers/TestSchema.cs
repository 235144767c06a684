using MeetingApis.PostgreSql;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>A schema of one test, in the PostgreSQL that all tests share. It is dropped with all that is in it.</summary>
internal sealed class TestSchema : IAsyncDisposable
{
    private TestSchema(string database)
    {
        Name = $"meetingapis_{Guid.NewGuid():N}";
        // The name marks the connections at the server, so that a test can count and end those of its own.
        Database = new NpgsqlConnectionStringBuilder(database) { ApplicationName = Name }.ConnectionString;
        DataSource = NpgsqlDataSource.Create(Database);
        Store = new PostgreSqlGrantStore(DataSource, Name);
    }

    public string Name { get; }

    public string Database { get; }

    public NpgsqlDataSource DataSource { get; }

    public PostgreSqlGrantStore Store { get; }

    /// <summary>Makes a schema that is empty. The test is skipped where there is no server.</summary>
    public static async Task<TestSchema> CreateEmptyAsync(CancellationToken cancellationToken)
    {
        var schema = new TestSchema(await SharedServers.PostgreSqlAsync(cancellationToken));
        await schema.ExecuteAsync($"CREATE SCHEMA {schema.Name}", cancellationToken);
        return schema;
    }

    /// <summary>Makes a schema that holds the table of <see cref="Store"/>.</summary>
    public static async Task<TestSchema> CreateAsync(CancellationToken cancellationToken)
    {
        TestSchema schema = await CreateEmptyAsync(cancellationToken);
        await schema.Store.CreateTableAsync(cancellationToken);
        return schema;
    }

    public async Task ExecuteAsync(string text, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = DataSource.CreateCommand(text);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<long> CountAsync(string query, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = DataSource.CreateCommand($"SELECT count(*) FROM {query}");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync($"DROP SCHEMA {Name} CASCADE", CancellationToken.None);
        await DataSource.DisposeAsync();
    }
}
