namespace MeetingApis.Internal;

/// <summary>
/// The innermost handler, below every handler of the consumer. It writes the token at the last moment and takes it out
/// again, so that no handler, log or trace above sees it; it sends each attempt once, and only to the client's own host.
/// </summary>
/// <param name="transport">What sends.</param>
/// <param name="isShared">Whether other clients send through it too, so that it outlives the handlers of this one.</param>
internal sealed class TransportGuard(HttpMessageHandler transport, bool isShared = false) : DelegatingHandler(transport)
{
    /// <summary>Switches off what would carry tokens away or send a request twice.</summary>
    /// <exception cref="InvalidOperationException">The handler is an <see cref="HttpClientHandler"/>, which cannot be made safe.</exception>
    public static HttpMessageHandler Secure(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case SocketsHttpHandler sockets:
                SwitchOff(sockets);
                return sockets;
            case HttpClientHandler:
                throw new InvalidOperationException("An HttpClientHandler reports URLs with tokens in them to diagnostics and cannot be told not to. Use a SocketsHttpHandler: builder.UseSocketsHttpHandler((handler, _) => handler.Proxy = ...).");
            case DelegatingHandler { InnerHandler: { } inner }:
                Secure(inner);
                return handler;
            default:
                return handler;
        }
    }

    /// <summary>Leaves alone what is off already: a handler that serves a second client can no longer be changed.</summary>
    private static void SwitchOff(SocketsHttpHandler sockets)
    {
        if (sockets.AllowAutoRedirect || sockets.UseCookies || sockets.ActivityHeadersPropagator is not null)
        {
            sockets.AllowAutoRedirect = false;
            sockets.UseCookies = false;
            sockets.ActivityHeadersPropagator = null;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is not AttemptMessage attempt)
        {
            throw new InvalidOperationException("This HttpClient belongs to MeetingApis and sends only the calls of its client, never a copy of one, which could do its work a second time. Use an HttpClient of your own for other requests; where a handler above copies requests, remove it from this client, for example with RemoveAllResilienceHandlers() where ConfigureHttpClientDefaults adds one to all clients.");
        }

        if (!attempt.TryUse())
        {
            throw new InvalidOperationException("A handler above MeetingApis sent a request a second time, which could do its work twice. MeetingApis retries by itself, by what each operation allows: remove the resending handler from this client, for example with RemoveAllResilienceHandlers() where ConfigureHttpClientDefaults adds one to all clients.");
        }

        Uri clean = request.RequestUri!;
        if (attempt.RedirectedFrom() is { } target)
        {
            throw new InvalidOperationException($"A handler above MeetingApis redirected a request to {clean.Scheme}://{clean.Authority}, but access tokens go to {target.Scheme}://{target.Authority} only. Set BaseAddress in the options instead.");
        }

        HttpContent? content = request.Content;
        try
        {
            attempt.Authorize();
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            // Never followed, and a redirect to a login page carries the address with its token along.
            response.Headers.Location = null;
            return response;
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.InvalidResponse)
        {
            // The runtime quotes the line that is not HTTP, which a server that echoes makes of the request's own, and
            // reports the exception to its event sources above this handler.
            throw Confidential.NotHttp();
        }
        finally
        {
            request.RequestUri = clean;
            request.Content = content;
            attempt.Retract();
        }
    }

    protected override void Dispose(bool disposing) => base.Dispose(disposing && !isShared);
}
