using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Answers;

/// <summary>Every response says in which answer it came, and is none the dearer, the longer or the more different for it.</summary>
public sealed class ResponseFactsTests
{
    private static readonly (string Name, string Value)[] s_headers =
        [("X-Tt-Logid", "log-1"), ("x-acs-request-id", "acs-1"), ("X-Extra", "a"), ("X-Extra", "b"), ("Set-Cookie", "session=secret")];

    private static readonly Dictionary<string, ApiOperation> s_catalogue =
        new[] { FeishuClient.Operations, WeComClient.Operations, DingTalkClient.Operations }.SelectMany(one => one).ToDictionary(one => one.Name, StringComparer.Ordinal);

    public static TheoryData<string> Operations => [.. EachOperation.Names];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_response_has_the_request_id_the_status_and_the_headers_of_its_answer(string operation)
    {
        var response = (MeetingResponse)(await EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(Example.ResponseOf(operation)), s_headers))!;

        Assert.Equal(IdOf(operation, response), response.RequestId);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("a, b", response.Headers["x-extra"]);
        Assert.False(response.Headers.ContainsKey("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task They_are_neither_compared_nor_printed(string operation)
    {
        var response = (MeetingResponse)(await EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(Example.ResponseOf(operation)), s_headers))!;
        MeetingResponse other = response with { StatusCode = HttpStatusCode.Accepted, Headers = new Dictionary<string, string>(StringComparer.Ordinal) };

        Assert.Equal(response, other);
        Assert.Equal(response.GetHashCode(), other.GetHashCode());
        Assert.DoesNotContain("x-extra", $"{response}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("session=secret", $"{response}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_that_a_test_makes_has_those_that_it_is_given()
    {
        var made = new EmptyResponse { RequestId = "log-1", StatusCode = HttpStatusCode.OK };

        Assert.Equal(("log-1", HttpStatusCode.OK), (made.RequestId, made.StatusCode));
        Assert.Equal(new EmptyResponse(), made);
        Assert.Empty(made.Headers);
        Assert.Null(new EmptyResponse().StatusCode);
    }

    [Fact]
    public async Task DingTalks_older_API_has_the_id_in_its_body()
    {
        string operation = s_catalogue.Values.First(one => one.Host == ApiHost.Legacy).Name;
        var response = (MeetingResponse)(await EachOperation.ResultAsync(operation, Encoding.UTF8.GetBytes(Example.ResponseOf(operation))))!;

        Assert.Contains($"\"{response.RequestId}\"", Example.ResponseOf(operation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_that_was_mended_has_them_too()
    {
        var response = (MeetingResponse)(await EachOperation.ResultAsync("feishu.reserves.get", """{"code":0,"msg":"ok","data":{"reserve":{"id":"1","end_time":"soon"}}}"""u8.ToArray(), s_headers))!;

        Assert.NotEmpty(response.UnreadFields);
        Assert.Equal(("log-1", HttpStatusCode.OK), (response.RequestId, response.StatusCode));
    }

    [Fact]
    public async Task They_are_those_of_the_last_attempt()
    {
        var rig = FeishuStub.Start();
        rig.Reply("""{"code":99991663,"msg":"expired"}""", HttpStatusCode.BadRequest, ("X-Tt-Logid", "first"));
        rig.Reply("""{"code":0,"msg":"ok","data":{}}""", HttpStatusCode.OK, ("X-Tt-Logid", "second"));

        EmptyResponse response = await rig.Client.Reserves.DeleteAsync("r1", Cancellation);

        Assert.Equal("second", response.RequestId);
    }

    [Fact]
    public async Task What_an_earlier_attempt_did_has_none()
    {
        var time = new SkippingTimeProvider();
        var transport = new StubTransport(request => request.PathAndQuery == "/v1.0/oauth2/accessToken" ? StubTransport.Json("""{"accessToken":"token-1","expireIn":7200}""") : null);
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json("down", HttpStatusCode.BadGateway, ("x-acs-request-id", "first"))));
        transport.Answer((_, _) => Task.FromResult(StubTransport.Json($$"""{"code":"{{DingTalkErrorCodes.ResourceClose}}"}""", HttpStatusCode.BadRequest, ("x-acs-request-id", "second"))));
        var client = new DingTalkClient(new DingTalkOptions { AppKey = "ding_stub", AppSecret = "stub-secret" }, transport, time);

        EmptyResponse response = await client.VideoConferences.CloseAsync("c1", "u1", Cancellation);

        Assert.Equal(2, transport.Calls.Count);
        Assert.Null(response.RequestId);
        Assert.Null(response.StatusCode);
        Assert.Empty(response.Headers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("é")]
    public async Task What_cannot_be_an_id_is_none(string id)
    {
        var rig = FeishuStub.Start();
        rig.Reply("""{"code":0,"msg":"ok","data":{}}""", HttpStatusCode.OK, ("X-Tt-Logid", id));

        EmptyResponse response = await rig.Client.Reserves.DeleteAsync("r1", Cancellation);

        Assert.Null(response.RequestId);
    }

    [Fact]
    public async Task The_answer_that_is_kept_does_not_keep_the_request()
    {
        var transport = new StubTransport(request => request.PathAndQuery.EndsWith("/internal", StringComparison.Ordinal) ? StubTransport.Json("""{"code":0,"msg":"ok","tenant_access_token":"token-1","expire":7200}""") : null);
        HttpResponseMessage answer = StubTransport.Json("""{"code":0,"msg":"ok","data":{}}""", HttpStatusCode.OK, ("X-Tt-Logid", "log-1"));
        transport.Answer((_, _) => Task.FromResult(answer));
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_stub", AppSecret = "stub-secret" }, transport);

        EmptyResponse response = await client.Reserves.DeleteAsync("r1", Cancellation);

        Assert.Null(answer.RequestMessage);
        Assert.Equal("log-1", response.RequestId);
        Assert.Equal("log-1", response.Headers["X-Tt-Logid"]);
        Assert.Equal("log-1", response.RequestId);
    }

    [Fact]
    public async Task A_page_that_leads_nowhere_names_its_answer()
    {
        var rig = FeishuStub.Start();
        rig.Reply("""{"code":0,"msg":"ok","data":{"has_more":true}}""", HttpStatusCode.OK, ("X-Tt-Logid", "log-1"));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(async () =>
        {
            await foreach (FeishuRoom room in rig.Client.Rooms.EnumerateAsync(new ListFeishuRoomsRequest(), cancellationToken: Cancellation))
            {
                Assert.Fail($"There is no {room}.");
            }
        });

        Assert.Equal(("log-1", HttpStatusCode.OK), (thrown.RequestId, thrown.StatusCode));
    }

    [Fact]
    public async Task A_record_of_the_callers_has_the_same()
    {
        var rig = FeishuStub.Start();
        rig.Reply("""{"code":0,"msg":"ok","data":{"name":"n","count":"many"}}""", HttpStatusCode.OK, ("X-Tt-Logid", "log-1"));

        OwnResponse response = await rig.Client.SendAsync(new MeetingRequest(HttpMethod.Get, "/open-apis/things"), OwnContext.Default.OwnResponse, Cancellation);

        Assert.Equal(("n", null, "log-1", "$.count"), (response.Name, response.Count, response.RequestId, Assert.Single(response.UnreadFields)));
    }

    private static string? IdOf(string operation, MeetingResponse response)
    {
        // Where the page has the id among the fields of the answer, that is it.
        string? inBody = response is CreateScheduleConferenceResponse or GetScheduleConferenceResponse ? JsonNode.Parse(Example.ResponseOf(operation))!["requestId"]!.GetValue<string>() : null;
        return inBody ?? s_catalogue[operation].Vendor switch
        {
            MeetingVendor.Feishu => "log-1",
            MeetingVendor.DingTalk => "acs-1",
            _ => null,
        };
    }
}
