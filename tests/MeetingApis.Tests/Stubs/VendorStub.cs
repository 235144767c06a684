using System.Net;
using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Stubs;

/// <summary>A client whose vendor is a script: what it answers is said by the test, and what it received can be asked.</summary>
internal abstract class VendorStub<TClient>
{
    private readonly string _vendor;

    protected VendorStub(string vendor)
    {
        _vendor = vendor;
        Transport = new StubTransport(AnswerToken);
    }

    public abstract TClient Client { get; }

    public StubTransport Transport { get; }

    public ManualTimeProvider Time { get; } = new();

    /// <summary>How many tokens were handed out; the n-th is <c>token-n</c>.</summary>
    public int Tokens { get; private set; }

    /// <summary>Answers with the example of an operation's page, such as <c>reserves.update</c>.</summary>
    public void ReplyExample(string operation) => Reply(Example.ResponseOf($"{_vendor}.{operation}"));

    public void Reply(string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(json, status, headers)));

    public void ReplyText(string text, HttpStatusCode status, string contentType) =>
        Transport.Answer((_, _) => Task.FromResult(StubTransport.Response(status, System.Text.Encoding.UTF8.GetBytes(text), contentType)));

    public void Fail(Exception failure) => Transport.Answer((_, _) => Task.FromException<HttpResponseMessage>(failure));

    /// <summary>The one call that was received.</summary>
    public ReceivedRequest Received(HttpMethod method, string pathAndQuery)
    {
        ReceivedRequest request = Assert.Single(Transport.Calls);
        Assert.Equal(method, request.Method);
        Assert.Equal(pathAndQuery, request.PathAndQuery);
        return request;
    }

    protected abstract bool IsTokenRequest(ReceivedRequest request);

    protected abstract JsonObject TokenAnswer(string token);

    private HttpResponseMessage? AnswerToken(ReceivedRequest request) =>
        IsTokenRequest(request) ? StubTransport.Json(TokenAnswer($"token-{++Tokens}").ToJsonString()) : null;
}
