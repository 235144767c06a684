using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>The consents of an app's users, as grants.</summary>
/// <param name="grants">Where they are kept.</param>
/// <param name="prefix">What their keys begin with, before the user.</param>
internal sealed class UserGrants(Grants grants, string prefix)
{
    public async Task<(StoredUser? User, Grant Grant)> ReadAsync(string user)
    {
        Grant grant = await grants.ReadAsync(Key(user)).ConfigureAwait(false);
        return (Read(grant.Value), grant);
    }

    /// <summary>Keeps a new consent in place of whatever there is.</summary>
    public Task AcceptAsync(string user, StoredUser accepted) => grants.UpdateAsync(Key(user), _ => Write(accepted), CancellationToken.None);

    /// <summary>Notes that a refresh token is about to be used, which proves that its successor can be written.</summary>
    /// <returns>False where the grant is another one by now.</returns>
    public Task<bool> TryMarkAsync(string user, StoredUser used, Grant grant) =>
        grants.TryWriteAsync(Key(user), Write(used.AsRenewing()), grant);

    /// <summary>Replaces the consent from which the new one was made. A newer consent, or none, stays.</summary>
    public Task ReplaceAsync(string user, StoredUser used, StoredUser successor) =>
        grants.UpdateAsync(Key(user), kept => Read(kept)?.RefreshToken == used.RefreshToken ? Write(successor) : null, CancellationToken.None);

    public Task ForgetAsync(string user, CancellationToken cancellationToken) => grants.RemoveAsync(Key(user), cancellationToken);

    public Task<IAsyncDisposable> LockAsync(string user) => grants.LockAsync(Key(user));

    public Task UnlockAsync(IAsyncDisposable held) => grants.UnlockAsync(held);

    private static StoredUser? Read(string? grant) => GrantJson.Read(grant, GrantJsonContext.Default.StoredUser);

    private static string Write(StoredUser user) => JsonSerializer.Serialize(user, GrantJsonContext.Default.StoredUser);

    private string Key(string user) => prefix + user;
}
