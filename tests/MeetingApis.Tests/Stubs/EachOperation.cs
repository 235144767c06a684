using System.Net;
using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation, for what holds for all of them. Calls are made once, and nothing is checked before.</summary>
internal static class EachOperation
{
    private static readonly Dictionary<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>> s_calls = new(DingTalkCalls, StringComparer.Ordinal)
    {
        ["feishu.reserves.update"] = answer => Feishu(answer, client => client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation)),
        ["feishu.room_instances.reply"] = answer => Feishu(answer, client => client.RoomInstances.ReplyAsync(
            new() { RoomId = "omm_1", Uid = "u1", OriginalTime = 0, Status = RoomInstanceStatus.NotCheckIn }, Cancellation)),
        ["feishu.room_reservations.list"] = answer => Feishu(answer, client => client.RoomReservations.ListAsync(
            new() { StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch }, Cancellation)),
        ["wecom.meetings.create"] = answer => WeCom(answer, client => client.Meetings.CreateAsync(
            new() { AdminUserId = "u1", Title = "t", MeetingStart = DateTimeOffset.UnixEpoch, MeetingDuration = TimeSpan.FromHours(1) }, Cancellation)),
        ["wecom.meetings.get"] = answer => WeCom(answer, client => client.Meetings.GetAsync(new() { MeetingId = "hyxxx" }, Cancellation)),
        ["wecom.meetings.list_ids"] = answer => WeCom(answer, client => client.Meetings.ListIdsAsync(new() { UserId = "u1" }, Cancellation)),
        ["wecom.meetings.cancel"] = answer => WeCom(answer, client => client.Meetings.CancelAsync(new() { MeetingId = "hyxxx" }, Cancellation)),
        ["wecom.meetings.list_invitees"] = answer => WeCom(answer, client => client.Meetings.ListInviteesAsync(new() { MeetingId = "hyxxx" }, Cancellation)),
        ["wecom.meetings.set_invitees"] = answer => WeCom(answer, client => client.Meetings.SetInviteesAsync(new() { MeetingId = "hyxxx", Invitees = [new() { UserId = "u1" }] }, Cancellation)),
        ["wecom.meetings.update"] = answer => WeCom(answer, client => client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, Cancellation)),
    };

    public static IEnumerable<string> Names => s_calls.Keys;

    private static IEnumerable<KeyValuePair<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>>> DingTalkCalls =>
        DingTalkExamples.Calls.Select(example => KeyValuePair.Create<string, Func<Func<HttpResponseMessage>, Task<StubTransport>>>(example.Key, answer => DingTalk(answer, example.Value)));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Calls the operation, gives it the answer as often as it asks, and returns what was received.</summary>
    public static Task<StubTransport> CallAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        s_calls[operation](() => StubTransport.Response(status, Encoding.UTF8.GetBytes(answer), contentType, headers));

    /// <summary>Calls the operation, gives it the answer, and returns the failure that has to follow.</summary>
    public static async Task<MeetingApiException> FailureAsync(string operation, string answer, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(operation, answer, status, contentType, headers));

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
