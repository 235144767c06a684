using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingApis.Tests.WireMock;

/// <summary>
/// Serves mappings on a free port of the local machine, as WireMock serves them. Continuous integration runs the same
/// tests against WireMock itself, which keeps this server honest.
/// </summary>
internal sealed class MappingServer : IAsyncDisposable
{
    /// <summary>The header in which WireMock, too, names the mapping that answered.</summary>
    public const string MatchedHeader = "Matched-Stub-Name";

    private readonly WebApplication _application;
    private readonly MappingStore _store;

    private MappingServer(WebApplication application, MappingStore store)
    {
        _application = application;
        _store = store;
    }

    public Uri BaseAddress => new(_application.Urls.Single());

    public static async Task<MappingServer> StartAsync(IReadOnlyList<Mapping> mappings)
    {
        // The empty builder reads no settings: neither files nor environment of the test run reach the server.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var server = new MappingServer(builder.Build(), new(mappings));
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await ReadAsync(context.Request, context.RequestAborted);
        if (request.Path.StartsWith("/__admin/", StringComparison.Ordinal))
        {
            await AdministerAsync(context.Response, request);
            return;
        }

        var (mapping, explanation) = _store.Receive(request);
        if (mapping is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(explanation);
            return;
        }

        await WriteAsync(context.Response, mapping);
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        var url = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

        // The journal outlives the request, and the server uses its header dictionary again.
        var headers = request.Headers.ToDictionary(header => header.Key, header => (IReadOnlyList<string>)[.. header.Value.OfType<string>()], StringComparer.OrdinalIgnoreCase);
        return new(request.Method, url, headers, body.ToArray());
    }

    private async Task AdministerAsync(HttpResponse response, ReceivedRequest request)
    {
        switch (request.Method, request.Path)
        {
            case ("POST", "/__admin/scenarios/reset"):
                _store.ResetScenarios();
                break;
            case ("DELETE", "/__admin/requests"):
                _store.ForgetRequests();
                break;
            case ("POST", "/__admin/requests/count"):
                var pattern = JsonSerializer.Deserialize(request.Body, MappingJsonContext.Default.RequestPattern)!;
                await response.WriteAsJsonAsync(new { count = _store.Count(pattern) });
                return;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                return;
        }

        await response.WriteAsJsonAsync(new { });
    }

    private static async Task WriteAsync(HttpResponse response, Mapping mapping)
    {
        response.StatusCode = mapping.Response.Status;
        response.Headers[MatchedHeader] = mapping.Name;
        foreach (var (name, value) in mapping.Response.Headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(mapping.Response.BodyBytes);
    }
}
