using System.Text;

namespace MeetingApis.Internal;

/// <summary>
/// The grant store as the library uses it: values protected, every step limited in time, and failures of one type,
/// <see cref="GrantStoreException"/>.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="protector">Makes values unreadable; null leaves them as they are.</param>
/// <param name="time">The clock.</param>
internal sealed class Grants(IGrantStore store, ITokenProtector? protector, TimeProvider time)
{
    private const int MostTries = 10;
    private const int MostFailures = 3;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan s_lockLimit = TimeSpan.FromSeconds(20);

    /// <summary>Whether other processes may use the same store.</summary>
    public bool AreShared { get; } = store is not InMemoryGrantStore;

    public Task<Grant> ReadAsync(string key, CancellationToken cancellationToken = default) => RunAsync(
        async token => await store.ReadAsync(key, token).ConfigureAwait(false) is { } stored ? new Grant(Unprotect(stored.Value, key), stored.Version) : new Grant(null, 0),
        s_limit,
        cancellationToken: cancellationToken);

    /// <summary>Whether the store answers.</summary>
    public async Task<bool> IsReachableAsync()
    {
        try
        {
            await ReadAsync("health").ConfigureAwait(false);
            return true;
        }
        catch (GrantStoreException)
        {
            return false;
        }
    }

    /// <summary>Writes in place of what was read.</summary>
    /// <returns>False where somebody else has written meanwhile.</returns>
    public Task<bool> TryWriteAsync(string key, string value, Grant read, CancellationToken cancellationToken = default) =>
        RunAsync(token => store.TryWriteAsync(key, Protect(value, key), read.Version, token), s_limit, cancellationToken: cancellationToken);

    /// <summary>Changes a grant, and tries again if somebody else was faster or the store failed: the new value may exist nowhere else.</summary>
    /// <param name="key">The key.</param>
    /// <param name="change">Makes the new value of the present one, null for none; returns null to leave the grant as it is.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async Task UpdateAsync(string key, Func<string?, string?> change, CancellationToken cancellationToken)
    {
        int failures = 0;
        for (int i = 0; i < MostTries; i++)
        {
            try
            {
                Grant read = await ReadAsync(key, cancellationToken).ConfigureAwait(false);
                if (change(read.Value) is not { } value || await TryWriteAsync(key, value, read, cancellationToken).ConfigureAwait(false))
                {
                    return;
                }
            }
            catch (GrantStoreException) when (++failures < MostFailures)
            {
                await Task.Delay(s_pause, time, cancellationToken).ConfigureAwait(false);
            }
        }

        throw new GrantStoreException($"A grant was written by others {MostTries} times while it was to be written here.", null);
    }

    public Task RemoveAsync(string key, CancellationToken cancellationToken) => RunAsync(
        async token =>
        {
            await store.RemoveAsync(key, token).ConfigureAwait(false);
            return true;
        },
        s_limit,
        cancellationToken: cancellationToken);

    /// <summary>Takes a lock.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="limit">How long to wait; null for longer than a holder needs for a whole renewal.</param>
    public Task<IAsyncDisposable> LockAsync(string name, TimeSpan? limit = null) =>
        RunAsync(token => store.LockAsync(name, token), limit ?? s_lockLimit, late: static held => held.DisposeAsync());

    /// <summary>Releases a lock. A store that fails to do so releases it by itself when its holder is gone.</summary>
    public async Task UnlockAsync(IAsyncDisposable held)
    {
        try
        {
            await RunAsync(
                async _ =>
                {
                    await held.DisposeAsync().ConfigureAwait(false);
                    return true;
                },
                s_limit).ConfigureAwait(false);
        }
        catch (GrantStoreException)
        {
            // What was done under the lock is done.
        }
    }

    private async Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work, TimeSpan limit, Func<T, ValueTask>? late = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await TimeLimit.RunAsync(work, limit, time, late, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new GrantStoreException($"The grant store failed: {e.Message}", e);
        }
    }

    private string Protect(string value, string key) =>
        protector is null ? value : Convert.ToBase64String(protector.Protect(Encoding.UTF8.GetBytes(value), key));

    private string? Unprotect(string stored, string key)
    {
        if (protector is null)
        {
            return stored;
        }

        try
        {
            return protector.Unprotect(Convert.FromBase64String(stored), key) is { } value ? Encoding.UTF8.GetString(value) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
