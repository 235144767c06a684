using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace MeetingApis.Samples.SharedTokens;

/// <summary>
/// Redis as a cache, as small as it can be: it knows no sliding expiration. An application of yours takes
/// Microsoft.Extensions.Caching.StackExchangeRedis and calls AddStackExchangeRedisCache instead.
/// </summary>
internal sealed class RedisCache(IDatabase database) : IDistributedCache
{
    /// <summary>Connects. A server that goes away later is looked for until it is back.</summary>
    public static async Task<RedisCache> ConnectAsync(string server) => new((await ConnectionMultiplexer.ConnectAsync(server)).GetDatabase());

    public byte[]? Get(string key) => database.StringGet(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) => await database.StringGetAsync(key).WaitAsync(token);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => database.StringSet(key, value, Lifetime(options));

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        database.StringSetAsync(key, value, Lifetime(options)).WaitAsync(token);

    public void Remove(string key) => database.KeyDelete(key);

    public Task RemoveAsync(string key, CancellationToken token = default) => database.KeyDeleteAsync(key).WaitAsync(token);

    /// <summary>Does nothing: no entry slides.</summary>
    public void Refresh(string key)
    {
    }

    /// <summary>Does nothing: no entry slides.</summary>
    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    private static TimeSpan? Lifetime(DistributedCacheEntryOptions options) => options.SlidingExpiration is null
        ? options.AbsoluteExpirationRelativeToNow ?? (options.AbsoluteExpiration - TimeProvider.System.GetUtcNow())
        : throw new NotSupportedException("This cache knows no sliding expiration.");
}
