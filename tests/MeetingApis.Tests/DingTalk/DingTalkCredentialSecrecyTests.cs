using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>A vendor that quotes what it was sent, at the endpoints where every field is a credential.</summary>
public sealed class DingTalkCredentialSecrecyTests : IDisposable
{
    private readonly InMemoryGrantStore _store = new();
    private readonly StubTransport _transport;
    private readonly List<string> _sent = [];

    public DingTalkCredentialSecrecyTests() => _transport = new StubTransport(Answer);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task No_ticket_is_quoted()
    {
        DingTalkClient app = Connect(new() { AppType = DingTalkAppType.ThirdParty });
        await app.Authorization.AcceptSuiteTicketAsync("ticket-CANARY", cancellationToken: Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(app.ForCorp("ding1")), "ticket-CANARY");
    }

    [Fact]
    public Task No_secret_is_quoted_at_the_newer_endpoint() => ThrowsWithoutCanaryAsync(() => CallAsync(Connect(new() { CorpId = "ding1" })), "secret-CANARY");

    [Fact]
    public async Task No_code_is_quoted()
    {
        DingTalkClient app = Connect(new());

        await ThrowsWithoutCanaryAsync(() => app.Authorization.AcceptCodeAsync("jane", "code-CANARY", Cancellation), "code-CANARY");
    }

    private static Task<EmptyResponse> CallAsync(DingTalkClient client) => client.ScheduleConferences.UpdateAsync(SimulatedConference.Update(), Cancellation);

    private async Task ThrowsWithoutCanaryAsync(Func<Task> call, string sent)
    {
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(call);

        Assert.Contains(_sent, body => body.Contains(sent, StringComparison.Ordinal));
        Assert.Contains("quoted", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", thrown.ToString(), StringComparison.Ordinal);
    }

    private HttpResponseMessage Answer(ReceivedRequest request)
    {
        _sent.Add(request.Body);
        string quoted = System.Text.Json.JsonSerializer.Serialize($"quoted: {request.Body}");
        return StubTransport.Json($$"""{"code":"invalidClientIdOrSecret","message":{{quoted}}}""", HttpStatusCode.BadRequest);
    }

    private DingTalkClient Connect(DingTalkOptions options)
    {
        (options.AppKey, options.AppSecret, options.GrantStore) = ("ding_stub", "secret-CANARY", _store);
        return new DingTalkClient(options, _transport);
    }
}
