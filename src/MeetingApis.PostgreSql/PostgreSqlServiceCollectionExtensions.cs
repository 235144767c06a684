using MeetingApis;
using MeetingApis.PostgreSql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers PostgreSQL as the store in which the clients keep grants and locks, and as the inbox of events.</summary>
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
    /// <example>
    /// <code>
    /// services.AddMeetingPostgreSqlGrants(connectionString);
    /// </code>
    /// </example>
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

    /// <summary>
    /// Registers a <see cref="PostgreSqlEventInbox"/> on a database, under its own type and as the <see cref="IEventInbox"/>
    /// of all events. It has its own connection pool, which is disposed with the host's services.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="connectionString">The connection string, in Npgsql's format.</param>
    /// <param name="configure">Configures the options. Null leaves the defaults.</param>
    /// <returns>The service collection.</returns>
    /// <exception cref="ArgumentException">The connection string is empty.</exception>
    /// <example>
    /// <code>
    /// services.AddMeetingPostgreSqlInbox(connectionString);
    /// </code>
    /// </example>
    public static IServiceCollection AddMeetingPostgreSqlInbox(this IServiceCollection services, string connectionString, Action<PostgreSqlEventInboxOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        services.AddKeyedSingleton(typeof(PostgreSqlEventInbox), (_, _) => NpgsqlDataSource.Create(connectionString));
        return services.AddMeetingPostgreSqlInbox(static provider => provider.GetRequiredKeyedService<NpgsqlDataSource>(typeof(PostgreSqlEventInbox)), configure);
    }

    /// <summary>
    /// Registers a <see cref="PostgreSqlEventInbox"/> on a data source of the application, under its own type and as the
    /// <see cref="IEventInbox"/> of all events. The services of each event have an <see cref="InboxTransaction"/>.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="dataSource">Finds the data source: <c>provider => provider.GetRequiredService&lt;NpgsqlDataSource&gt;()</c>. The inbox does not dispose it.</param>
    /// <param name="configure">Configures the options. Null leaves the defaults.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection AddMeetingPostgreSqlInbox(this IServiceCollection services, Func<IServiceProvider, NpgsqlDataSource> dataSource, Action<PostgreSqlEventInboxOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(dataSource);
        return services
            .AddSingleton(provider =>
            {
                var options = new PostgreSqlEventInboxOptions();
                configure?.Invoke(options);
                return new PostgreSqlEventInbox(dataSource(provider), options, provider.GetService<TimeProvider>(), provider.GetService<ILoggerFactory>());
            })
            .AddSingleton<IEventInbox>(static provider => provider.GetRequiredService<PostgreSqlEventInbox>())
            .AddScoped<CurrentInboxTransaction>()
            .AddScoped(static provider => provider.GetRequiredService<CurrentInboxTransaction>().Required);
    }
}
