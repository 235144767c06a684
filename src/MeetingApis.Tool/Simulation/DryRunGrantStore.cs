namespace MeetingApis.Tool.Simulation;

/// <summary>A store that forgets, in place of one that lasts: with one of the library's own in memory, schedulers would look keys up at the vendor.</summary>
internal sealed class DryRunGrantStore : IGrantStore
{
    private readonly InMemoryGrantStore _memory = new();

    public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => _memory.ReadAsync(key, cancellationToken);

    public ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default) => _memory.TryWriteAsync(key, value, expectedVersion, cancellationToken);

    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => _memory.RemoveAsync(key, cancellationToken);

    public ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default) => _memory.LockAsync(name, cancellationToken);
}
