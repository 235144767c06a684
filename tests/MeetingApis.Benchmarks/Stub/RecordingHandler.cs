using System.Text.Json.Nodes;

namespace MeetingApis.Benchmarks;

/// <summary>
/// Keeps the last request that passes, with the token, as it would go to the network: it is a transport of its own, for a
/// handler would stand above the token.
/// </summary>
internal sealed class RecordingHandler(HttpMessageHandler inner) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _inner = new(inner);

    /// <summary>Verb, address and the headers that carry tokens. The token itself is left out: the bare calls have another.</summary>
    public string? Line { get; private set; }

    /// <summary>The body; null for none.</summary>
    public JsonNode? Body { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Body = body.Length == 0 ? null : JsonNode.Parse(body);
        string address = request.RequestUri!.AbsoluteUri;
        string headers = string.Join(' ', request.Headers.Select(header => header.Key).Order(StringComparer.Ordinal));
        Line = $"{request.Method} {(address.Split("access_token=") is [string before, _] ? before + "access_token" : address)} {headers}";
        return await _inner.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _inner.Dispose();
        base.Dispose(disposing);
    }
}
