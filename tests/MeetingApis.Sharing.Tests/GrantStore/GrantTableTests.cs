using MeetingApis.PostgreSql;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>The one table of the store: how it comes to be, and what it may be called.</summary>
public sealed class GrantTableTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Processes_may_create_it_at_once()
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);
        await using var workers = new WorkerGroup(Enumerable.Range(0, 4).Select(_ => WorkerProcess.Start("create-table", schema.Database, schema.Name, PostgreSqlGrantStore.DefaultTable)));

        await workers.GoOnAsync(Cancellation);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => schema.Store.CreateTableAsync(Cancellation)));

        await workers.FinishAsync(Cancellation);
        Assert.True(await schema.Store.TryWriteAsync("ticket", "value", expectedVersion: 0, Cancellation));
    }

    [Fact]
    public async Task Creating_it_again_keeps_what_is_in_it()
    {
        await using TestSchema schema = await TestSchema.CreateAsync(Cancellation);
        await schema.Store.TryWriteAsync("ticket", "value", expectedVersion: 0, Cancellation);

        await schema.Store.CreateTableAsync(Cancellation);

        Assert.Equal("value", (await schema.Store.ReadAsync("ticket", Cancellation))!.Value);
    }

    [Fact]
    public async Task Script_run_by_hand_creates_it()
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);

        await schema.ExecuteAsync(schema.Store.CreateTableScript, Cancellation);

        Assert.True(await schema.Store.TryWriteAsync("ticket", "value", expectedVersion: 0, Cancellation));
    }

    [Fact]
    public async Task Role_that_may_use_the_table_and_no_more_is_enough()
    {
        await using TestSchema schema = await TestSchema.CreateAsync(Cancellation);
        await schema.ExecuteAsync($"CREATE ROLE {schema.Name} LOGIN; GRANT USAGE ON SCHEMA {schema.Name} TO {schema.Name}; GRANT SELECT, INSERT, UPDATE, DELETE ON {schema.Name}.meeting_grants TO {schema.Name}", Cancellation);
        await using var modest = NpgsqlDataSource.Create($"{schema.Database};Options=-c role={schema.Name}");
        var store = new PostgreSqlGrantStore(modest, schema.Name);

        bool added = await store.TryWriteAsync("ticket", "first", expectedVersion: 0, Cancellation);
        bool replaced = await store.TryWriteAsync("ticket", "second", (await store.ReadAsync("ticket", Cancellation))!.Version, Cancellation);

        Assert.True(added && replaced);
        await (await store.LockAsync("ticket", Cancellation)).DisposeAsync();
        await store.RemoveAsync("ticket", Cancellation);
        await schema.ExecuteAsync($"DROP OWNED BY {schema.Name}; DROP ROLE {schema.Name}", Cancellation);
    }

    [Theory]
    [InlineData("Grants")]
    [InlineData("select")]
    [InlineData("grants of \"mine\"; DROP TABLE x; --")]
    [InlineData("\u6388\u6743")]
    public async Task Name_may_be_any(string table)
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);
        var store = new PostgreSqlGrantStore(schema.DataSource, schema.Name, table);

        await store.CreateTableAsync(Cancellation);

        Assert.True(await store.TryWriteAsync("ticket", "value", expectedVersion: 0, Cancellation));
        Assert.Equal("value", (await store.ReadAsync("ticket", Cancellation))!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("a_name_that_goes_on_for_more_than_the_63_bytes_that_the_server_keeps")]
    [InlineData("\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743\u6388\u6743")]
    public void Name_that_the_server_cannot_keep_is_refused(string name)
    {
        using var dataSource = NpgsqlDataSource.Create("Host=127.0.0.1");

        Assert.Throws<ArgumentException>(() => new PostgreSqlGrantStore(dataSource, schema: name));
        Assert.Throws<ArgumentException>(() => new PostgreSqlGrantStore(dataSource, table: name));
    }

    [Fact]
    public void Pool_of_one_connection_is_refused()
    {
        using var dataSource = NpgsqlDataSource.Create("Host=127.0.0.1;Maximum Pool Size=1");

        Assert.Throws<ArgumentException>(() => new PostgreSqlGrantStore(dataSource));
    }

    [Fact]
    public async Task Missing_table_is_the_databases_own_failure()
    {
        await using TestSchema schema = await TestSchema.CreateEmptyAsync(Cancellation);

        PostgresException failure = await Assert.ThrowsAsync<PostgresException>(() => schema.Store.ReadAsync("ticket", Cancellation).AsTask());

        Assert.Equal(PostgresErrorCodes.UndefinedTable, failure.SqlState);
    }
}
