namespace MeetingApis.Testing;

/// <summary>An address to which events go. As the vendors do, it follows no redirection.</summary>
/// <param name="uri">The address.</param>
/// <param name="handler">Sends the requests; null for the network.</param>
internal sealed class EventAddress(Uri uri, HttpMessageHandler? handler) : IDisposable
{
    private readonly HttpMessageInvoker _client = handler is null
        ? new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        : new HttpMessageInvoker(handler, disposeHandler: false);

    public Uri Uri => uri;

    /// <summary>Whether the last answer did not come in time.</summary>
    public bool WasLate { get; private set; }

    /// <summary>Sends a request; no answer within the deadline is an answer too.</summary>
    public async Task<EventAnswer> SendAsync(HttpRequestMessage request, TimeSpan deadline, TimeProvider time, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(deadline, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        WasLate = false;
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request, ended.Token).ConfigureAwait(false);
            return new EventAnswer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(ended.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            WasLate = true;
            return new EventAnswer(null, [], $"no answer within {deadline.TotalSeconds:0.###} seconds");
        }
        catch (OperationCanceledException)
        {
            return new EventAnswer(null, [], "the simulator stopped");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or ObjectDisposedException)
        {
            return new EventAnswer(null, [], $"no answer: {failure.Message}");
        }
    }

    public void Dispose() => _client.Dispose();
}
