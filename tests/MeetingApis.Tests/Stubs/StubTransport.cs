using System.Net;
using System.Text;

namespace MeetingApis.Tests.Stubs;

/// <summary>
/// The transport of a client under test. It stands below the transport guard, so that it sees requests as they go to the
/// wire, tokens included, and answers from a queue whose last answer is given again and again.
/// </summary>
internal sealed class StubTransport(Func<ReceivedRequest, HttpResponseMessage?> answerToken) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly Queue<Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>>> _answers = new();
    private readonly List<ReceivedRequest> _calls = [];
    private readonly List<ReceivedRequest> _tokenRequests = [];
    private Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>>? _last;

    /// <summary>The requests other than those for tokens.</summary>
    public IReadOnlyList<ReceivedRequest> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<ReceivedRequest> TokenRequests
    {
        get
        {
            lock (_lock)
            {
                return [.. _tokenRequests];
            }
        }
    }

    public void Answer(Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        lock (_lock)
        {
            _answers.Enqueue(answer);
        }
    }

    public static HttpResponseMessage Response(HttpStatusCode status, byte[] body, string contentType, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.Add("Content-Type", contentType);
        foreach ((string name, string value) in headers)
        {
            response.Headers.Add(name, value);
        }

        return response;
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK, params ReadOnlySpan<(string Name, string Value)> headers) =>
        Response(status, Encoding.UTF8.GetBytes(body), "application/json; charset=utf-8", headers);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ReceivedRequest received = await ReceivedRequest.ReadAsync(request, cancellationToken);
        if (answerToken(received) is { } token)
        {
            lock (_lock)
            {
                _tokenRequests.Add(received);
            }

            return token;
        }

        Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_lock)
        {
            _calls.Add(received);
            if (_answers.TryDequeue(out Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>>? next))
            {
                _last = next;
            }

            answer = _last ?? throw new InvalidOperationException("The test gave no answer.");
        }

        return await answer(received, cancellationToken);
    }
}
