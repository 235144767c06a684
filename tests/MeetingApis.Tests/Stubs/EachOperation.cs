using System.Net;
using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation, for what holds for all of them. Calls are made once, and nothing is checked before.</summary>
internal static class EachOperation
{
    private static readonly Dictionary<string, Func<Func<HttpResponseMessage>, Task<(StubTransport Transport, object? Result)>>> s_calls = new(
        [.. Calls(FeishuExamples.Calls, Feishu), .. Calls(WeComExamples.Calls, WeCom), .. Calls(DingTalkExamples.Calls, DingTalk)],
        StringComparer.Ordinal);

    public static IEnumerable<string> Names => s_calls.Keys;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Calls the operation, gives it the answer as often as it asks, and returns what was received.</summary>
    public static async Task<StubTransport> CallAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        (await s_calls[operation](() => StubTransport.Response(status, Encoding.UTF8.GetBytes(answer), contentType, headers))).Transport;

    /// <summary>Calls the operation, gives it the answer, and returns what the caller gets; null for an operation that returns nothing.</summary>
    public static async Task<object?> ResultAsync(string operation, byte[] answer, params (string Name, string Value)[] headers) =>
        (await s_calls[operation](() => StubTransport.Response(HttpStatusCode.OK, answer, "application/json", headers))).Result;

    /// <summary>Calls the operation, gives it the answer, and returns the failure that has to follow.</summary>
    public static async Task<MeetingApiException> FailureAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(operation, answer, status, contentType, headers));

    private static IEnumerable<KeyValuePair<string, Func<Func<HttpResponseMessage>, Task<(StubTransport Transport, object? Result)>>>> Calls<TClient>(
        IEnumerable<KeyValuePair<string, Func<TClient, Task>>> examples,
        Func<Func<HttpResponseMessage>, Func<TClient, Task>, Task<(StubTransport Transport, object? Result)>> call) =>
        examples.Select(example => KeyValuePair.Create<string, Func<Func<HttpResponseMessage>, Task<(StubTransport Transport, object? Result)>>>(example.Key, answer => call(answer, example.Value)));

    private static async Task<(StubTransport Transport, object? Result)> Feishu(Func<HttpResponseMessage> answer, Func<FeishuClient, Task> call) =>
        await AnswerAsync(FeishuStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<(StubTransport Transport, object? Result)> WeCom(Func<HttpResponseMessage> answer, Func<WeComClient, Task> call) =>
        await AnswerAsync(WeComStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<(StubTransport Transport, object? Result)> DingTalk(Func<HttpResponseMessage> answer, Func<DingTalkClient, Task> call) =>
        await AnswerAsync(DingTalkStub.Start(static options => SendOnce(options)), answer, call);

    private static async Task<(StubTransport Transport, object? Result)> AnswerAsync<TClient>(VendorStub<TClient> stub, Func<HttpResponseMessage> answer, Func<TClient, Task> call)
    {
        stub.Transport.Answer((_, _) => Task.FromResult(answer()));
        Task task = call(stub.Client);
        await task;
        return (stub.Transport, task.GetType().GetProperty("Result")?.GetValue(task));
    }

    private static void SendOnce(MeetingClientOptions options)
    {
        options.MaxRetries = 0;
        options.ValidateRequests = false;
    }
}
