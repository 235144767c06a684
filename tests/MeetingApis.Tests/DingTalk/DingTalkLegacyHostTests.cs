using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.DingTalk;

/// <summary>DingTalk's older API: another host, the token in the query, and an envelope of its own.</summary>
public sealed class DingTalkLegacyHostTests
{
    private const string Operation = "dingtalk.users.get";
    private const string Path = "/topapi/v2/user/get?access_token=";
    private const string Success = """{"errcode":0,"errmsg":"ok","result":{"userid":"u"},"request_id":"r1"}""";

    private readonly SkippingTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "https://oapi.dingtalk.com")]
    [InlineData("https://api.dingtalk.io", null, "https://oapi.dingtalk.io")]
    [InlineData("https://API.dingtalk.com", null, "https://oapi.dingtalk.com")]
    [InlineData("https://api.gateway.example:8443/dingtalk/", null, "https://api.gateway.example:8443/dingtalk")]
    [InlineData("https://gateway.example/dingtalk", null, "https://gateway.example/dingtalk")]
    [InlineData("http://127.0.0.1:8080", null, "http://127.0.0.1:8080")]
    [InlineData("https://api.dingtalk.com", "https://people.example/old/", "https://people.example/old")]
    public async Task The_host_follows_from_the_base_address_unless_it_is_set(string? baseAddress, string? legacy, string expected)
    {
        var dingtalk = DingTalkStub.Start(options =>
        {
            options.BaseAddress = baseAddress is null ? options.BaseAddress : new Uri(baseAddress);
            options.LegacyBaseAddress = legacy is null ? null : new Uri(legacy);
            options.AccessTokenProvider = new FixedTokenProvider("t1");
        });
        dingtalk.Reply(Success);

        await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal($"{expected}{Path}t1", Assert.Single(dingtalk.Transport.Calls).Url);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_ban_at_one_host_holds_the_whole_app(bool isOlder)
    {
        using var transport = new StubTransport(static _ => null);
        var client = new DingTalkClient(new DingTalkOptions { AccessTokenProvider = new FixedTokenProvider("t1") }, transport, _time);
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"status":1111,"punish":"deny"}""", HttpStatusCode.Forbidden)));
        Func<Task>[] calls = [() => client.Users.GetAsync(new() { UserId = "u" }, Cancellation), () => client.Rooms.GetAsync("r", "u", Cancellation)];

        await Assert.ThrowsAsync<MeetingRateLimitException>(calls[isOlder ? 0 : 1]);
        MeetingRateLimitException held = await Assert.ThrowsAsync<MeetingRateLimitException>(calls[isOlder ? 1 : 0]);

        Assert.Single(transport.Calls);
        Assert.InRange(held.RetryAfter!.Value, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Tokens_and_all_other_operations_stay_at_the_base_address()
    {
        var dingtalk = DingTalkStub.Start(options => options.LegacyBaseAddress = new Uri("https://people.example"));
        dingtalk.Reply(Success);
        dingtalk.Reply("""{"result":{}}""");

        await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);
        await dingtalk.Client.Rooms.GetAsync("r", "u", Cancellation);

        Assert.StartsWith("https://api.dingtalk.com/", Assert.Single(dingtalk.Transport.TokenRequests).Url, StringComparison.Ordinal);
        Assert.Equal(["https://people.example/topapi/v2/user/get?access_token=token-1", "https://api.dingtalk.com/v1.0/rooms/meetingRooms/r?unionId=u"], dingtalk.Transport.Calls.Select(call => call.Url));
    }

    [Fact]
    public async Task The_token_is_escaped_in_the_query_and_in_no_header()
    {
        var dingtalk = DingTalkStub.Start(options => options.AccessTokenProvider = new FixedTokenProvider("t+/=&1"));
        dingtalk.Reply(Success);

        await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        ReceivedRequest request = dingtalk.Received(HttpMethod.Post, $"{Path}t%2B%2F%3D%261");
        Assert.DoesNotContain(request.Headers, static header => header.Key == "x-acs-dingtalk-access-token" || header.Value.Contains("t+", StringComparison.Ordinal));
        Assert.Equal("""{"userid":"u"}""", request.Body);
    }

    [Theory]
    [InlineData("http://people.example")]
    [InlineData("ftp://people.example")]
    [InlineData("https://people.example/?a=1")]
    [InlineData("/relative")]
    public void The_address_has_the_rules_of_the_base_address(string address)
    {
        var options = new DingTalkOptions { AppKey = "a", AppSecret = "s", LegacyBaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        OptionsValidationException thrown = Assert.Throws<OptionsValidationException>(() => new DingTalkClient(options));

        Assert.StartsWith("DingTalkOptions.LegacyBaseAddress", Assert.Single(thrown.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_names_the_host_to_which_the_call_went()
    {
        using var telemetry = new CapturedTelemetry();
        var dingtalk = DingTalkStub.Start(options => options.LegacyBaseAddress = new Uri("https://people-of-the-span.example"));
        dingtalk.Reply(Success);

        await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Contains(telemetry.Spans, static span => Equals(span.GetTagItem("meetingapis.operation"), Operation) && Equals(span.GetTagItem("server.address"), "people-of-the-span.example"));
    }

    [Theory]
    [InlineData("""{"errcode":400002,"errmsg":"m","request_id":"r1"}""", typeof(MeetingValidationException), "400002")]
    [InlineData("""{"errcode":"400002","errmsg":"m","request_id":"r1"}""", typeof(MeetingValidationException), "400002")]
    [InlineData("""{"errcode":60121,"errmsg":"m","request_id":"r1"}""", typeof(MeetingNotFoundException), "60121")]
    [InlineData("""{"errcode":33012,"errmsg":"m","request_id":"r1"}""", typeof(MeetingNotFoundException), "33012")]
    [InlineData("""{"errcode":50002,"errmsg":"m","request_id":"r1"}""", typeof(MeetingPermissionException), "50002")]
    [InlineData("""{"errcode":88,"sub_code":"60011","sub_msg":"m","errmsg":"ding talk error","request_id":"r1"}""", typeof(MeetingPermissionException), "60011")]
    [InlineData("""{"errcode":88,"subCode":"60121","subMsg":"m","errmsg":"ding talk error","request_id":"r1"}""", typeof(MeetingNotFoundException), "60121")]
    [InlineData("""{"errcode":90018,"errmsg":"m","request_id":"r1"}""", typeof(MeetingRateLimitException), "90018")]
    [InlineData("""{"errcode":88,"sub_code":"90020","sub_msg":"m","request_id":"r1"}""", typeof(MeetingQuotaException), "90020")]
    [InlineData("""{"errcode":404,"errmsg":"m","request_id":"r1"}""", typeof(MeetingNotSupportedException), "404")]
    [InlineData("""{"errcode":-1,"errmsg":"m","request_id":"r1"}""", typeof(MeetingUnavailableException), "-1")]
    [InlineData("""{"errcode":40014,"errmsg":"m","request_id":"r1"}""", typeof(MeetingAuthenticationException), "40014")]
    [InlineData("""{"errcode":987654,"errmsg":"m","request_id":"r1"}""", typeof(MeetingApiException), "987654")]
    [InlineData("""{"errcode":987654,"errmsg":"m","request_id":"r1","result":{"userid":"u"}}""", typeof(MeetingApiException), "987654")]
    public async Task A_failure_comes_with_status_200(string answer, Type expected, string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Operation, answer);

        Assert.IsType(expected, thrown);
        Assert.Equal((code, "m", "r1", HttpStatusCode.OK), (thrown.Code, thrown.VendorMessage, thrown.RequestId, thrown.StatusCode));
    }

    [Fact]
    public async Task A_missing_permission_is_named()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Operation, """{"errcode":88,"sub_code":"60011","sub_msg":"no permission"}""");

        Assert.Equal(["qyapi_get_member"], Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"result":{"userid":"u"}}""")]
    [InlineData("""{"errcode":null,"result":{"userid":"u"}}""")]
    [InlineData("""{"errcode":{},"result":{"userid":"u"}}""")]
    [InlineData("""{"errcode":0,"errcode":0,"result":{"userid":"u"}}""")]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":0,"result":null}""")]
    [InlineData("""{"errcode":0,"result":""}""")]
    [InlineData("""{"errcode":0,"result":[{"userid":"u"}]}""")]
    [InlineData("""{"errcode":0,"result":{"userid":"u"},"result":{"userid":"v"}}""")]
    [InlineData("""{"errcode":0,"result":{}}""")]
    [InlineData("""{"errcode":0,"result":{"userid":""}}""")]
    [InlineData("""{"errcode":0,"result":{"userid":"u"}""")]
    [InlineData("")]
    [InlineData("<html></html>")]
    public async Task What_is_no_answer_of_the_older_API_is_no_success(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Operation, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.False(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [InlineData("""{"ErrCode":"0","RESULT":{"userid":"u"}}""")]
    [InlineData("""{"result":{"userid":"u","errcode":7,"result":{}},"errcode":0}""")]
    [InlineData("""{"errcode":0,"sub_code":"","result":{"userid":"u"},"success":true}""")]
    public async Task The_envelope_is_read_in_every_order_and_spelling(string answer)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(answer);

        GetDingTalkUserResponse user = await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal("u", user.UserId);
    }

    [Theory]
    [InlineData("""{"errcode":40014,"errmsg":"m"}""")]
    [InlineData("""{"errcode":42001,"errmsg":"m"}""")]
    [InlineData("""{"errcode":40001,"errmsg":"m"}""")]
    [InlineData("""{"errcode":88,"sub_code":"40014","sub_msg":"m"}""")]
    public async Task A_rejected_token_is_renewed_once(string rejection)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(rejection);
        dingtalk.Reply(Success);

        await dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal([$"{Path}token-1", $"{Path}token-2"], dingtalk.Transport.Calls.Select(static call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_second_rejection_ends_the_call()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"errcode":88,"sub_code":"42001","sub_msg":"m"}""");

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => dingtalk.Client.Users.GetAsync(new() { UserId = "u" }, Cancellation));

        Assert.Equal([$"{Path}token-1", $"{Path}token-2"], dingtalk.Transport.Calls.Select(static call => call.PathAndQuery));
    }

    [Theory]
    [InlineData("""{"errcode":-1,"errmsg":"m"}""", 0)]
    [InlineData("""{"errcode":88,"sub_code":"90018","sub_msg":"m"}""", 1)]
    public async Task What_passes_is_retried(string failure, int leastSeconds)
    {
        using var transport = new StubTransport(static _ => null);
        var client = new DingTalkClient(new DingTalkOptions { AccessTokenProvider = new FixedTokenProvider("t1") }, transport, _time);
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json(failure)));
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json(Success)));

        await client.Users.GetAsync(new() { UserId = "u" }, Cancellation);

        Assert.Equal(2, transport.Calls.Count);
        Assert.Equal(transport.Calls[0].Bytes, transport.Calls[1].Bytes);
        Assert.True(Assert.Single(_time.Delays) >= TimeSpan.FromSeconds(leastSeconds));
    }
}
