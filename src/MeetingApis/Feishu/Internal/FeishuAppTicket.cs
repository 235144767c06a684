namespace MeetingApis.Feishu.Internal;

/// <summary>The ticket of a store app: kept as a grant, and requested again where it is missing or stale.</summary>
internal sealed class FeishuAppTicket(TicketGrant kept, ApiInvoker invoker, Func<FeishuOptions> options, TimeProvider time)
{
    private static readonly TimeSpan s_requestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long? _requestedAt;
    private string? _requestedWith;
    private ApiError? _refusal;

    /// <summary>Where the ticket is.</summary>
    public TicketGrant Kept => kept;

    /// <summary>Asks for the ticket, unless that was done within the last minute with the same secret.</summary>
    /// <returns>Why Feishu did not take the request; null where it did, or is not to be blamed.</returns>
    public async Task<ApiError?> RequestAsync()
    {
        string secret = options().AppSecret;
        lock (_lock)
        {
            if (_requestedAt is { } at && _requestedWith == secret && time.GetElapsedTime(at) < s_requestPause)
            {
                return _refusal;
            }

            (_requestedAt, _requestedWith, _refusal) = (time.GetTimestamp(), secret, null);
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
}
