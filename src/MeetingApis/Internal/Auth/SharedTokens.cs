using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Internal;

/// <summary>
/// Shares access tokens with other processes through the application's cache. Where the cache is down, slow or holds
/// nonsense, the token comes from the vendor as if there were none: no call fails because of it.
/// </summary>
internal sealed class SharedTokens(IDistributedCache cache, ITokenProtector protector, Grants grants, Uri baseAddress, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_bypass = TimeSpan.FromSeconds(30);

    /// <summary>A token with less than this left is not worth taking over, and clocks differ.</summary>
    private static readonly TimeSpan s_leastLeft = TimeSpan.FromMinutes(1);

    /// <summary>As long as a token request takes as a rule: whoever waits longer asks the vendor too.</summary>
    private static readonly TimeSpan s_lockLimit = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private long? _brokenAt;

    /// <summary>Takes the token from the cache, or asks for it, one process for all where the grant store is shared.</summary>
    /// <param name="request">The token.</param>
    /// <param name="call">The request for it.</param>
    /// <param name="unwanted">The token that was rejected or is to be renewed; null for none.</param>
    /// <param name="endpoint">Whom to ask.</param>
    public async Task<TokenGrant> GetAsync(AccessTokenRequest request, TokenCall call, string? unwanted, TokenEndpoint endpoint)
    {
        string key = KeyOf(request, call.Fingerprint);
        if (await ReadAsync(key, unwanted).ConfigureAwait(false) is { } shared)
        {
            return shared;
        }

        IAsyncDisposable? held = IsBypassed ? null : await TryLockAsync(key).ConfigureAwait(false);
        try
        {
            return (held is null ? null : await ReadAsync(key, unwanted).ConfigureAwait(false)) ?? await FetchAsync(key, call, unwanted, endpoint).ConfigureAwait(false);
        }
        finally
        {
            if (held is not null)
            {
                await grants.UnlockAsync(held).ConfigureAwait(false);
            }
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

    private async Task<TokenGrant> FetchAsync(string key, TokenCall call, string? unwanted, TokenEndpoint endpoint)
    {
        DateTimeOffset askedAt = time.GetUtcNow();
        TokenGrant grant = await endpoint.FetchAsync(call, unwanted).ConfigureAwait(false);
        if (grant is { Token: { } token } && grant.Lifetime > s_leastLeft)
        {
            byte[] value = JsonSerializer.SerializeToUtf8Bytes(new SharedToken { Token = token.Value, ExpiresAt = askedAt + grant.Lifetime }, SharedTokenJsonContext.Default.SharedToken);
            var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = grant.Lifetime };
            await TryAsync(
                async cancellationToken =>
                {
                    await cache.SetAsync(key, protector.Protect(value, key), options, cancellationToken).ConfigureAwait(false);
                    return true;
                }).ConfigureAwait(false);
        }

        return grant;
    }

    private async Task<TokenGrant?> ReadAsync(string key, string? unwanted)
    {
        SharedToken? shared = await TryAsync(async cancellationToken =>
            await cache.GetAsync(key, cancellationToken).ConfigureAwait(false) is { } stored && protector.Unprotect(stored, key) is { } value ? Parse(value) : null).ConfigureAwait(false);
        TimeSpan left = (shared?.ExpiresAt ?? default) - time.GetUtcNow();
        return shared?.Token is { } token && token != unwanted && left > s_leastLeft && AccessToken.IsUsable(token)
            ? new TokenGrant(new AccessToken(token), left, null) { IsTakenOver = true }
            : null;
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
            return await TimeLimit.RunAsync(work, s_limit, time).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            lock (_lock)
            {
                _brokenAt = time.GetTimestamp();
            }

            logger.TokenCacheFailed(s_bypass, e);
            return default;
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
