using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Shares access tokens with other processes through the application's cache. Where the cache is down, slow or holds
/// nonsense, no call fails because of it: the token comes from the vendor. Where processes share the grant store too, its
/// lock lets one of them ask for all, and the store holds the token for those who waited, whatever the cache does.
/// </summary>
internal sealed class SharedTokens(IDistributedCache cache, ITokenProtector protector, Grants grants, Uri baseAddress, ClientLabel client, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);

    /// <summary>The first use connects, and has its code compiled.</summary>
    private static readonly TimeSpan s_firstLimit = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_bypass = TimeSpan.FromSeconds(30);

    /// <summary>A token with less than this left is not worth taking over, and clocks differ.</summary>
    private static readonly TimeSpan s_leastLeft = TimeSpan.FromMinutes(1);

    /// <summary>The usual time of a token request. A caller that waits longer requests the token from the vendor too.</summary>
    private static readonly TimeSpan s_lockLimit = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private long? _brokenAt;
    private volatile bool _wasUsed;

    /// <summary>Takes the token from the cache, or asks for it, one process for all where the grant store is shared.</summary>
    /// <param name="request">The token.</param>
    /// <param name="call">The request for it.</param>
    /// <param name="unwanted">The token that was rejected or is to be renewed; null for none.</param>
    /// <param name="endpoint">Whom to ask.</param>
    public async Task<TokenAnswer> GetAsync(AccessTokenRequest request, TokenRequest call, AccessToken? unwanted, TokenEndpoint endpoint)
    {
        string key = KeyOf(request, call.Fingerprint);
        if (await ReadAsync(key, unwanted).ConfigureAwait(false) is { } shared)
        {
            return shared;
        }

        IAsyncDisposable? held = grants.AreShared || !IsBypassed ? await TryLockAsync(key).ConfigureAwait(false) : null;
        try
        {
            return (held is null ? null : await ReadUnderLockAsync(key, unwanted).ConfigureAwait(false)) ?? await FetchAsync(key, call, unwanted, endpoint, isStoreUp: held is not null).ConfigureAwait(false);
        }
        finally
        {
            if (held is not null)
            {
                await grants.UnlockAsync(held).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether the cache answers. It is not asked while it is left alone.</summary>
    public async Task<bool> IsReachableAsync() => await TryAsync<string>(
        async ended =>
        {
            await cache.GetAsync("meetingapis:health", ended).ConfigureAwait(false);
            return "";
        }).ConfigureAwait(false) is not null;

    /// <summary>Removes a token from the cache and from the store.</summary>
    /// <exception cref="GrantStoreException">The store fails. A cache that fails keeps the token until it expires.</exception>
    public async Task RemoveAsync(AccessTokenRequest request, string fingerprint, CancellationToken cancellationToken)
    {
        string key = KeyOf(request, fingerprint);
        await TryAsync(
            async ended =>
            {
                await cache.RemoveAsync(key, ended).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        if (grants.AreShared)
        {
            await grants.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool IsBypassed
    {
        get
        {
            lock (_lock)
            {
                return _brokenAt is { } at && time.GetElapsedTime(at) < s_bypass;
            }
        }
    }

    /// <summary>Reads the token that another process has requested during the wait for the lock. It reads the store first, because the store has just responded.</summary>
    private async Task<TokenAnswer?> ReadUnderLockAsync(string key, AccessToken? unwanted) =>
        (grants.AreShared ? Usable(await ReadStoreAsync(key).ConfigureAwait(false), unwanted) : null) ?? await ReadAsync(key, unwanted).ConfigureAwait(false);

    private async Task<TokenAnswer> FetchAsync(string key, TokenRequest call, AccessToken? unwanted, TokenEndpoint endpoint, bool isStoreUp)
    {
        DateTimeOffset askedAt = time.GetUtcNow().InMilliseconds();
        TokenAnswer answer = await endpoint.FetchAsync(call, unwanted?.Value).ConfigureAwait(false);
        if (answer is { Token: { } token } && answer.Lifetime > s_leastLeft)
        {
            byte[] value = JsonSerializer.SerializeToUtf8Bytes(new SharedToken { Token = token.Value, AskedAt = askedAt, ExpiresAt = askedAt + answer.Lifetime }, SharedTokenJsonContext.Default.SharedToken);
            // A store that gave no lock in time would keep the token from those who wait.
            if (grants.AreShared && isStoreUp)
            {
                await WriteStoreAsync(key, value).ConfigureAwait(false);
            }

            var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = answer.Lifetime };
            await TryAsync(
                async cancellationToken =>
                {
                    await cache.SetAsync(key, protector.Protect(value, key), options, cancellationToken).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
        }

        return answer with { Token = answer.Token is { Value: var own } ? new AccessToken(own) { AskedAt = askedAt } : null };
    }

    private async Task<TokenAnswer?> ReadAsync(string key, AccessToken? unwanted) => Usable(
        await TryAsync(async cancellationToken =>
            await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } stored && protector.Unprotect(stored, key) is { } value ? Parse(value) : null).ConfigureAwait(false),
        unwanted);

    private TokenAnswer? Usable(SharedToken? shared, AccessToken? unwanted)
    {
        TimeSpan left = (shared?.ExpiresAt ?? default) - time.GetUtcNow();
        return shared?.Token is { } token && IsWanted(shared, unwanted) && left > s_leastLeft && AccessToken.IsUsable(token)
            ? new TokenAnswer(new AccessToken(token) { AskedAt = shared.AskedAt }, left, null) { IsTakenOver = true }
            : null;
    }

    /// <summary>A cache that was down may come back with a token of long ago, which has been rejected already.</summary>
    private static bool IsWanted(SharedToken shared, AccessToken? unwanted) =>
        unwanted is null || (shared.Token != unwanted.Value && shared.AskedAt >= unwanted.AskedAt);

    private async Task<SharedToken?> ReadStoreAsync(string key)
    {
        try
        {
            return (await grants.ReadAsync(key).ConfigureAwait(false)).Value is { } value ? Parse(Encoding.UTF8.GetBytes(value)) : null;
        }
        catch (GrantStoreException)
        {
            return null;
        }
    }

    /// <summary>Writes the token for the processes that wait for the lock. If that fails, it costs one more request.</summary>
    private async Task WriteStoreAsync(string key, byte[] value)
    {
        try
        {
            await grants.TryWriteAsync(key, Encoding.UTF8.GetString(value), await grants.ReadAsync(key).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (GrantStoreException)
        {
            // The cache may take it.
        }
    }

    private static SharedToken? Parse(byte[] value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, SharedTokenJsonContext.Default.SharedToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<T?> TryAsync<T>(Func<CancellationToken, ValueTask<T>> work)
    {
        if (IsBypassed)
        {
            return default;
        }

        try
        {
            return await TimeLimit.RunAsync(work, _wasUsed ? s_limit : s_firstLimit, time).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            lock (_lock)
            {
                _brokenAt = time.GetTimestamp();
            }

            logger.TokenCacheFailed(client, s_bypass, e);
            return default;
        }
        finally
        {
            _wasUsed = true;
        }
    }

    private async Task<IAsyncDisposable?> TryLockAsync(string name)
    {
        try
        {
            return await grants.LockAsync(name, s_lockLimit).ConfigureAwait(false);
        }
        catch (GrantStoreException)
        {
            return null;
        }
    }

    /// <summary>A hash: neither ids nor credentials are readable in the cache.</summary>
    private string KeyOf(AccessTokenRequest request, string fingerprint)
    {
        string name = JsonSerializer.Serialize(
            [baseAddress.AbsoluteUri, $"{request.Vendor:D}", request.AppId, $"{request.Kind:D}", request.Tenant, request.User, fingerprint],
            SharedTokenJsonContext.Default.StringArray);
        return "meetingapis:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
