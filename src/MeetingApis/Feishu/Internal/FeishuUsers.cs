using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>The consents of an app's users, as grants.</summary>
internal sealed class FeishuUsers(Grants grants, string appId)
{
    public async Task<(FeishuStoredUser? User, Grant Grant)> ReadAsync(string user)
    {
        Grant grant = await grants.ReadAsync(Key(user)).ConfigureAwait(false);
        return (Read(grant.Value), grant);
    }

    /// <summary>Keeps a new consent in place of whatever there is.</summary>
    public Task AcceptAsync(string user, FeishuStoredUser accepted, CancellationToken cancellationToken) =>
        grants.UpdateAsync(Key(user), _ => Write(accepted), cancellationToken);

    /// <summary>Notes that a refresh token is about to be used, which proves that its successor can be written.</summary>
    /// <returns>False where the grant is another one by now.</returns>
    public Task<bool> TryMarkAsync(string user, FeishuStoredUser used, Grant grant) =>
        grants.TryWriteAsync(Key(user), Write(used.As(renewing: true)), grant);

    /// <summary>Puts a consent in the place of the one from which it was made; a newer one, or none, stays.</summary>
    public Task ReplaceAsync(string user, FeishuStoredUser used, FeishuStoredUser successor) =>
        grants.UpdateAsync(Key(user), kept => Read(kept)?.RefreshToken == used.RefreshToken ? Write(successor) : null, CancellationToken.None);

    public Task ForgetAsync(string user, CancellationToken cancellationToken) => grants.RemoveAsync(Key(user), cancellationToken);

    public Task<IAsyncDisposable> LockAsync(string user) => grants.LockAsync(Key(user));

    public Task UnlockAsync(IAsyncDisposable held) => grants.UnlockAsync(held);

    private static FeishuStoredUser? Read(string? grant) => GrantJson.Read(grant, FeishuJsonContext.Default.FeishuStoredUser);

    private static string Write(FeishuStoredUser user) => JsonSerializer.Serialize(user, FeishuJsonContext.Default.FeishuStoredUser);

    private string Key(string user) => $"feishu/{appId}/user/{user}";
}
