namespace MeetingApis.Benchmarks.Bare;

/// <summary>Puts the cached token into every request, where the vendor wants it.</summary>
internal sealed class TokenHandler(CachedToken token, Action<HttpRequestMessage, string> authorize) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        authorize(request, await token.GetAsync(cancellationToken).ConfigureAwait(false));
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
