using System.Collections.Concurrent;

namespace MeetingApis;

/// <summary>
/// Keeps grants in the memory of the process, for tests and for grants that may be lost on a restart. Several clients
/// may share one store. Its grants are gone when the process ends, so use a store that lasts in production.
/// </summary>
public sealed class InMemoryGrantStore : IGrantStore
{
    private readonly ConcurrentDictionary<string, StoredGrant> _grants = new(concurrencyLevel: 1, capacity: 1, StringComparer.Ordinal);
    private readonly Dictionary<string, Gate> _gates = new(StringComparer.Ordinal);
    private long _lastVersion;

    /// <inheritdoc/>
    public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => new(_grants.GetValueOrDefault(key));

    /// <inheritdoc/>
    public ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        // Counted over all keys: the version of a grant that was removed never returns.
        var written = new StoredGrant(value, Interlocked.Increment(ref _lastVersion));
        return new ValueTask<bool>(expectedVersion == 0
            ? _grants.TryAdd(key, written)
            : _grants.TryGetValue(key, out StoredGrant? stored) && stored.Version == expectedVersion && _grants.TryUpdate(key, written, stored));
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default)
    {
        _grants.TryRemove(key, out _);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default)
    {
        Gate gate = Enter(name);
        try
        {
            await gate.Semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Leave(name, gate);
            throw;
        }

        return new Holding(this, name, gate);
    }

    private Gate Enter(string name)
    {
        lock (_gates)
        {
            if (!_gates.TryGetValue(name, out Gate? gate))
            {
                _gates.Add(name, gate = new Gate());
            }

            gate.Users++;
            return gate;
        }
    }

    /// <summary>Keeps a gate while somebody holds it or waits for it.</summary>
    private void Leave(string name, Gate gate)
    {
        lock (_gates)
        {
            if (--gate.Users == 0)
            {
                _gates.Remove(name);
                gate.Semaphore.Dispose();
            }
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Holding(InMemoryGrantStore store, string name, Gate gate) : IAsyncDisposable
    {
        private int _released;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                gate.Semaphore.Release();
                store.Leave(name, gate);
            }

            return ValueTask.CompletedTask;
        }
    }
}
