using System.Net;
using System.Text;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>Failures after an answer came: each says under which id the vendor knows the request, and what that leaves open.</summary>
public sealed class FailedAnswerTests
{
    private const string RequestId = "request-1";

    private static readonly (string Name, string Value)[] s_headers = [("X-Tt-Logid", RequestId), ("x-acs-request-id", RequestId)];

    /// <summary>An operation that makes something, one that reads, and one that changes, of each vendor that has a header for the id.</summary>
    public static TheoryData<string> Operations =>
    [
        "feishu.reserves.apply", "feishu.reserves.get", "feishu.reserves.update",
        "dingtalk.schedule_conferences.create", "dingtalk.schedule_conferences.get", "dingtalk.schedule_conferences.update",
    ];

    public static TheoryData<string> AllOperations => [.. EachOperation.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_failure_after_an_answer_carries_its_request_id(string operation)
    {
        string whole = Example.ResponseOf(operation).TrimEnd();
        (string Body, HttpStatusCode Status)[] answers =
        [
            ("<html>no</html>", HttpStatusCode.OK), ("", HttpStatusCode.OK), ("[]", HttpStatusCode.OK), (whole[..^1], HttpStatusCode.OK), (whole + "{}", HttpStatusCode.OK),
            ("<html>no</html>", HttpStatusCode.BadGateway), ("<html>no</html>", HttpStatusCode.NotFound), ("<html>no</html>", HttpStatusCode.TooManyRequests), (whole, HttpStatusCode.Found),
            ("""{"code":true}""", HttpStatusCode.OK), ("""{"code":987654321,"msg":"no","message":"no"}""", HttpStatusCode.BadRequest), (new string(' ', 11 * 1024 * 1024), HttpStatusCode.OK),
        ];

        foreach ((string body, HttpStatusCode status) in answers)
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, body, status, headers: s_headers);

            Assert.True(thrown.RequestId == RequestId, $"{status} {body[..Math.Min(40, body.Length)]} has {thrown.RequestId}: {thrown.Message}");
            Assert.Equal(status, thrown.StatusCode);
        }
    }

    [Theory]
    [InlineData("feishu.reserves.get", """{"code":7,"error":{"log_id":"in-body"}}""")]
    [InlineData("feishu.reserves.get", """{"error":{"log_id":"in-body"},"msg":"no code"}""")]
    [InlineData("feishu.reserves.get", """{"code":0,"error":{"log_id":"in-body"},"data":7}""")]
    [InlineData("feishu.reserves.get", """{"error":{"logid":"in-body"},"code":0,"da""")]
    [InlineData("dingtalk.schedule_conferences.create", """{"requestId":"in-body","phones":[]}""")]
    [InlineData("dingtalk.schedule_conferences.create", """{"request_id":"in-body","scheduleConferenceId":{}}""")]
    [InlineData("dingtalk.schedule_conferences.create", """{"requestid":"in-body","scheduleCon""")]
    [InlineData("dingtalk.schedule_conferences.create", """{"requestid":"in-body","code":{}}""")]
    [InlineData("wecom.meetings.get", """{"errcode":7,"errmsg":"no, hint: [in-body], from ip: 192.0.2.7"}""")]
    [InlineData("wecom.meetings.get", """{"errmsg":"no, hint: [in-body], from ip: 192.0.2.7"}""")]
    [InlineData("wecom.meetings.get", """{"errmsg":"no, hint: [in-body]","errcode":""")]
    [InlineData("wecom.meetings.create", """{"errcode":0,"errmsg":"ok, hint: [in-body]"}""")]
    public async Task The_request_id_may_be_in_the_body(string operation, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer);

        Assert.Equal("in-body", thrown.RequestId);
    }

    [Theory]
    [MemberData(nameof(AllOperations))]
    public async Task A_code_that_is_neither_text_nor_number_is_no_code(string operation)
    {
        string name = operation.StartsWith("wecom.", StringComparison.Ordinal) ? "errcode" : "code";
        foreach (string code in new[] { "true", "false", "{}", "[]", "[0]", "\"\"", """{"code":0}""" })
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"{{name}}":{{code}},"scheduleConferenceId":"s","conferenceId":"c"}""");

            Assert.True(thrown is MeetingProtocolException { Code: null }, $"{code} gave {thrown.GetType().Name}: {thrown.Message}");
            Assert.Equal(IsCreation(operation), thrown.IsOutcomeUnknown);
        }
    }

    [Theory]
    [InlineData("dingtalk.schedule_conferences.create", """{"errcode":{},"scheduleConferenceId":"s"}""")]
    [InlineData("dingtalk.schedule_conferences.create", """{"errcode":true,"scheduleConferenceId":"s"}""")]
    public async Task The_old_code_of_DingTalk_is_held_to_the_same(string operation, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.True(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(AllOperations))]
    public async Task What_is_no_JSON_or_ends_early_leaves_open_what_a_creation_did(string operation)
    {
        string whole = Example.ResponseOf(operation).TrimEnd();
        bool answersNothing = Contracts.Operations.Facts(operation).AnswersNothing;
        foreach (string answer in new[] { "<html>no</html>", "", "OK", "[]", whole[..^1], whole[..(whole.Length / 2)] }.Where(answer => !answersNothing || answer.Length > 0))
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer);

            Assert.IsType<MeetingProtocolException>(thrown);
            Assert.Equal(IsCreation(operation), thrown.IsOutcomeUnknown);
        }
    }

    [Fact]
    public async Task A_body_that_breaks_off_carries_status_and_request_id()
    {
        var feishu = FeishuStub.Start(options => options.MaxRetries = 0);
        feishu.Transport.Answer((_, _) =>
        {
            HttpResponseMessage response = StubTransport.Response(HttpStatusCode.OK, [], "application/json", s_headers);
            response.Content = new StreamContent(new BrokenStream(Encoding.UTF8.GetBytes("""{"code":0,""")));
            return Task.FromResult(response);
        });

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => feishu.Client.Reserves.ApplyAsync(
            new() { EndTime = feishu.Time.GetUtcNow().AddHours(1), OwnerId = "ou_1", MeetingSettings = new() },
            cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.OK, RequestId, true), (thrown.StatusCode, thrown.RequestId, thrown.IsOutcomeUnknown));
    }

    private static bool IsCreation(string operation) => Array.Exists(
        [.. MeetingApis.Feishu.FeishuClient.Operations, .. MeetingApis.WeCom.WeComClient.Operations, .. MeetingApis.DingTalk.DingTalkClient.Operations],
        one => one.Name == operation && one.ActsAgain);

    /// <summary>Breaks off after its bytes, as a connection that is reset.</summary>
    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("The connection was reset.");
    }
}
