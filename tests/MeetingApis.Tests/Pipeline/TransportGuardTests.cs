using System.Net;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Pipeline;

public sealed class TransportGuardTests
{
    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_handler_of_the_consumer_sees_neither_token_nor_secret(MeetingVendor vendor)
    {
        var recorder = new RecordingHandler();
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor, http => http.AddHttpMessageHandler(() => recorder));
        await using ServiceProvider scope = services;

        await kit.CallAsync(services, Cancellation);

        Assert.Equal("token-1", Assert.Single(script.TokensUsed));
        Assert.Equal("stub-secret", kit.SecretIn(Assert.Single(script.TokenRequests)));
        Assert.Single(recorder.Requests);
        Assert.All(recorder.Seen.Concat(recorder.Afterwards), ShowsNothing);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_request_is_clean_while_it_is_under_way(MeetingVendor vendor)
    {
        var recorder = new RecordingHandler();
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor, http => http.AddHttpMessageHandler(() => recorder));
        await using ServiceProvider scope = services;
        var underWay = new List<string>();
        script.OnCall = (_, _) =>
        {
            underWay.AddRange(recorder.Afterwards);
            return Task.FromResult(kit.Success());
        };

        await kit.CallAsync(services, Cancellation);

        ShowsNothing(Assert.Single(underWay));
        Assert.Equal("token-1", Assert.Single(script.TokensUsed));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_a_handler_changes_in_a_request_goes_to_the_wire(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(
            vendor,
            http => http.AddHttpMessageHandler(() => new RewritingHandler(request =>
            {
                request.Headers.Add("X-Gateway", ["one", "two"]);
                request.Headers.Host = "inner.example";
                request.Content!.Headers.Add("X-Body", "three");
            })));
        await using ServiceProvider scope = services;

        await kit.CallAsync(services, Cancellation);

        ReceivedRequest received = Assert.Single(script.Calls);
        Assert.Equal(("one, two", "inner.example", "three"), (received.Headers["X-Gateway"], received.Headers["Host"], received.Headers["X-Body"]));
        Assert.Equal("token-1", kit.TokenIn(received));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_header_that_breaks_the_rules_of_its_kind_goes_to_the_wire_as_the_host_has_written_it(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(
            vendor,
            http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "Our App (beta")));
        await using ServiceProvider scope = services;

        await kit.CallAsync(services, Cancellation);

        Assert.All(script.Calls.Concat(script.TokenRequests), received => Assert.Equal("Our App (beta", received.Headers["User-Agent"]));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_header_with_the_end_of_a_line_in_it_is_not_sent(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(
            vendor,
            http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.TryAddWithoutValidation("X-Note", "one\r\nX-Injected: two")),
            usesOwnToken: true);
        await using ServiceProvider scope = services;

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => kit.CallAsync(services, Cancellation));

        Assert.Empty(script.Calls);
        Assert.Contains("X-Note", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Injected", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_the_host_sets_on_the_HttpClient_holds_for_token_requests_too(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(
            vendor,
            http => http.ConfigureHttpClient(client => client.DefaultRequestHeaders.Add("X-Gateway", "key")));
        await using ServiceProvider scope = services;

        await kit.CallAsync(services, Cancellation);

        Assert.All(script.Calls.Concat(script.TokenRequests), received => Assert.Equal("key", received.Headers["X-Gateway"]));
        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_request_is_clean_again_after_the_transport_failed(MeetingVendor vendor)
    {
        var recorder = new RecordingHandler();
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor, http => http.AddHttpMessageHandler(() => recorder));
        await using ServiceProvider scope = services;
        script.OnCall = (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => kit.CallAsync(services, Cancellation));

        Assert.Equal(3, script.TokensUsed.Count(token => token == "token-1"));
        Assert.All(recorder.Seen.Concat(recorder.Afterwards), ShowsNothing);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_request_is_clean_again_after_the_caller_cancelled(MeetingVendor vendor)
    {
        var recorder = new RecordingHandler();
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor, http => http.AddHttpMessageHandler(() => recorder));
        await using ServiceProvider scope = services;
        using var caller = new CancellationTokenSource();
        script.OnCall = async (_, cancellationToken) =>
        {
            await caller.CancelAsync();
            return await StubAnswer.Never(() => { }).GiveAsync(cancellationToken);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kit.CallAsync(services, caller.Token));

        Assert.Single(script.Calls);
        Assert.All(recorder.Seen.Concat(recorder.Afterwards), ShowsNothing);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Every_token_request_and_every_call_goes_to_the_clients_own_host(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor);
        await using ServiceProvider scope = services;

        await kit.CallAsync(services, Cancellation);

        Assert.All(script.Calls.Concat(script.TokenRequests), request => Assert.StartsWith(kit.BaseAddress.AbsoluteUri, request.Url, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_second_send_of_one_attempt_fails_and_names_the_cause(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(vendor, http => http.AddHttpMessageHandler(() => new ResendingHandler()), usesOwnToken: true);
        await using ServiceProvider scope = services;

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => kit.CallAsync(services, Cancellation));

        Assert.Single(script.Calls);
        Assert.Contains("a second time", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("ConfigureAdditionalHttpMessageHandlers", thrown.Message, StringComparison.Ordinal);
        ShowsNothing(thrown.ToString());
    }

    [Theory]
    [InlineData("https://evil.example/steal")]
    [InlineData("https://open.feishu.cn.evil.example/")]
    [InlineData("https://open.feishu.cn:8443/")]
    [InlineData("http://open.feishu.cn/")]
    public async Task A_request_to_another_host_is_refused(string target)
    {
        (VendorUnderTest kit, VendorScript script, ServiceProvider services) = Start(
            MeetingVendor.Feishu,
            http => http.AddHttpMessageHandler(() => new RewritingHandler(request => request.RequestUri = new Uri(target))),
            usesOwnToken: true);
        await using ServiceProvider scope = services;

        MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => kit.CallAsync(services, Cancellation));

        Assert.False(thrown.IsTransient);
        Assert.Empty(script.Calls);
        Assert.Contains(new Uri(target).Authority, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("BaseAddress", thrown.Message, StringComparison.Ordinal);
        ShowsNothing(thrown.ToString());
    }

    [Fact]
    public async Task A_request_that_is_no_call_of_the_client_is_refused()
    {
        var transport = new StubTransport(_ => null);
        using var http = new HttpMessageInvoker(new TransportGuard(transport));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://open.feishu.cn/");

        SendRefusedException thrown = await Assert.ThrowsAsync<SendRefusedException>(() => http.SendAsync(request, Cancellation));

        Assert.Contains("HttpClient of your own", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(transport.Calls);
    }

    [Fact]
    public void An_HttpClientHandler_is_refused_with_the_way_out()
    {
        using var handler = new HttpClientHandler();

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => TransportGuard.Secure(handler));

        Assert.Contains("UseSocketsHttpHandler", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void An_HttpClientHandler_is_refused_by_every_client(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        using var handler = new HttpClientHandler();

        Assert.Throws<InvalidOperationException>(() => kit.Connect(kit.CreateOptions("stub-secret"), handler, time: null, loggers: null));
    }

    [Fact]
    public void A_SocketsHttpHandler_is_made_safe_and_otherwise_left_alone()
    {
        using var handler = new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 7 };

        HttpMessageHandler secured = TransportGuard.Secure(handler);

        Assert.Same(handler, secured);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Null(handler.ActivityHeadersPropagator);
        Assert.Equal((false, 7), (handler.UseProxy, handler.MaxConnectionsPerServer));
    }

    [Theory]
    [InlineData(HttpStatusCode.Moved)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirect_is_an_error_and_not_followed(HttpStatusCode status)
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Json("redirect", """{"code":0}""", status, ("Location", "https://evil.example/")));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal(1, stub.Sends);
        Assert.Equal(status, thrown.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_verb_that_changes_something_always_carries_content(string verb)
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.NotIdempotent, new HttpMethod(verb)), Cancellation);

        ReceivedRequest received = Assert.Single(stub.Transport.Calls);
        Assert.NotNull(received.Bytes);
        Assert.Empty(received.Bytes);
    }

    [Fact]
    public async Task A_read_carries_empty_content_so_that_the_runtime_does_not_resend_it()
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(StubAnswer.Success);

        await stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe, HttpMethod.Get), Cancellation);

        ReceivedRequest received = Assert.Single(stub.Transport.Calls);
        Assert.Empty(received.Bytes!);
        Assert.DoesNotContain("Content-Type", received.Headers.Keys);
    }

    private static void ShowsNothing(string text)
    {
        Assert.DoesNotContain("token-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("stub-secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bearer", text, StringComparison.Ordinal);
    }

    /// <summary>A registered client on a script.</summary>
    /// <param name="vendor">Whose client.</param>
    /// <param name="configure">Adds what the consumer adds.</param>
    /// <param name="usesOwnToken">Takes a ready token, so that the call is the only request.</param>
    private (VendorUnderTest Kit, VendorScript Script, ServiceProvider Services) Start(MeetingVendor vendor, Action<IHttpClientBuilder>? configure = null, bool usesOwnToken = false)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(_time);
        IHttpClientBuilder http = kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => script);
        if (usesOwnToken)
        {
            kit.ConfigureAll(services, options => options.AccessTokenProvider = new FixedTokenProvider("token-1"));
        }

        configure?.Invoke(http);
        return (kit, script, services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }
}
