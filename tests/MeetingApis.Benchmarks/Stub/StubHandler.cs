using System.Net;

namespace MeetingApis.Benchmarks;

/// <summary>A vendor without a network: takes the whole request and answers the same bytes to each.</summary>
/// <param name="first">The answer to the first request, which is the one for the token; null where no token is asked for.</param>
/// <param name="answer">The answer to all others.</param>
/// <param name="isLater">Whether headers and body arrive later, on another thread, as on every real network.</param>
internal sealed class StubHandler(byte[]? first, byte[] answer, bool isLater) : HttpMessageHandler
{
    private byte[]? _first = first;

    /// <summary>The stub that a contestant of the operation gets.</summary>
    public static StubHandler For(MeasuredOperation operation, bool asksForToken, bool isLater) =>
        new(asksForToken ? Answers.TokenFor(operation) : null, Answers.Of(operation), isLater);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Task sent = request.Content?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask;
        return sent.IsCompletedSuccessfully && !isLater ? Task.FromResult(Answer(request)) : AnswerLaterAsync(sent, request);
    }

    private async Task<HttpResponseMessage> AnswerLaterAsync(Task sent, HttpRequestMessage request)
    {
        await sent;
        await Task.Yield();
        return Answer(request);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        byte[] body = _first ?? answer;
        _first = null;
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StubContent(body, isLater) };
    }
}
