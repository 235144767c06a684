using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingApis.Testing;

/// <summary>
/// Kestrel alone, without a host around it: a host would read the environment's settings and take Ctrl+C away from the
/// process that runs the test.
/// </summary>
internal sealed class SimulatorServer : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebSocketMiddleware _handler;
    private readonly KestrelServer _server;
    private Uri? _baseAddress;
    private bool _disposed;

    public SimulatorServer(Func<HttpContext, Task> handler)
    {
        _handler = new WebSocketMiddleware(new RequestDelegate(handler), Options.Create(new WebSocketOptions()), NullLoggerFactory.Instance);
        Stopping = _stopping.Token;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        _server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    public Uri BaseAddress => _baseAddress ?? throw new InvalidOperationException("The simulator has not been started.");

    /// <summary>Fires when the server is disposed.</summary>
    public CancellationToken Stopping { get; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _server.StartAsync(this, cancellationToken).ConfigureAwait(false);
        _baseAddress = new Uri(_server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _stopping.CancelAsync().ConfigureAwait(false);
        // A token that has already fired: connections are cut instead of being waited for.
        await _server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        _server.Dispose();
        _stopping.Dispose();
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) =>
        new DefaultHttpContext(contextFeatures);

    async Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await _handler.Invoke(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone; nobody is left to answer.
        }
    }

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
    {
    }
}
