using MeetingApis.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace MeetingApis.Sharing.Tests;

/// <summary>How the store comes into a host. Needs no server: nothing is sent before the first use.</summary>
public sealed class RegistrationTests
{
    private const string ConnectionString = "Host=127.0.0.1;Username=nobody";

    [Fact]
    public void Connection_string_registers_the_store_of_all_clients()
    {
        using ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlGrants(ConnectionString).BuildServiceProvider();

        IGrantStore store = provider.GetRequiredService<IGrantStore>();

        Assert.Same(provider.GetRequiredService<PostgreSqlGrantStore>(), store);
    }

    [Fact]
    public void Connection_string_brings_no_data_source_to_anybody_else()
    {
        using ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlGrants(ConnectionString).BuildServiceProvider();

        NpgsqlDataSource? dataSource = provider.GetService<NpgsqlDataSource>();

        Assert.Null(dataSource);
    }

    [Fact]
    public async Task Pool_of_a_connection_string_ends_with_the_services()
    {
        ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlGrants(ConnectionString).BuildServiceProvider();
        IGrantStore store = provider.GetRequiredService<IGrantStore>();

        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ReadAsync("ticket", TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task Data_source_of_the_application_outlives_the_services()
    {
        await using var dataSource = NpgsqlDataSource.Create(ConnectionString);
        ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlGrants(_ => dataSource).BuildServiceProvider();
        provider.GetRequiredService<IGrantStore>();

        await provider.DisposeAsync();

        await using NpgsqlConnection connection = dataSource.CreateConnection();
        Assert.NotNull(connection);
    }

    [Fact]
    public void Schema_and_table_are_those_that_were_set()
    {
        using ServiceProvider provider = new ServiceCollection().AddMeetingPostgreSqlGrants(ConnectionString, "Meetings", "Grants").BuildServiceProvider();

        string script = provider.GetRequiredService<PostgreSqlGrantStore>().CreateTableScript;

        Assert.Contains("\"Meetings\".\"Grants\"", script, StringComparison.Ordinal);
    }
}
