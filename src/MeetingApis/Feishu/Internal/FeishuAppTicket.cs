using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>The ticket of a store app: kept as a grant, and requested again where it is missing or stale.</summary>
internal sealed class FeishuAppTicket(Grants grants, ApiInvoker invoker, Func<FeishuOptions> options, string appId, TimeProvider time)
{
    private static readonly TimeSpan s_requestPause = TimeSpan.FromMinutes(1);

    private readonly string _key = $"feishu/{appId}/app_ticket";
    private readonly Lock _lock = new();
    private long? _requestedAt;
    private ApiError? _refusal;

    /// <summary>The ticket as it is now, whichever process accepted it; null where there is none.</summary>
    public async Task<string?> ReadAsync() => Read((await grants.ReadAsync(_key).ConfigureAwait(false)).Value)?.Ticket;

    /// <summary>Keeps a ticket, unless a newer one is kept already.</summary>
    public Task AcceptAsync(string ticket, DateTimeOffset issuedAt, CancellationToken cancellationToken)
    {
        var accepted = new FeishuStoredTicket { Ticket = ticket, IssuedAt = issuedAt };
        return grants.UpdateAsync(
            _key,
            kept => Read(kept)?.IssuedAt > issuedAt ? null : JsonSerializer.Serialize(accepted, FeishuJsonContext.Default.FeishuStoredTicket),
            cancellationToken);
    }

    /// <summary>Asks for the ticket, unless that was done within the last minute.</summary>
    /// <returns>Why Feishu did not take the request; null where it did, or is not to be blamed.</returns>
    public async Task<ApiError?> RequestAsync()
    {
        lock (_lock)
        {
            if (_requestedAt is { } at && time.GetElapsedTime(at) < s_requestPause)
            {
                return _refusal;
            }

            _requestedAt = time.GetTimestamp();
        }

        ApiError? error = await ResendAsync(CancellationToken.None).ConfigureAwait(false);
        lock (_lock)
        {
            return _refusal = error;
        }
    }

    /// <summary>Asks for the ticket.</summary>
    public async Task<ApiError?> ResendAsync(CancellationToken cancellationToken)
    {
        FeishuOptions current = options();
        ApiRequest request = new FeishuTokenRequest { AppId = current.AppId, AppSecret = current.AppSecret }.For(FeishuAuthOperations.ResendTicket);
        Outcome outcome = await invoker.TrySendAsync(FeishuAuthOperations.ResendTicket, request, null, cancellationToken).ConfigureAwait(false);
        return outcome.Error;
    }

    private static FeishuStoredTicket? Read(string? grant) => GrantJson.Read(grant, FeishuJsonContext.Default.FeishuStoredTicket);
}
