namespace MeetingApis.Tests.Pipeline;

/// <summary>Sends everything twice, as the standard resilience handler of a host does with what failed.</summary>
internal sealed class ResendingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (await base.SendAsync(request, cancellationToken)).Dispose();
        return await base.SendAsync(request, cancellationToken);
    }
}
