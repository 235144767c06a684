namespace MeetingApis.Tool.Sessions;

/// <summary>Tells on the error output which requests are made. Queries, bodies and tokens stay out of it.</summary>
internal sealed class RequestLog(TextWriter writer, TimeProvider time) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        long began = time.GetTimestamp();
        string what = $"{request.Method} {request.RequestUri?.GetLeftPart(UriPartial.Path)}";
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            writer.WriteLine($"{what} -> {(int)response.StatusCode} in {time.GetElapsedTime(began).TotalMilliseconds:0} ms");
            return response;
        }
        catch (Exception e)
        {
            writer.WriteLine($"{what} -> {e.GetType().Name} after {time.GetElapsedTime(began).TotalMilliseconds:0} ms");
            throw;
        }
    }
}
