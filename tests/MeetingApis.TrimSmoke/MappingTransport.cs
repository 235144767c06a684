using System.Net;
using MeetingApis.Tests.WireMock;

namespace MeetingApis.TrimSmoke;

/// <summary>Answers by the mapping files, in the process and without a network.</summary>
internal sealed class MappingTransport(IReadOnlyList<Mapping> mappings) : HttpMessageHandler
{
    /// <summary>Stands in <see cref="Answered"/> for a request that no mapping answered.</summary>
    public const string Outage = "503";

    private readonly MappingStore _store = new(mappings);
    private readonly List<string> _answered = [];
    private bool _isDown;

    /// <summary>The names of the mappings that answered so far, in their order.</summary>
    public IReadOnlyList<string> Answered => _answered;

    /// <summary>The host of the last request.</summary>
    public string? Host { get; private set; }

    /// <summary>Answers the next request with 503.</summary>
    public void FailNext() => _isDown = true;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Host = request.RequestUri!.Host;
        ReceivedRequest received = await ReadAsync(request, cancellationToken);
        if (_isDown)
        {
            _isDown = false;
            _answered.Add(Outage);
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        }

        (Mapping? mapping, string explanation) = _store.Receive(received);
        if (mapping is null)
        {
            throw new InvalidOperationException(explanation);
        }

        _answered.Add(mapping.Name);
        return Answer(mapping.Response);
    }

    private static async Task<ReceivedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, IEnumerable<string> values) in request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()))
        {
            headers[name] = [.. values];
        }

        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        return new ReceivedRequest(request.Method.Method, request.RequestUri!.PathAndQuery, headers, body);
    }

    private static HttpResponseMessage Answer(ResponseDefinition definition)
    {
        var response = new HttpResponseMessage((HttpStatusCode)definition.Status) { Content = new ByteArrayContent(definition.BodyBytes) };
        foreach ((string name, string value) in definition.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.Add(name, value);
            }
        }

        return response;
    }
}
