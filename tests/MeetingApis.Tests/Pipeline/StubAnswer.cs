using System.Net;
using System.Text;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Pipeline;

/// <summary>One way in which an attempt ends, with a name that a test's output can show.</summary>
internal sealed class StubAnswer(string name, Func<CancellationToken, Task<HttpResponseMessage>> give)
{
    /// <summary>A busy vendor's answer; its code is documented nowhere.</summary>
    public static StubAnswer Throttled { get; } = Json("throttled", """{"code":4290001,"msg":"slow down"}""", HttpStatusCode.TooManyRequests);

    public static StubAnswer Unavailable { get; } = Text("a 503 page", "<html>503</html>", HttpStatusCode.ServiceUnavailable);

    public static StubAnswer Success { get; } = Json("success", """{"code":0,"msg":"ok","data":{}}""");

    /// <summary>What a vendor decided with a code that no table holds.</summary>
    public static StubAnswer Refused { get; } = Json("a code that nobody documents", """{"code":7654321,"msg":"no"}""");

    /// <summary>DingTalk's refusal of a token, which the status alone tells.</summary>
    public static StubAnswer TokenRejected { get; } = Json("a rejected token", """{"message":"who are you"}""", HttpStatusCode.Unauthorized);

    /// <summary>Every way in which nothing was sent.</summary>
    public static IReadOnlyList<StubAnswer> NotSent { get; } =
    [
        Failure("name not resolved", () => new HttpRequestException(HttpRequestError.NameResolutionError)),
        Failure("connection refused", () => new HttpRequestException(HttpRequestError.ConnectionError)),
        Failure("TLS failed", () => new HttpRequestException(HttpRequestError.SecureConnectionError)),
        Failure("proxy refused", () => new HttpRequestException(HttpRequestError.ProxyTunnelError)),
    ];

    /// <summary>Ways in which the work may have been done, by the exception that tells the caller.</summary>
    public static IReadOnlyList<(StubAnswer Answer, Type Exception)> Ambiguous { get; } =
    [
        (Failure("connection closed early", () => new HttpRequestException(HttpRequestError.ResponseEnded)), typeof(MeetingUnavailableException)),
        (Failure("an error nobody classified", () => new HttpRequestException("what?")), typeof(MeetingUnavailableException)),
        (Failure("connection reset", () => new IOException("reset")), typeof(MeetingUnavailableException)),
        (Failure("a handler's own time limit", () => new TaskCanceledException("too slow")), typeof(MeetingUnavailableException)),
        (Body("a body that breaks off", () => new StreamContent(new BrokenStream())), typeof(MeetingUnavailableException)),
        (Unavailable, typeof(MeetingUnavailableException)),
        (Json("a 500 with an unknown code", """{"code":7654321,"msg":"oops"}""", HttpStatusCode.InternalServerError), typeof(MeetingUnavailableException)),
        (Json("JSON that is cut short", """{"code":0,"data":{"""), typeof(MeetingProtocolException)),
        (Json("JSON that goes on after its end", """{"code":0}{"code":0}"""), typeof(MeetingProtocolException)),
        (Json("JSON without a verdict", """{"msg":"ok"}"""), typeof(MeetingProtocolException)),
        (Json("JSON with two verdicts", """{"code":1,"code":0}"""), typeof(MeetingProtocolException)),
        (Json("a list", "[]"), typeof(MeetingProtocolException)),
        (Text("a page with status 200", "<html>welcome</html>", HttpStatusCode.OK), typeof(MeetingProtocolException)),
        (Text("nothing", "", HttpStatusCode.OK), typeof(MeetingProtocolException)),
        (Body("more than 10 MiB", () => new ByteArrayContent(new byte[(10 * 1024 * 1024) + 1])), typeof(MeetingProtocolException)),
    ];

    /// <summary>Answers that settle the matter, by the exception that tells the caller.</summary>
    public static IReadOnlyList<(StubAnswer Answer, Type Exception)> Definitive { get; } =
    [
        (Refused, typeof(MeetingApiException)),
        (Json("an unknown code with status 400", """{"code":7654321,"msg":"no"}""", HttpStatusCode.BadRequest), typeof(MeetingApiException)),
        (Text("nothing with status 404", "", HttpStatusCode.NotFound), typeof(MeetingProtocolException)),
        (Text("a redirect", "", HttpStatusCode.TemporaryRedirect), typeof(MeetingProtocolException)),
    ];

    public static StubAnswer Json(string name, string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        new(name, _ => Task.FromResult(StubTransport.Json(json, status, headers)));

    public static StubAnswer Failure(string name, Func<Exception> failure) => new(name, _ => Task.FromException<HttpResponseMessage>(failure()));

    /// <summary>An answer that never comes; <paramref name="waiting"/> is told when it is waited for.</summary>
    public static StubAnswer Never(Action waiting) => new("no answer", async cancellationToken =>
    {
        waiting();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("unreachable");
    });

    /// <summary>Headers, and then a body that never comes; <paramref name="waiting"/> is told when it is waited for.</summary>
    public static StubAnswer Stalled(Action waiting) => Body("a body that never comes", () => new StreamContent(new StalledStream(waiting)));

    public Task<HttpResponseMessage> GiveAsync(CancellationToken cancellationToken) => give(cancellationToken);

    public override string ToString() => name;

    private static StubAnswer Body(string name, Func<HttpContent> content) =>
        new(name, _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content() }));

    private static StubAnswer Text(string name, string text, HttpStatusCode status) =>
        new(name, _ => Task.FromResult(StubTransport.Response(status, Encoding.UTF8.GetBytes(text), "text/html")));

    /// <summary>Gives a few bytes and then breaks off.</summary>
    private sealed class BrokenStream : ReadOnlyStream
    {
        private bool _began;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_began)
            {
                throw new IOException("The connection was reset.");
            }

            _began = true;
            "{\"code\":0"u8.CopyTo(buffer.Span);
            return new ValueTask<int>(9);
        }
    }

    private sealed class StalledStream(Action waiting) : ReadOnlyStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            waiting();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
