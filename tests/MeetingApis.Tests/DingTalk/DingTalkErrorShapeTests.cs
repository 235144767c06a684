using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>The many shapes in which DingTalk says that a call failed.</summary>
public sealed class DingTalkErrorShapeTests
{
    private const string Update = "dingtalk.schedule_conferences.update";
    private const string Ban = """{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"xxx"}""";

    [Fact]
    public async Task The_flat_shape_names_the_missing_scopes()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Example.ErrorOf("dingtalk", "Forbidden.AccessDenied.AccessTokenPermissionDenied"), HttpStatusCode.Forbidden);

        MeetingPermissionException refused = Assert.IsType<MeetingPermissionException>(thrown);
        Assert.Equal("Forbidden.AccessDenied.AccessTokenPermissionDenied", refused.Code);
        Assert.Equal("没有调用该接口的权限", refused.VendorMessage);
        Assert.Equal("8197EF00-0000-7000-8000-59D33E580002", refused.RequestId);
        Assert.Equal(["VideoConference.Conference.Write"], refused.RequiredScopes);
    }

    [Fact]
    public async Task The_shape_of_the_vendor_s_own_sdk_is_read_too()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Fixture.Text("dingtalk/sdk_wrapped.error.json"), HttpStatusCode.Forbidden);

        MeetingPermissionException refused = Assert.IsType<MeetingPermissionException>(thrown);
        Assert.Equal("Forbidden.AccessDenied.AccessTokenPermissionDenied", refused.Code);
        Assert.Equal("code: 403, 没有调用该接口的权限 request id: 8197EFxxxx59D33E58", refused.VendorMessage);
        Assert.Equal(["Contact.Org.Read"], refused.RequiredScopes);
    }

    [Theory]
    [InlineData("accessdenieddetail")]
    [InlineData("accessDeniedDetail")]
    [InlineData("AccessDeniedDetail")]
    public async Task Missing_scopes_are_read_in_every_spelling(string name)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(
            Update,
            $$$"""{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","{{{name}}}":{"requiredScopes":["A.Read","B.Write"]}}""",
            HttpStatusCode.Forbidden);

        Assert.Equal(["A.Read", "B.Write"], Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","accessdenieddetail":null""")]
    [InlineData(""","accessdenieddetail":"none" """)]
    [InlineData(""","accessdenieddetail":{"requiredScopes":"none"}""")]
    public async Task Where_no_scope_is_named_the_page_s_scope_is(string detail)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied"{{detail}} }""", HttpStatusCode.BadRequest);

        Assert.Equal(["VideoConference.Conference.Write"], Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Fact]
    public async Task Scopes_in_the_message_are_read()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","message":"应用尚未开通所需的权限：[A.Read,B.Write]，点击链接申请"}""", HttpStatusCode.Forbidden);

        Assert.Equal(["A.Read", "B.Write"], Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Fact]
    public async Task Where_no_scope_is_at_fault_none_is_named()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"permissionError","message":"[A.Read]"}""", HttpStatusCode.BadRequest);

        Assert.Empty(Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Theory]
    [InlineData("requestid")]
    [InlineData("requestId")]
    [InlineData("RequestId")]
    [InlineData("request_id")]
    public async Task The_request_id_is_read_in_every_spelling_and_goes_before_the_header(string name)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"{{name}}":"in-body","message":"m","code":"paramsError"}""", HttpStatusCode.BadRequest, headers: ("x-acs-request-id", "in-header"));

        Assert.Equal("in-body", thrown.RequestId);
    }

    [Theory]
    [InlineData(400, """{"code":"paramsError"}""")]
    [InlineData(400, """{"code":"paramsError","requestid":""}""")]
    [InlineData(200, """{"success":false}""")]
    [InlineData(502, "<html>bad gateway</html>")]
    public async Task The_request_id_in_the_header_is_better_than_none(int status, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, (HttpStatusCode)status, headers: ("x-acs-request-id", "in-header"));

        Assert.Equal("in-header", thrown.RequestId);
    }

    [Theory]
    [InlineData("code", "message")]
    [InlineData("Code", "Message")]
    [InlineData("CODE", "MESSAGE")]
    public async Task Code_and_message_are_read_in_every_case(string code, string message)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"{{message}}":"m","{{code}}":"paramsError","HostId":"h","Recommend":"r"}""", HttpStatusCode.BadRequest);

        Assert.IsType<MeetingValidationException>(thrown);
        Assert.Equal("paramsError", thrown.Code);
        Assert.Equal("m", thrown.VendorMessage);
    }

    [Theory]
    [InlineData("""{"success":false}""")]
    [InlineData("""{"success":"false"}""")]
    [InlineData("""{"success":"FALSE","requestId":"1"}""")]
    [InlineData("""{"success":0}""")]
    [InlineData("""{"Success":false}""")]
    [InlineData("""{"SUCCE\u0053S":false}""")]
    [InlineData("""{"success":false,"code":200}""")]
    [InlineData("""{"success":false,"code":"200"}""")]
    [InlineData("""{"success":false,"errcode":0}""")]
    public async Task An_answer_that_says_it_did_not_succeed_is_no_success(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingApiException>(thrown);
        Assert.Null(thrown.Code);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.False(thrown.IsTransient);
    }

    [Theory]
    [InlineData("""{"success":false,"code":"resourceCancel","message":"m"}""", typeof(MeetingConflictException), "resourceCancel")]
    [InlineData("""{"success":true,"code":"resourceCancel"}""", typeof(MeetingConflictException), "resourceCancel")]
    [InlineData("""{"code":"paramsError"}""", typeof(MeetingValidationException), "paramsError")]
    [InlineData("""{"Code":"paramsError"}""", typeof(MeetingValidationException), "paramsError")]
    [InlineData("""{"success":true,"CODE":"paramsError"}""", typeof(MeetingValidationException), "paramsError")]
    [InlineData("""{"success":true,"ErrCode":987654}""", typeof(MeetingApiException), "987654")]
    [InlineData("""{"success":true,"code":500}""", typeof(MeetingApiException), "500")]
    [InlineData("""{"errcode":987654,"errmsg":"m"}""", typeof(MeetingApiException), "987654")]
    [InlineData("""{"success":true,"errcode":987654}""", typeof(MeetingApiException), "987654")]
    [InlineData("""{"errcode":88,"errmsg":"m","sub_code":"987654"}""", typeof(MeetingApiException), "987654")]
    [InlineData("""{"errcode":90018,"errmsg":"m"}""", typeof(MeetingRateLimitException), "90018")]
    [InlineData("""{"errcode":88,"sub_code":"90018","sub_msg":"m"}""", typeof(MeetingRateLimitException), "90018")]
    [InlineData("""{"errcode":88,"subCode":"90020","subMsg":"m"}""", typeof(MeetingQuotaException), "90020")]
    [InlineData("""{"errcode":404,"errmsg":"请求的URI地址不存在"}""", typeof(MeetingNotSupportedException), "404")]
    [InlineData("""{"errcode":-1,"errmsg":"系统繁忙"}""", typeof(MeetingUnavailableException), "-1")]
    [InlineData("""{"errcode":88,"errmsg":"m"}""", typeof(MeetingApiException), "88")]
    public async Task Status_200_with_another_code_is_a_failure(string answer, Type expected, string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
    }

    [Theory]
    [InlineData("""{"errcode":88,"errmsg":"ding talk error","sub_code":"1","sub_msg":"真正的原因","request_id":"r1"}""")]
    [InlineData("""{"errcode":88,"errmsg":"ding talk error","subCode":"1","subMsg":"真正的原因","request_id":"r1"}""")]
    public async Task The_old_shape_gives_the_inner_message_and_the_request_id(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.Equal("真正的原因", thrown.VendorMessage);
        Assert.Equal("r1", thrown.RequestId);
    }

    [Theory]
    [InlineData(200, Ban, "application/json")]
    [InlineData(403, Ban, "application/json")]
    [InlineData(500, Ban, "text/html")]
    [InlineData(200, """{"status":1111,"wait":5}""", "application/json")]
    [InlineData(200, """{"status":"1111"}""", "application/json")]
    [InlineData(200, "<html><script>var punish = 'deny'</script></html>", "text/html")]
    [InlineData(403, "<!DOCTYPE html><a href=\"/_____tmd_____/punish?x5step=1\">verify</a>", "text/html")]
    public async Task A_shut_out_address_waits_for_five_minutes(int status, string answer, string contentType)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, (HttpStatusCode)status, contentType);

        MeetingRateLimitException limited = Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.Null(limited.Code);
        Assert.Equal((HttpStatusCode)status, limited.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(5), limited.RetryAfter);
        Assert.True(limited.IsTransient);
    }

    [Fact]
    public async Task A_wall_that_names_itself_in_a_header_shuts_the_address_out()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, "<html>wait</html>", HttpStatusCode.OK, "text/html", ("bxpunish", "1"));

        Assert.Equal(TimeSpan.FromMinutes(5), Assert.IsType<MeetingRateLimitException>(thrown).RetryAfter);
    }

    [Fact]
    public async Task A_shut_out_address_is_not_waited_for()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply(Ban);

        await Assert.ThrowsAsync<MeetingRateLimitException>(() => dingtalk.Client.ScheduleConferences.UpdateAsync(
            new() { CreatorUnionId = "u1", ScheduleConferenceId = "s1", Title = "t", StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddHours(1) },
            TestContext.Current.CancellationToken));

        Assert.Single(dingtalk.Transport.Calls);
    }

    [Theory]
    [InlineData(400, """{"message":"m"}""", typeof(MeetingProtocolException))]
    [InlineData(404, "{}", typeof(MeetingProtocolException))]
    [InlineData(400, """{"code":null,"message":"m"}""", typeof(MeetingProtocolException))]
    [InlineData(500, """{"message":"m"}""", typeof(MeetingUnavailableException))]
    [InlineData(429, """{"message":"m"}""", typeof(MeetingRateLimitException))]
    public async Task A_failure_without_a_code_is_known_by_its_status_alone(int status, string answer, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.Null(thrown.Code);
    }

    [Theory]
    [InlineData(200, """{"success":true,"success":true}""")]
    [InlineData(200, """{"success":false,"success":true}""")]
    [InlineData(200, """{"success":null,"success":true}""")]
    [InlineData(200, """{"Success":false,"success":true}""")]
    [InlineData(200, """{"success":true,"code":"200","code":"200"}""")]
    [InlineData(200, """{"success":true,"errcode":0,"errcode":40014}""")]
    [InlineData(400, """{"code":"paramsError","code":"resourceCancel"}""")]
    [InlineData(400, """{"code":"paramsError","Code":"resourceCancel"}""")]
    public async Task Two_codes_in_one_answer_are_no_verdict(int status, string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, (HttpStatusCode)status);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.Code);
    }
}
