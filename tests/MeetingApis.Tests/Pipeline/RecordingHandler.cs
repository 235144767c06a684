using System.Collections.Concurrent;

namespace MeetingApis.Tests.Pipeline;

/// <summary>A handler of the consumer that writes down all it can see of a request, before and after it was sent.</summary>
internal sealed class RecordingHandler : DelegatingHandler
{
    private readonly ConcurrentQueue<HttpRequestMessage> _requests = new();
    private readonly ConcurrentQueue<HttpResponseMessage> _responses = new();
    private readonly ConcurrentQueue<string> _seen = new();

    /// <summary>Every request as it printed.</summary>
    public IReadOnlyCollection<string> Seen => _seen;

    public IReadOnlyCollection<HttpRequestMessage> Requests => _requests;

    /// <summary>Prints all requests and answers once more, after the calls are over.</summary>
    public IEnumerable<string> Afterwards =>
        _requests.Select(Print).Concat(_responses.Select(response => $"{response} {response.RequestMessage} {Print(response.RequestMessage!)}"));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request);
        _seen.Enqueue(Print(request));
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            _responses.Enqueue(response);
            return response;
        }
        finally
        {
            _seen.Enqueue(Print(request));
        }
    }

    private static string Print(HttpRequestMessage request) =>
        $"{request} {request.RequestUri?.OriginalString} {string.Join(' ', request.Options.Select(option => $"{option.Key}={option.Value}"))}";
}
