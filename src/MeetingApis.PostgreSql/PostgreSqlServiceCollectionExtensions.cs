using MeetingApis;
using MeetingApis.PostgreSql;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PostgreSQL as the store in which the clients keep grants and locks.</summary>
public static class PostgreSqlServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="PostgreSqlGrantStore"/> on a database, under its own type and as the
    /// <see cref="IGrantStore"/> of all clients. It has its own connection pool, which is disposed with the host's
    /// services.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="connectionString">The connection string, in Npgsql's format.</param>
    /// <param name="schema">The schema, which must exist, with upper and lower case as PostgreSQL holds them.</param>
    /// <param name="table">The table, with upper and lower case as PostgreSQL holds them.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentException">The connection string is empty.</exception>
    public static IServiceCollection AddMeetingPostgreSqlGrants(this IServiceCollection services, string connectionString, string schema = PostgreSqlGrantStore.DefaultSchema, string table = PostgreSqlGrantStore.DefaultTable)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);

        // Under a key: the container disposes it, and takes it for nobody else's.
        services.AddKeyedSingleton(typeof(PostgreSqlGrantStore), (_, _) => NpgsqlDataSource.Create(connectionString));
        return services.AddMeetingPostgreSqlGrants(static provider => provider.GetRequiredKeyedService<NpgsqlDataSource>(typeof(PostgreSqlGrantStore)), schema, table);
    }

    /// <summary>
    /// Registers a <see cref="PostgreSqlGrantStore"/> on a data source of the application, under its own type and as the
    /// <see cref="IGrantStore"/> of all clients.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="dataSource">Finds the data source: <c>provider => provider.GetRequiredService&lt;NpgsqlDataSource&gt;()</c>. The store does not dispose it.</param>
    /// <param name="schema">The schema, which must exist, with upper and lower case as PostgreSQL holds them.</param>
    /// <param name="table">The table, with upper and lower case as PostgreSQL holds them.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection AddMeetingPostgreSqlGrants(this IServiceCollection services, Func<IServiceProvider, NpgsqlDataSource> dataSource, string schema = PostgreSqlGrantStore.DefaultSchema, string table = PostgreSqlGrantStore.DefaultTable)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(dataSource);
        return services
            .AddSingleton(provider => new PostgreSqlGrantStore(dataSource(provider), schema, table))
            .AddSingleton<IGrantStore>(static provider => provider.GetRequiredService<PostgreSqlGrantStore>());
    }
}
