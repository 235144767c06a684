namespace MeetingApis.Internal;

/// <summary>The application's own source of tokens. A source that ignores cancellation does not hold a call beyond its time.</summary>
internal sealed class HostTokens(IAccessTokenProvider provider, AccessTokenRequest request) : ITokenSource
{
    public ValueTask<AccessToken?> GetAsync(CancellationToken cancellationToken)
    {
        ValueTask<AccessToken?> asked = provider.GetAsync(request, cancellationToken)!;
        return asked.IsCompleted ? asked : new ValueTask<AccessToken?>(TimeLimit.WaitAsync(asked.AsTask(), cancellationToken));
    }

    public ValueTask<AccessToken?> RenewAsync(AccessToken rejected, CancellationToken cancellationToken)
    {
        provider.Invalidate(request, rejected);
        return GetAsync(cancellationToken);
    }

    public void Rejected(AccessToken renewed) => provider.Invalidate(request, renewed);
}
