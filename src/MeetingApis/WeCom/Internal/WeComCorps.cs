using System.Text.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>The permanent codes of the organisations that have authorised an app, as grants.</summary>
internal sealed class WeComCorps(Grants grants, string suiteId)
{
    /// <summary>Makes a token request of an organisation's permanent code, or says why it cannot be made.</summary>
    public async ValueTask<TokenRequest> PrepareAsync(string corpId, ApiOperation operation, Func<string, TokenRequest> prepare)
    {
        Grant grant = await grants.ReadAsync(Key(corpId)).ConfigureAwait(false);
        return Read(grant.Value)?.PermanentCode is { } permanentCode ? prepare(permanentCode) : TokenRequest.Failed(
            new ApiError
            {
                Category = MeetingErrorCategory.Authentication,
                Kind = FailureKind.Definitive,
                Problem = grant.IsUnreadable
                    ? $"cannot act in organisation '{corpId}', whose permanent code was protected with another key"
                    : $"cannot act in organisation '{corpId}', for which no permanent code is kept",
                Advice = "Have an administrator authorise the app, and hand the auth code to AcceptAuthCodeAsync of the client's Authorization.",
                HelpLink = operation.DocumentationUrl,
            },
            operation);
    }

    /// <summary>Keeps a permanent code, unless the organisation has changed its mind since.</summary>
    public Task KeepAsync(string corpId, string permanentCode, DateTimeOffset issuedAt, CancellationToken cancellationToken) =>
        WriteAsync(corpId, new StoredCorp { PermanentCode = permanentCode, ChangedAt = issuedAt }, cancellationToken);

    /// <summary>Forgets the permanent code, unless it is newer. What stays says since when there is none.</summary>
    /// <returns>The code that was forgotten. Null where there was none, or a newer one.</returns>
    public Task<string?> ForgetAsync(string corpId, DateTimeOffset cancelledAt, CancellationToken cancellationToken) =>
        WriteAsync(corpId, new StoredCorp { ChangedAt = cancelledAt }, cancellationToken);

    /// <summary>
    /// Writes when an auth code is about to be spent. Whose it is nobody knows yet, so the key is the app's; where others
    /// write it meanwhile, that proves as much.
    /// </summary>
    public Task ProveWritableAsync(CancellationToken cancellationToken)
    {
        (bool isFirst, string? before) = (true, null);
        return grants.UpdateAsync(
            $"wecom/{suiteId}/probe",
            kept =>
            {
                if (!isFirst && kept != before)
                {
                    return null;
                }

                (isFirst, before) = (false, kept);
                return Guid.NewGuid().ToString("N");
            },
            cancellationToken);
    }

    /// <returns>The permanent code that was replaced.</returns>
    private async Task<string?> WriteAsync(string corpId, StoredCorp changed, CancellationToken cancellationToken)
    {
        string? replaced = null;
        await grants.UpdateAsync(
            Key(corpId),
            kept =>
            {
                StoredCorp? before = Read(kept);
                bool isNewer = before?.ChangedAt > changed.ChangedAt;
                replaced = isNewer ? null : before?.PermanentCode;
                return isNewer ? null : JsonSerializer.Serialize(changed, GrantJsonContext.Default.StoredCorp);
            },
            cancellationToken).ConfigureAwait(false);
        return replaced;
    }

    /// <summary>Versions before this one kept the code alone.</summary>
    private static StoredCorp? Read(string? grant) =>
        GrantJson.Read(grant, GrantJsonContext.Default.StoredCorp) ?? (string.IsNullOrEmpty(grant) ? null : new StoredCorp { PermanentCode = grant });

    private string Key(string corpId) => $"wecom/{suiteId}/corp/{corpId}";
}
