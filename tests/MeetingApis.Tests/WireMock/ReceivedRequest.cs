using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingApis.Tests.WireMock;

/// <summary>A request as it came over the wire; <paramref name="Url"/> is path and query, not decoded.</summary>
internal sealed record ReceivedRequest(string Method, string Url, IHeaderDictionary Headers, byte[] Body)
{
    public string Path => PathOf(Url);

    public string Query => Url[Path.Length..];

    public static string PathOf(string url) => url.Split('?', 2)[0];

    public static async Task<ReceivedRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var url = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

        // The journal outlives the request, and the server uses its header dictionary again.
        var headers = new HeaderDictionary(context.Request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase));
        return new(context.Request.Method, url, headers, body.ToArray());
    }
}
