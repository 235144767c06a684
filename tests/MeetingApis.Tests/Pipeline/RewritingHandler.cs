namespace MeetingApis.Tests.Pipeline;

/// <summary>Does something to each request before it goes on.</summary>
internal sealed class RewritingHandler(Action<HttpRequestMessage> rewrite) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        rewrite(request);
        return base.SendAsync(request, cancellationToken);
    }
}
