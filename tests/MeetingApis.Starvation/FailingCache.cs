using Microsoft.Extensions.Caching.Distributed;

namespace MeetingApis.Starvation;

/// <summary>A host's cache that is down.</summary>
internal sealed class FailingCache : IDistributedCache
{
    public byte[]? Get(string key) => throw new TimeoutException("The cache is down.");

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromException<byte[]?>(new TimeoutException("The cache is down."));

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new TimeoutException("The cache is down.");

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.FromException(new TimeoutException("The cache is down."));

    public void Refresh(string key) => throw new TimeoutException("The cache is down.");

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.FromException(new TimeoutException("The cache is down."));

    public void Remove(string key) => throw new TimeoutException("The cache is down.");

    public Task RemoveAsync(string key, CancellationToken token = default) => Task.FromException(new TimeoutException("The cache is down."));
}
