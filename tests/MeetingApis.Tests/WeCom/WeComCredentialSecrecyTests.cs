using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.WeCom;

/// <summary>A vendor that quotes what it was sent, at the endpoints where every field is a credential.</summary>
public sealed class WeComCredentialSecrecyTests : IDisposable
{
    private static readonly string s_authCode = "auth-CANARY" + new string('a', 64);

    private readonly StubTransport _transport;
    private readonly List<string> _sent = [];
    private string _quoting = "";

    public WeComCredentialSecrecyTests() => _transport = new StubTransport(Answer);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _transport.Dispose();

    [Fact]
    public async Task No_ticket_and_no_secret_of_the_suite_is_quoted()
    {
        _quoting = "get_suite_token";
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-CANARY", cancellationToken: Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(app), "ticket-CANARY", "secret-CANARY");
    }

    [Fact]
    public async Task No_auth_code_and_no_suite_token_is_quoted()
    {
        _quoting = "get_permanent_code";
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-CANARY", cancellationToken: Cancellation);

        await ThrowsWithoutCanaryAsync(() => app.Authorization.AcceptAuthCodeAsync(s_authCode, cancellationToken: Cancellation), "auth-CANARY", "suite-CANARY");
    }

    [Fact]
    public async Task No_permanent_code_of_a_third_party_app_is_quoted()
    {
        _quoting = "get_corp_token";
        WeComClient app = Connect(WeComAppType.ThirdParty);
        await app.Authorization.AcceptSuiteTicketAsync("ticket-CANARY", cancellationToken: Cancellation);
        await app.Authorization.AcceptPermanentCodeAsync("corp-1", "permanent-CANARY", Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(app), "permanent-CANARY", "suite-CANARY");
    }

    [Fact]
    public async Task No_permanent_code_of_a_provider_developed_app_is_quoted()
    {
        _quoting = "gettoken";
        WeComClient app = Connect(WeComAppType.ProviderDeveloped);
        await app.Authorization.AcceptPermanentCodeAsync("corp-1", "permanent-CANARY", Cancellation);

        await ThrowsWithoutCanaryAsync(() => CallAsync(app), "permanent-CANARY");
    }

    [Fact]
    public async Task No_handler_of_the_application_sees_a_credential()
    {
        _quoting = "meeting/update";
        var reader = new ReadingHandler();
        var services = new ServiceCollection();
        services.AddWeComClient(options => (options.AppType, options.SuiteId, options.SuiteSecret) = (WeComAppType.ThirdParty, "suite-id", "secret-CANARY"))
            .ConfigurePrimaryHttpMessageHandler(() => _transport)
            .AddHttpMessageHandler(() => reader);
        await using ServiceProvider provider = services.BuildServiceProvider();
        WeComClient app = provider.GetRequiredService<WeComClient>();
        await app.Authorization.AcceptSuiteTicketAsync("ticket-CANARY", cancellationToken: Cancellation);
        await app.Authorization.AcceptAuthCodeAsync(s_authCode, cancellationToken: Cancellation);

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => CallAsync(app));

        Assert.Equal((4, 1), (_sent.Count, reader.Seen.Count));
        Assert.All(_sent, sent => Assert.Contains("CANARY", sent, StringComparison.Ordinal));
        Assert.All(reader.Seen, seen => Assert.DoesNotContain("CANARY", seen, StringComparison.Ordinal));
    }

    private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient app) =>
        app.ForCorp("corp-1").Meetings.UpdateAsync(new() { MeetingId = "m1", CalendarId = "cal-1" }, Cancellation);

    private async Task ThrowsWithoutCanaryAsync(Func<Task> call, params string[] sent)
    {
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(call);

        Assert.All(sent, secret => Assert.Contains(secret, _sent[^1], StringComparison.Ordinal));
        Assert.Contains("quoted", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", thrown.ToString(), StringComparison.Ordinal);
    }

    private HttpResponseMessage Answer(ReceivedRequest request)
    {
        _sent.Add($"{request.PathAndQuery} {request.Body}");
        return request.PathAndQuery.Contains(_quoting, StringComparison.Ordinal)
            ? StubTransport.Json($$"""{"errcode":40078,"errmsg":{{System.Text.Json.JsonSerializer.Serialize($"quoted: {_sent[^1]}")}}}""")
            : StubTransport.Json("""{"suite_access_token":"suite-CANARY","permanent_code":"permanent-CANARY","auth_corp_info":{"corpid":"corp-1"},"access_token":"corp-CANARY","expires_in":7200}""");
    }

    private WeComClient Connect(WeComAppType type) =>
        new(new WeComOptions { AppType = type, SuiteId = "suite-id", SuiteSecret = "secret-CANARY" }, _transport);

    /// <summary>A handler of the application that reads address and body.</summary>
    private sealed class ReadingHandler : DelegatingHandler
    {
        public List<string> Seen { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add($"{request.RequestUri!.OriginalString} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
