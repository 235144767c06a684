namespace MeetingApis;

/// <summary>
/// Keeps what a vendor hands out once and an application must not lose: tickets, permanent codes, refresh tokens. Losing
/// one means asking a person to consent again. The default keeps them in memory, for one process and until it ends;
/// <c>MeetingApis.PostgreSql</c> brings one that lasts.
/// </summary>
/// <remarks>
/// Called by many threads, and a store that several processes use by all of them at once. A key is up to 500 characters
/// of text, a value up to 16 KiB; both are opaque to the store and compared exactly. An exception that a store throws
/// reaches no caller whose access token is still good.
/// The library's keys name the vendor, the app and the holder, but not the host: where one app id is used with two hosts,
/// give each a store of its own.
/// </remarks>
public interface IGrantStore
{
    /// <summary>Reads a grant.</summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The grant as last written; null where there is none.</returns>
    ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a grant if nobody else has written it since it was read. When the method returns true, the value outlasts
    /// whatever the store promises to outlast.
    /// </summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="value">The new value. A secret.</param>
    /// <param name="expectedVersion">The <see cref="StoredGrant.Version"/> that was read; 0 where there was none.</param>
    /// <param name="cancellationToken">Ends the wait; whether the grant was written is unknown then.</param>
    /// <returns>False where the stored version is another one; nothing was written then.</returns>
    ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Removes a grant, whatever its version. Removing none is no error.</summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until nobody else holds the lock of that name, and takes it. A holder that dies loses its lock. The names
    /// are those of grants and of access tokens that several processes could ask for at once.
    /// </summary>
    /// <param name="name">The name of the lock, up to 500 characters. It needs no grant under the same key.</param>
    /// <param name="cancellationToken">Ends the wait; the lock is not taken then.</param>
    /// <returns>Gives the lock back when it is disposed.</returns>
    ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default);
}
