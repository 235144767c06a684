namespace MeetingApis.Tests.Reliability;

/// <summary>A transport that prints what it is to send, tokens included: nothing stands between it and the vendor.</summary>
internal sealed class SpyTransport(EverySink sink, string name) : HttpMessageHandler
{
    private readonly Wire _wire = new(new SpyHandler(sink, name) { InnerHandler = new SocketsHttpHandler { ActivityHeadersPropagator = null } });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _wire.PassAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _wire.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Passes requests on as handlers do among themselves. An invoker would report them to the runtime's event sources.</summary>
    private sealed class Wire(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public Task<HttpResponseMessage> PassAsync(HttpRequestMessage request, CancellationToken cancellationToken) => SendAsync(request, cancellationToken);
    }
}
