namespace MeetingApis.Scheduling.Tests;

/// <summary>A store that counts as one that all processes share: not the library's own one in memory.</summary>
internal sealed class SharedStore : IGrantStore
{
    private readonly InMemoryGrantStore _inner = new();

    public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => _inner.ReadAsync(key, cancellationToken);

    public ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default) => _inner.TryWriteAsync(key, value, expectedVersion, cancellationToken);

    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => _inner.RemoveAsync(key, cancellationToken);

    public ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default) => _inner.LockAsync(name, cancellationToken);
}
