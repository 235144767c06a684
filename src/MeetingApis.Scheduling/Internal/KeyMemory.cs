using System.Text.Json;

namespace MeetingApis.Scheduling.Internal;

/// <summary>What the store remembers of one key.</summary>
internal sealed class KeyMemory(IGrantStore store, string name)
{
    /// <summary>The record's name in the store.</summary>
    public string Name => name;

    public static KeyMemory Of(SchedulerCore core, ClientIdentity identity, string key) =>
        new(core.Store, $"scheduling/{identity.Vendor.ToString().ToLowerInvariant()}/{identity.AppId}/{identity.Tenant}/{KeyMark.Sha256($"{identity.User}\n{key}")}");

    /// <summary>Waits until nobody else works on the key, however long a store waits at once.</summary>
    /// <exception cref="MeetingApiException">The store failed.</exception>
    public Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken) => ShapeAsync<IAsyncDisposable>(async () =>
    {
        while (true)
        {
            try
            {
                return new HeldKey(await store.LockAsync(name, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (e is TimeoutException || e.InnerException is TimeoutException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    });

    /// <exception cref="MeetingApiException">The store failed.</exception>
    public Task<KeyRecord?> ReadAsync(CancellationToken cancellationToken) =>
        ShapeAsync(async () => RecordOf(await store.ReadAsync(name, cancellationToken).ConfigureAwait(false)));

    /// <summary>Changes the record, whoever else writes it.</summary>
    /// <param name="change">The new record; null leaves it as it is.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="MeetingApiException">The store failed.</exception>
    public Task ChangeAsync(Func<KeyRecord?, KeyRecord?> change, CancellationToken cancellationToken) => ShapeAsync(async () =>
    {
        while (true)
        {
            StoredGrant? stored = await store.ReadAsync(name, cancellationToken).ConfigureAwait(false);
            if (change(RecordOf(stored)) is not { } record
                || await store.TryWriteAsync(name, JsonSerializer.Serialize(record, SchedulingJsonContext.Default.KeyRecord), stored?.Version ?? 0, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }
    });

    /// <summary>A record that cannot be read counts as one of a call that died: the look-up at the vendor then decides.</summary>
    private static KeyRecord? RecordOf(StoredGrant? stored)
    {
        try
        {
            return stored is null ? null : JsonSerializer.Deserialize(stored.Value, SchedulingJsonContext.Default.KeyRecord);
        }
        catch (JsonException)
        {
            return new KeyRecord { State = KeyState.Begun };
        }
    }

    /// <summary>Uses the store.</summary>
    /// <exception cref="MeetingApiException">The store failed.</exception>
    internal static async Task<T> ShapeAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new MeetingApiException($"The store of keys failed: {e.Message}", e);
        }
    }
}
