using Npgsql;

namespace MeetingApis.PostgreSql;

/// <summary>
/// Keeps grants in a table of PostgreSQL (13 or newer), for as long as the database lasts and for all processes that
/// use it. Its locks let one of many processes request a token from the vendor. It is thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// The table must exist: run <see cref="CreateTableScript"/>, or call <see cref="CreateTableAsync"/>. Values are stored
/// as they are; set <see cref="MeetingClientOptions.TokenProtector"/> to encrypt them.
/// </para>
/// <para>
/// Reading and writing use a connection for one statement. A lock uses a connection while it is awaited and held; if
/// several callers in one process wait for the same name, only one of them waits at the server. Locks use at most half
/// of the data source's pool. They work through PgBouncer in its session and transaction modes (for the latter, Npgsql
/// requires <c>No Reset On Close=true</c>), but not in its statement mode. With several hosts, the data source must
/// choose the primary.
/// </para>
/// <para>Every failure at the database or on the way to it throws an <see cref="NpgsqlException"/>.</para>
/// </remarks>
public sealed class PostgreSqlGrantStore : IGrantStore
{
    /// <summary>The default schema, <c>public</c>.</summary>
    public const string DefaultSchema = "public";

    /// <summary>The default table, <c>meeting_grants</c>.</summary>
    public const string DefaultTable = "meeting_grants";

    private readonly NpgsqlDataSource _dataSource;
    private readonly GrantTable _table;
    private readonly AdvisoryLocks _locks;

    /// <summary>Creates a store. Nothing is sent yet.</summary>
    /// <param name="dataSource">The database. You dispose of it.</param>
    /// <param name="schema">The schema, which must exist, exactly as PostgreSQL holds it: names are case-sensitive.</param>
    /// <param name="table">The table, with upper and lower case as PostgreSQL holds them.</param>
    /// <exception cref="ArgumentException">A name is empty or longer than 63 bytes, or the pool of the data source holds a single connection.</exception>
    public PostgreSqlGrantStore(NpgsqlDataSource dataSource, string schema = DefaultSchema, string table = DefaultTable)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _dataSource = dataSource;
        _table = new GrantTable(schema, table);
        _locks = new AdvisoryLocks(dataSource);
    }

    /// <summary>
    /// The statement that creates the table if it does not exist. The application's role needs the rights to SELECT,
    /// INSERT, UPDATE and DELETE in it.
    /// </summary>
    public string CreateTableScript => _table.CreateScript;

    /// <summary>
    /// Creates the table if it does not exist. Several processes may call this at once. The role needs the right to
    /// create tables in the schema, even where the table exists.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that completes when the table exists.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses, for example because the schema does not exist.</exception>
    public async Task CreateTableAsync(CancellationToken cancellationToken = default)
    {
        // Two sessions that create the same table at once can collide in the server's catalogue, in spite of IF NOT EXISTS.
        // A batch is one transaction, and the lock lasts as long.
        NpgsqlBatch batch = _dataSource.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT pg_advisory_xact_lock($1)") { Parameters = { Parameter(_table.LockKey(name: "")) } });
            batch.BatchCommands.Add(new NpgsqlBatchCommand(CreateTableScript));
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses.</exception>
    public async ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        NpgsqlCommand command = Command(_table.Read, Parameter(key));
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? new StoredGrant(reader.GetString(0), reader.GetInt64(1)) : null;
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses; whether the grant was written is unknown.</exception>
    public async ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        return await ExecuteAsync(expectedVersion == 0
            ? Command(_table.Add, Parameter(key), Parameter(value))
            : Command(_table.Replace, Parameter(key), Parameter(value), Parameter(expectedVersion)), cancellationToken).ConfigureAwait(false) == 1;
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses.</exception>
    public async ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        await ExecuteAsync(Command(_table.Remove, Parameter(key)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Waits until no process holds the lock of that name, and takes it. The server frees it when it is disposed, when
    /// the process ends, and after two minutes if a machine disappeared without closing its connections. The lock is
    /// not re-entrant.
    /// </summary>
    /// <param name="name">The name of the lock, up to 500 characters. It needs no grant under the same key.</param>
    /// <param name="cancellationToken">Cancels the wait. The lock is not taken then. The command timeout of the data source, 30 seconds by default, ends the wait too.</param>
    /// <returns>The lock. Dispose it to release the lock. Disposing throws nothing if the connection, and the lock with it, was lost in the meantime.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses, or the command timeout has passed.</exception>
    public ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _locks.TakeAsync(name, _table.LockKey(name), cancellationToken);
    }

    private static NpgsqlParameter<T> Parameter<T>(T value) => new() { TypedValue = value };

    private static async Task<int> ExecuteAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private NpgsqlCommand Command(string text, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        NpgsqlCommand command = _dataSource.CreateCommand(text);
        foreach (NpgsqlParameter parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
