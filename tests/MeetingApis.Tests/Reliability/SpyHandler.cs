namespace MeetingApis.Tests.Reliability;

/// <summary>
/// A handler such as a host adds: prints each request before and after it is sent, and where each answer points to. Of
/// bodies it prints those of token requests, whose secret the host gave once and does not want to meet again.
/// </summary>
internal sealed class SpyHandler(EverySink sink, string name) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        sink.Add(name, request);
        if (request.Content is { } body && !request.RequestUri!.AbsolutePath.Contains("update", StringComparison.Ordinal) && request.Method == HttpMethod.Post)
        {
            sink.Add($"{name}'s body", await body.ReadAsStringAsync(cancellationToken));
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            sink.Add(name, $"{response.StatusCode} {response.Headers.Location}");
            sink.Add(name, response.RequestMessage!);
            return response;
        }
        catch (Exception e)
        {
            sink.Add($"{name}'s exception", e);
            throw;
        }
        finally
        {
            sink.Add(name, request);
        }
    }
}
