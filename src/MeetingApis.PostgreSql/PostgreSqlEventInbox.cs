using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace MeetingApis.PostgreSql;

/// <summary>
/// Keeps events in a table of PostgreSQL (13 or newer) until they are handled, for all processes that use it. An event
/// that was stored is lost neither with a process nor with a handler that fails, and is not handled again after its
/// handlers succeeded: what they write in the <see cref="InboxTransaction"/> is committed with the mark that the event is
/// done. It is thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// The table must exist: run <see cref="CreateTableScript"/>, or call <see cref="CreateTableAsync"/>. While handlers run,
/// a transaction is open; if the process is killed, the server ends the transaction, and another attempt follows. A
/// failed event is tried again after a growing delay; after <see cref="PostgreSqlEventInboxOptions.MaxAttempts"/> it is a
/// dead letter, which stays until it is old or <see cref="RetryDeadAsync"/> puts it back.
/// </para>
/// <para>
/// Times are those of the database. With several hosts, the data source must choose the primary. With PgBouncer, the
/// session and the transaction mode work.
/// </para>
/// </remarks>
public sealed class PostgreSqlEventInbox : IEventInbox
{
    private readonly InboxDatabase _database;
    private readonly PostgreSqlEventInboxOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<string, InboxSignal> _signals = new(StringComparer.Ordinal);

    /// <summary>Creates an inbox. Nothing is sent yet.</summary>
    /// <param name="dataSource">The database. You dispose of it. Its pool must have a connection for each worker, and some more for storing.</param>
    /// <param name="options">The options. Null means the defaults.</param>
    /// <param name="timeProvider">The clock by which it waits between two looks into the database. Null means the system's.</param>
    /// <param name="loggerFactory">Where to log. Null logs nothing.</param>
    /// <exception cref="ArgumentException">An option cannot work, or PostgreSQL does not take a name.</exception>
    public PostgreSqlEventInbox(NpgsqlDataSource dataSource, PostgreSqlEventInboxOptions? options = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        _options = options ?? new PostgreSqlEventInboxOptions();
        _options.Check();
        _database = new InboxDatabase(dataSource, new EventTable(_options.Schema, _options.Table));
        _time = timeProvider ?? TimeProvider.System;
        _logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(InboxLog.Category);
    }

    /// <summary>
    /// The statements that create the table, its indexes, and a view named after the table, <c>meeting_events_health</c>,
    /// with the numbers of pending events and dead letters of each queue. The application's role needs the rights to SELECT,
    /// INSERT, UPDATE and DELETE in the table, and to SELECT from the view.
    /// </summary>
    public string CreateTableScript => _database.Table.CreateScript;

    /// <summary>
    /// Creates what does not exist yet of table, indexes and view. Several processes may call this at once. The role needs
    /// the right to create tables in the schema, even where the table exists.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that completes when the table exists.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses, for example because the schema does not exist.</exception>
    public async Task CreateTableAsync(CancellationToken cancellationToken = default)
    {
        // Two sessions that create the same table at once can collide in the server's catalogue, in spite of IF NOT EXISTS.
        // A batch is one transaction, and the lock lasts as long.
        NpgsqlBatch batch = _database.DataSource.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT pg_advisory_xact_lock($1)") { Parameters = { InboxDatabase.Parameter(_database.Table.LockKey) } });
            foreach (string statement in _database.Table.CreateStatements)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
            }

            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses.</exception>
    public async ValueTask<bool> AddAsync(InboxEvent happened, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (!await _database.AddAsync(happened, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        SignalOf(happened.Queue).Set();
        return true;
    }

    /// <inheritdoc/>
    public Task RunAsync(string queue, Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(queue);
        ArgumentNullException.ThrowIfNull(handle);
        var attempts = new InboxAttempts(_database, handle, _options, _time, _logger);
        return new InboxLoop(_database, queue, attempts, SignalOf(queue), _options, _time, _logger).RunAsync(cancellationToken);
    }

    /// <summary>Counts what waits, of all queues.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses.</exception>
    public async Task<EventInboxHealth> GetHealthAsync(CancellationToken cancellationToken = default)
    {
        NpgsqlCommand command = _database.DataSource.CreateCommand(_database.Table.Health);
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                return new EventInboxHealth(reader.GetInt64(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetFieldValue<TimeSpan>(2));
            }
        }
    }

    /// <summary>Puts all dead letters back, behind the events that wait: each gets as many attempts as a new one.</summary>
    /// <param name="cancellationToken">Ends it after the dead letter at hand.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached or refuses. Some dead letters may be back then.</exception>
    public async Task<int> RetryDeadAsync(CancellationToken cancellationToken = default)
    {
        // What dies again meanwhile has a later id.
        long last = await LastIdAsync(cancellationToken).ConfigureAwait(false);
        int count = 0;
        while (await _database.ExecuteAsync(_database.Table.RetryDead, [InboxDatabase.Parameter(last)], cancellationToken).ConfigureAwait(false) > 0)
        {
            count++;
        }

        foreach (InboxSignal signal in _signals.Values)
        {
            signal.Set();
        }

        return count;
    }

    private async Task<long> LastIdAsync(CancellationToken cancellationToken)
    {
        NpgsqlCommand command = _database.DataSource.CreateCommand(_database.Table.LastId);
        await using (command.ConfigureAwait(false))
        {
            return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }

    private InboxSignal SignalOf(string queue) => _signals.GetOrAdd(queue, static _ => new InboxSignal());
}
