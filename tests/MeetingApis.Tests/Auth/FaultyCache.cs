using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace MeetingApis.Tests.Auth;

/// <summary>A cache that several clients share, and that does what a test says before each step.</summary>
internal sealed class FaultyCache : IDistributedCache
{
    /// <summary>What is in it.</summary>
    public ConcurrentDictionary<string, byte[]> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>How many steps were begun.</summary>
    public int Steps => _steps;

    /// <summary>What happens before each step.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = static _ => Task.CompletedTask;

    private int _steps;

    public byte[]? Get(string key) => throw new NotSupportedException();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        Interlocked.Increment(ref _steps);
        await Before(token);
        return Entries.GetValueOrDefault(key);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Interlocked.Increment(ref _steps);
        await Before(token);
        Assert.True(options.AbsoluteExpirationRelativeToNow > TimeSpan.Zero);
        Entries[key] = value;
    }

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        Interlocked.Increment(ref _steps);
        await Before(token);
        Entries.TryRemove(key, out _);
    }
}
