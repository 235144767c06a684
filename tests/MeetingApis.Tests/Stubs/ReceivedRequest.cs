namespace MeetingApis.Tests.Stubs;

/// <summary>A request as it came to the wire.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Url">The whole address, exactly as it was written.</param>
/// <param name="PathAndQuery">The part after the host, exactly as it was written.</param>
/// <param name="Headers">Every header, of the content too.</param>
/// <param name="Bytes">The body; null for none.</param>
internal sealed record ReceivedRequest(HttpMethod Method, string Url, string PathAndQuery, IReadOnlyDictionary<string, string> Headers, byte[]? Bytes)
{
    /// <summary>The body as text; empty for none.</summary>
    public string Body => Bytes is null ? "" : System.Text.Encoding.UTF8.GetString(Bytes);

    public static async Task<ReceivedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[]? body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        string url = request.RequestUri!.OriginalString;
        return new ReceivedRequest(request.Method, url, url[request.RequestUri.GetLeftPart(UriPartial.Authority).Length..], headers, body);
    }
}
