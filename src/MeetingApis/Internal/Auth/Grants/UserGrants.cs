using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>The consents of an app's users, as grants.</summary>
/// <param name="grants">Where they are kept.</param>
/// <param name="prefix">What their keys begin with: the vendor and the app.</param>
internal sealed class UserGrants(Grants grants, string prefix)
{
    public async Task<(StoredUser? User, Grant Grant)> ReadAsync(string user)
    {
        Grant grant = await grants.ReadAsync(Key(user)).ConfigureAwait(false);
        return (Read(grant.Value), grant);
    }

    /// <summary>Keeps a new consent in place of whatever there is.</summary>
    public async Task AcceptAsync(string user, StoredUser accepted)
    {
        if (accepted.VendorId is { } id)
        {
            await grants.UpdateAsync(NameKey(id), _ => user, CancellationToken.None).ConfigureAwait(false);
        }

        await grants.UpdateAsync(Key(user), _ => Write(accepted), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Notes that a refresh token is about to be used, which proves that its successor can be written.</summary>
    /// <returns>False where the grant is another one by now.</returns>
    public Task<bool> TryMarkAsync(string user, StoredUser used, Grant grant) =>
        grants.TryWriteAsync(Key(user), Write(used.AsRenewing()), grant);

    /// <summary>Replaces the consent from which the new one was made. A newer consent, or none, stays.</summary>
    public Task ReplaceAsync(string user, StoredUser used, StoredUser successor) =>
        grants.UpdateAsync(Key(user), kept => Read(kept)?.RefreshToken == used.RefreshToken ? Write(successor) : null, CancellationToken.None);

    public async Task ForgetAsync(string user, CancellationToken cancellationToken)
    {
        Grant grant = await grants.ReadAsync(Key(user), cancellationToken).ConfigureAwait(false);
        if (GrantJson.Read(grant.Value, GrantJsonContext.Default.StoredUser)?.VendorId is { } id)
        {
            await grants.RemoveAsync(NameKey(id), cancellationToken).ConfigureAwait(false);
        }

        await grants.RemoveAsync(Key(user), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The application's name of a user whom the vendor names by this id: the id itself, where no consent says another.</summary>
    public async Task<string> NameOfAsync(string vendorId, CancellationToken cancellationToken) =>
        (await grants.ReadAsync(NameKey(vendorId), cancellationToken).ConfigureAwait(false)).Value is { Length: > 0 } user ? user : vendorId;

    /// <summary>Forgets the tokens that were issued before a revocation; what is newer stays. The grant itself stays, empty: it cannot be removed unless it is still the one that was read.</summary>
    public Task RevokeAsync(string user, DateTimeOffset revokedAt, bool isOfAccessToken, CancellationToken cancellationToken) => grants.UpdateAsync(
        Key(user),
        kept => Read(kept) is not { } stored || stored.IssuedAt > revokedAt ? null
            : isOfAccessToken && stored.RefreshToken is not null ? Write(stored.AsExpired())
            : Write(new StoredUser { IssuedAt = revokedAt, VendorId = stored.VendorId }),
        cancellationToken);

    public Task<IAsyncDisposable> LockAsync(string user) => grants.LockAsync(Key(user));

    public Task UnlockAsync(IAsyncDisposable held) => grants.UnlockAsync(held);

    /// <summary>Null where there is no consent, or one that was revoked.</summary>
    private static StoredUser? Read(string? grant) =>
        GrantJson.Read(grant, GrantJsonContext.Default.StoredUser) is { } stored and not { AccessToken: null, RefreshToken: null } ? stored : null;

    private static string Write(StoredUser user) => JsonSerializer.Serialize(user, GrantJsonContext.Default.StoredUser);

    private string Key(string user) => $"{prefix}/user/{user}";

    private string NameKey(string vendorId) => $"{prefix}/user_id/{vendorId}";
}
