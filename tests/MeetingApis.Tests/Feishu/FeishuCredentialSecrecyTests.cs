using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>A vendor that quotes what it was sent, at the endpoints where every field is a credential.</summary>
public sealed class FeishuCredentialSecrecyTests : IDisposable
{
    private const string Verifier = "verifier-CANARY-verifier-CANARY-verifier-CANARY";

    private readonly InMemoryGrantStore _store = new();
    private readonly StubTransport _transport;
    private readonly List<string> _sent = [];

    public FeishuCredentialSecrecyTests() => _transport = new StubTransport(Answer);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task No_ticket_is_quoted()
    {
        FeishuClient app = Connect();
        await app.Authorization.AcceptAppTicketAsync("ticket-CANARY", cancellationToken: Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(app.ForTenant("t1")), "ticket-CANARY");
    }

    [Fact]
    public async Task No_code_and_no_verifier_is_quoted()
    {
        FeishuClient app = Connect();

        await ThrowsWithoutCanaryAsync(() => app.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = "code-CANARY", CodeVerifier = Verifier }, Cancellation), "code-CANARY");
    }

    [Fact]
    public async Task No_refresh_token_is_quoted()
    {
        await _store.TryWriteAsync("feishu/cli_stub/user/jane", """{"access_token":"u-CANARY","access_token_expires_at":1,"refresh_token":"refresh-CANARY"}""", 0, Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(Connect().AsUser("jane")), "refresh-CANARY");
    }

    [Fact]
    public void Requests_and_answers_print_without_their_secrets()
    {
        var answer = new FeishuConsentAnswer { User = "jane", AuthorizationCode = "code-CANARY", CodeVerifier = Verifier };
        var request = new FeishuConsentRequest { RedirectUri = new Uri("https://example.com"), State = "s", CodeVerifier = Verifier };

        Assert.DoesNotContain("CANARY", $"{answer} {request}", StringComparison.Ordinal);
    }

    private static Task<UpdateReserveResponse> CallAsync(FeishuClient client) => client.Reserves.UpdateAsync("1", new(), cancellationToken: Cancellation);

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
        return StubTransport.Json($$"""{"code":10012,"msg":{{quoted}},"error":"server_error","error_description":{{quoted}}}""", HttpStatusCode.BadRequest);
    }

    private FeishuClient Connect() => new(
        new FeishuOptions { AppId = "cli_stub", AppSecret = "secret-CANARY", AppType = FeishuAppType.Store, GrantStore = _store },
        _transport);
}
