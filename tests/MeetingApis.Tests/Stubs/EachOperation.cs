using System.Net;
using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation, for what holds for all of them. Calls are made once, and nothing is checked before.</summary>
internal static class EachOperation
{
    private static readonly Dictionary<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>> s_calls = new(
        [.. Calls(FeishuExamples.Calls, Feishu), .. Calls(WeComExamples.Calls, WeCom), .. Calls(DingTalkExamples.Calls, DingTalk)],
        StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_calls.Keys;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Calls the operation, gives it the answer as often as it asks, and returns what was received.</summary>
    public static Task<StubTransport> CallAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        s_calls[operation](() => StubTransport.Response(status, Encoding.UTF8.GetBytes(answer), contentType, headers));

    /// <summary>Calls the operation, gives it the answer, and returns the failure that has to follow.</summary>
    public static async Task<MeetingApiException> FailureAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(operation, answer, status, contentType, headers));

    private static IEnumerable<KeyValuePair<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>>> Calls<TClient>(
        IEnumerable<KeyValuePair<string, Func<TClient, Task>>> examples,
        Func<Func<HttpResponseMessage>, Func<TClient, Task>, Task<StubTransport>> call) =>
        examples.Select(example => KeyValuePair.Create<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>>(example.Key, answer => call(answer, example.Value)));

    private static async Task<StubTransport> Feishu(Func<HttpResponseMessage> answer, Func<FeishuClient, Task> call) =>
        await AnswerAsync(FeishuStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<StubTransport> WeCom(Func<HttpResponseMessage> answer, Func<WeComClient, Task> call) =>
        await AnswerAsync(WeComStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<StubTransport> DingTalk(Func<HttpResponseMessage> answer, Func<DingTalkClient, Task> call) =>
        await AnswerAsync(DingTalkStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<StubTransport> AnswerAsync<TClient>(VendorStub<TClient> stub, Func<HttpResponseMessage> answer, Func<TClient, Task> call)
    {
        stub.Transport.Answer((_, _) => Task.FromResult(answer()));
        await call(stub.Client);
        return stub.Transport;
    }

    private static void SendOnce(MeetingClientOptions options)
    {
        options.MaxRetries = 0;
        options.ValidateRequests = false;
    }
}
