namespace MeetingApis;

/// <summary>
/// Stores what a vendor issues only once and an application must not lose: tickets, permanent codes and refresh tokens.
/// If one is lost, a person must consent again. The default store keeps them in memory, for one process and until it
/// ends. <c>MeetingApis.PostgreSql</c> has a store that lasts.
/// </summary>
/// <remarks>
/// A store is called by many threads, and by several processes at once if they share it. A key is text of up to 500
/// characters, a value has up to 16 KiB; both are opaque to the store and compared exactly. If the store throws an
/// exception, callers whose access token is still valid do not see it. The library's keys name the vendor, the app and
/// the holder, but not the host: if you use one app id with two hosts, give each host its own store.
/// </remarks>
public interface IGrantStore
{
    /// <summary>Reads a grant.</summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The grant that was last written, or null if there is none.</returns>
    ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a grant if nobody else has written it since it was read. When the method returns true, the value is as
    /// durable as the store promises.
    /// </summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="value">The new value. A secret.</param>
    /// <param name="expectedVersion">The <see cref="StoredGrant.Version"/> that was read; 0 if there was none.</param>
    /// <param name="cancellationToken">Cancels the wait. It is then unknown whether the grant was written.</param>
    /// <returns>True if the grant was written. False if the stored version is a different one; nothing was written then.</returns>
    ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Removes a grant, whatever its version. It is not an error if there is none.</summary>
    /// <param name="key">The key of the grant.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits until nobody else holds the lock of that name, and takes it. A process that dies loses its locks. The
    /// names are those of grants, and of access tokens that several processes could request at once.
    /// </summary>
    /// <param name="name">The name of the lock, up to 500 characters. It needs no grant under the same key.</param>
    /// <param name="cancellationToken">Cancels the wait. The lock is not taken then.</param>
    /// <returns>The lock. Dispose it to release the lock.</returns>
    ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default);
}
