using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.WireMock;

/// <summary>A request that a mapping asks for, or one made from it that the mapping must refuse.</summary>
internal sealed record ExampleRequest(string Method, string Url, ImmutableSortedDictionary<string, string> Headers, string? Body)
{
    /// <summary>The request that <paramref name="mapping"/> describes.</summary>
    public static ExampleRequest Of(Mapping mapping)
    {
        RequestPattern pattern = mapping.Request;
        IEnumerable<string> query = pattern.QueryParameters.Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value.EqualTo!)}");
        var headers = pattern.Headers
            .Where(header => !header.Value.Absent)
            .ToImmutableSortedDictionary(header => header.Key, header => header.Value.EqualTo ?? header.Value.Contains!, StringComparer.OrdinalIgnoreCase);

        return new(
            pattern.Method,
            pattern.Url ?? $"{pattern.UrlPath}?{string.Join('&', query)}",
            headers,
            pattern.BodyPatterns.SingleOrDefault()?.EqualToJson.GetRawText());
    }

    /// <summary>The URL without the query.</summary>
    public string Path => Url.Split('?', 2)[0];

    public JsonNode ParseBody() => JsonNode.Parse(Body!)!;

    public ExampleRequest WithHeader(string name, string value) => this with { Headers = Headers.SetItem(name, value) };

    public async Task<HttpResponseMessage> SendAsync(HttpClient http, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(new(Method), Url);
        ImmutableSortedDictionary<string, string> headers = Headers;
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            if (headers.TryGetValue("Content-Type", out string? type))
            {
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            }

            headers = headers.Remove("Content-Type");
        }

        foreach ((string? name, string? value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await http.SendAsync(request, cancellationToken);
    }
}
