using System.Net;

namespace MeetingApis.Internal;

/// <summary>
/// The innermost handler, around the transport itself and below every handler of the consumer. It sends a message of its
/// own that carries the token, so that the one which handlers, logs and traces above hold never does; it sends each
/// attempt once, and only to the client's own host.
/// </summary>
/// <param name="transport">What sends.</param>
/// <param name="isShared">Whether other clients send through it too, so that it outlives the handlers of this one.</param>
internal sealed class TransportGuard(HttpMessageHandler transport, bool isShared = false) : DelegatingHandler(transport)
{
    private const string TakeOff = "Take a handler that copies or repeats requests off this client, for example with ConfigureAdditionalHttpMessageHandlers((handlers, _) => handlers.Clear()) on what the registration returned.";

    private HttpClient? _http;

    /// <summary>Sends past all handlers of the host; one for all clients that send through this guard.</summary>
    public HttpClient Http => LazyInitializer.EnsureInitialized(ref _http, () => HttpClients.Create(this));

    /// <summary>
    /// Puts a guard around the transport at the end of a chain of handlers, and takes foreign retries out of the chain. One
    /// that serves a second client has its guard already.
    /// </summary>
    /// <param name="chain">The chain's first handler, or the transport alone.</param>
    /// <exception cref="InvalidOperationException">There is no transport, it cannot be made safe, or the chain has sent requests already.</exception>
    public static GuardedChain Install(HttpMessageHandler chain)
    {
        HttpMessageHandler first = chain;
        HttpMessageHandler next = chain;
        DelegatingHandler? last = null;
        bool hadForeignRetries = false;
        while (next is DelegatingHandler link and not TransportGuard)
        {
            next = link.InnerHandler ?? throw new InvalidOperationException($"{link.GetType().Name} has no inner handler. Set its InnerHandler to what sends, for example to a SocketsHttpHandler.");
            if (!ForeignRetries.IsOne(link))
            {
                last = link;
                continue;
            }

            hadForeignRetries = true;
            first = Join(first, last, next);
        }

        TransportGuard guard = next as TransportGuard ?? new TransportGuard(Secure(next));
        return new GuardedChain(Join(first, last, guard), guard, hadForeignRetries);
    }

    /// <summary>Switches off everything in the transport that could leak tokens or send a request twice.</summary>
    /// <exception cref="InvalidOperationException">The transport is an <see cref="HttpClientHandler"/>, which cannot be made safe.</exception>
    public static HttpMessageHandler Secure(HttpMessageHandler transport)
    {
        switch (transport)
        {
            case SocketsHttpHandler sockets:
                SwitchOff(sockets);
                TunnelBrake.PutIn(sockets);
                return sockets;
            case HttpClientHandler:
                throw new InvalidOperationException("An HttpClientHandler reports URLs with tokens in them to diagnostics and cannot be told not to. Use a SocketsHttpHandler: builder.UseSocketsHttpHandler((handler, _) => handler.Proxy = ...).");
            default:
                return transport;
        }
    }

    /// <summary>Makes a handler the next one after the last of a chain.</summary>
    /// <returns>The first of the chain, which is the handler itself where there is no other.</returns>
    private static HttpMessageHandler Join(HttpMessageHandler first, DelegatingHandler? last, HttpMessageHandler next)
    {
        if (last is null)
        {
            return next;
        }

        if (!ReferenceEquals(last.InnerHandler, next))
        {
            try
            {
                last.InnerHandler = next;
            }
            catch (InvalidOperationException e)
            {
                throw HasSent(last, e);
            }
        }

        return first;
    }

    /// <summary>Switches off redirects, cookies and trace headers. It changes nothing if they are off already: a handler that serves a second client can no longer be changed.</summary>
    private static void SwitchOff(SocketsHttpHandler sockets)
    {
        if (!sockets.AllowAutoRedirect && !sockets.UseCookies && sockets.ActivityHeadersPropagator is null)
        {
            return;
        }

        try
        {
            sockets.AllowAutoRedirect = false;
            sockets.UseCookies = false;
            sockets.ActivityHeadersPropagator = null;
        }
        catch (InvalidOperationException e)
        {
            throw HasSent(sockets, e);
        }
    }

    private static InvalidOperationException HasSent(HttpMessageHandler handler, InvalidOperationException cause) =>
        new($"The {handler.GetType().Name} has sent requests already, so that it cannot be made safe for access tokens any more. Give the client handlers of its own.", cause);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is not AttemptMessage attempt)
        {
            throw new SendRefusedException("This HttpClient belongs to MeetingApis and sends only the calls of its client, never a copy of one, which could do its work a second time. Use an HttpClient of your own for other requests. " + TakeOff);
        }

        if (attempt.RedirectedFrom() is { } target)
        {
            throw new SendRefusedException($"A handler above MeetingApis redirected a request to {request.RequestUri!.Scheme}://{request.RequestUri.Authority}, but access tokens go to {target.Scheme}://{target.Authority} only. Set BaseAddress in the options instead.");
        }

        HttpRequestMessage authorized = attempt.CreateAuthorized();
        if (!attempt.TryUse())
        {
            throw new SendRefusedException("A handler above MeetingApis sent a request a second time, which could do its work twice. MeetingApis repeats requests by itself, by what each operation allows. " + TakeOff);
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(authorized, cancellationToken).ConfigureAwait(false);
            response.RequestMessage = request;
            if (!response.IsSuccessStatusCode)
            {
                // Never followed, and a redirect to a login page carries the address with its token along.
                response.Headers.Location = null;
            }

            return response;
        }
        catch (Exception e)
        {
            Uri? proxy = null;
            if (IsUnsent(authorized, e))
            {
                proxy = ProxyFor(authorized.RequestUri!);
                attempt.FailedUnsent(proxy is null ? null : $"{proxy.Host}:{proxy.Port}");
            }

            if (QuotingFailure.Replacement(e, proxy) is { } replacement)
            {
                throw replacement;
            }

            throw;
        }
    }

    /// <summary>
    /// Whether nothing has come to the vendor. The runtime writes the head of a request together with its content, not
    /// before it has a connection: measured for connections that do not come about, handshakes that stall and proxies that
    /// refuse. With HTTP/2, or where the vendor is asked first, the head goes ahead, and without a body is a whole request.
    /// </summary>
    private bool IsUnsent(HttpRequestMessage sent, Exception e)
    {
        var content = (RequestContent)sent.Content!;
        bool isHeadAlone = content is not JsonBodyContent && (sent.Version.Major > 1 || sent.Headers.ExpectContinue == true);
        return InnerHandler is SocketsHttpHandler && !isHeadAlone ? !content.HasBegun : Unconnected.Is(e);
    }

    /// <summary>The proxy of an address; null for none.</summary>
    private Uri? ProxyFor(Uri address)
    {
        if (InnerHandler is not SocketsHttpHandler { UseProxy: true } sockets)
        {
            return null;
        }

        try
        {
            IWebProxy proxy = sockets.Proxy ?? HttpClient.DefaultProxy;
            return proxy.IsBypassed(address) || proxy.GetProxy(address) is not { } found || found == address ? null : found;
        }
        catch (Exception)
        {
            // The runtime goes without a proxy where the host's rules for it fail.
            return null;
        }
    }

    protected override void Dispose(bool disposing) => base.Dispose(disposing && !isShared);
}
