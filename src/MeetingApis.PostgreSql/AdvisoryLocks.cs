using Npgsql;

namespace MeetingApis.PostgreSql;

/// <summary>
/// Locks that the server keeps. Each lock is held in its own transaction that does nothing else. The server frees it
/// when the transaction ends, however it ends, so a connection that returns to its pool cannot keep a lock. It also
/// works with a pooler that assigns connections per transaction.
/// </summary>
internal sealed class AdvisoryLocks
{
    /// <summary>
    /// Longer than any token request takes. When the holder's machine is gone and nobody has closed the connection, the
    /// server frees the lock after this time, in milliseconds. It stands instead of the server's own setting, which may be shorter.
    /// </summary>
    private const string MostHeld = "120000";

    /// <summary>The first row is set for the transaction only.</summary>
    private const string TakeLock = $"SELECT set_config('idle_in_transaction_session_timeout', '{MostHeld}', true), pg_advisory_xact_lock($1)";

    private readonly NpgsqlDataSource _dataSource;

    /// <summary>Queues the callers in this process that wait for the same name: only the first of them waits at the server.</summary>
    private readonly InMemoryGrantStore _turns = new();

    /// <exception cref="ArgumentException">The data source has a pool of one connection.</exception>
    public AdvisoryLocks(NpgsqlDataSource dataSource)
    {
        _dataSource = dataSource;
        int pool = new NpgsqlConnectionStringBuilder(dataSource.ConnectionString).MaxPoolSize;
        if (pool < 2)
        {
            throw new ArgumentException("'Maximum Pool Size' must be 2 at least: whoever holds a lock reads and writes on another connection.", nameof(dataSource));
        }

        Connections = new SemaphoreSlim(pool / 2);
    }

    /// <summary>Half of the pool: a holder needs another connection for reading and writing.</summary>
    private SemaphoreSlim Connections { get; }

    /// <param name="name">The name of the lock, for those in this process.</param>
    /// <param name="key">The number of the lock, for the server.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async ValueTask<IAsyncDisposable> TakeAsync(string name, long key, CancellationToken cancellationToken)
    {
        var holding = new Holding(Connections);
        try
        {
            await holding.WaitForTurnAsync(_turns, name, cancellationToken).ConfigureAwait(false);
            await holding.ConnectAsync(_dataSource, cancellationToken).ConfigureAwait(false);
            await holding.LockAsync(key, cancellationToken).ConfigureAwait(false);
            return holding;
        }
        catch
        {
            await holding.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Everything that has been taken so far. Disposing releases it in reverse order.</summary>
    private sealed class Holding(SemaphoreSlim connections) : IAsyncDisposable
    {
        private IAsyncDisposable? _turn;
        private bool _mayConnect;
        private NpgsqlConnection? _connection;
        private int _released;

        public async Task WaitForTurnAsync(InMemoryGrantStore turns, string name, CancellationToken cancellationToken) =>
            _turn = await turns.LockAsync(name, cancellationToken).ConfigureAwait(false);

        public async Task ConnectAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
        {
            await connections.WaitAsync(cancellationToken).ConfigureAwait(false);
            _mayConnect = true;
            _connection = await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }

        public async Task LockAsync(long key, CancellationToken cancellationToken)
        {
            await _connection!.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            var command = new NpgsqlCommand(TakeLock, _connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = key } } };
            await using (command.ConfigureAwait(false))
            {
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) == 1)
            {
                return;
            }

            try
            {
                await DisconnectAsync().ConfigureAwait(false);
            }
            finally
            {
                if (_mayConnect)
                {
                    connections.Release();
                }

                if (_turn is not null)
                {
                    await _turn.DisposeAsync().ConfigureAwait(false);
                }
            }
        }

        /// <summary>Closing rolls back.</summary>
        private async ValueTask DisconnectAsync()
        {
            try
            {
                if (_connection is not null)
                {
                    await _connection.DisposeAsync().ConfigureAwait(false);
                }
            }
            catch (NpgsqlException)
            {
                // The connection was lost, and the lock with it.
            }
        }
    }
}
