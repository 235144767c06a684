using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>What DingTalk's documented codes become.</summary>
public sealed class DingTalkErrorTests
{
    private const string Update = "dingtalk.schedule_conferences.update";
    private const string UpdatePage = "https://open.dingtalk.com/document/development/update-appointment-meeting";
    private const string GenericPage = "https://open.dingtalk.com/document/development/server-api-error-codes-1";

    [Theory]
    [InlineData(400, "paramsError", "error:title", typeof(MeetingValidationException), false)]
    [InlineData(400, "permissionError", "permissionError:not creator", typeof(MeetingPermissionException), false)]
    [InlineData(400, "resourceCancel", "Schedule conference has canceled", typeof(MeetingConflictException), false)]
    [InlineData(500, "systemError", "systemError:rpc", typeof(MeetingUnavailableException), true)]
    public async Task Every_code_of_the_page_is_the_exception_of_its_category(int status, string code, string message, Type expected, bool isTransient)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"{{code}}","message":"{{message}}","requestid":"8197EF00-0000"}""", (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.Equal(MeetingVendor.DingTalk, thrown.Vendor);
        Assert.Equal(Update, thrown.Operation);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(message, thrown.VendorMessage);
        Assert.Equal((HttpStatusCode)status, thrown.StatusCode);
        Assert.Equal("8197EF00-0000", thrown.RequestId);
        Assert.Equal(UpdatePage, thrown.HelpLink);
        Assert.Equal(isTransient, thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Null(thrown.RetryAfter);
        Assert.Null(thrown.ResponseExcerpt);
    }

    [Theory]
    [InlineData(400, "AuthenticationFailed.MissingParameter", typeof(MeetingAuthenticationException), false)]
    [InlineData(400, "invalidAccessToken", typeof(MeetingPermissionException), false)]
    [InlineData(400, "apiPermissionDenied", typeof(MeetingPermissionException), false)]
    [InlineData(400, "grayControlDenied", typeof(MeetingNotSupportedException), false)]
    [InlineData(400, "commonParamIllegal", typeof(MeetingValidationException), false)]
    [InlineData(400, "Missingbody", typeof(MeetingValidationException), false)]
    [InlineData(400, "Invalidbody", typeof(MeetingValidationException), false)]
    [InlineData(400, "MissingcreatorUnionId", typeof(MeetingValidationException), false)]
    [InlineData(401, "unauthorized.client", typeof(MeetingPermissionException), false)]
    [InlineData(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied", typeof(MeetingPermissionException), false)]
    [InlineData(403, "Forbidden.AccessDenied.IpNotInWhiteList", typeof(MeetingPermissionException), false)]
    [InlineData(403, "Forbidden.AccessDenied.SomethingNew", typeof(MeetingPermissionException), false)]
    [InlineData(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "Forbidden.AccessDenied.QpsLimitForApi", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "Forbidden.AccessDenied.ApiCountLimitForOrg", typeof(MeetingQuotaException), false)]
    [InlineData(403, "forbidden.accessDenied.realmControl", typeof(MeetingPermissionException), false)]
    [InlineData(404, "InvalidAction.NotFound", typeof(MeetingNotSupportedException), false)]
    [InlineData(500, "server.error", typeof(MeetingUnavailableException), true)]
    [InlineData(500, "unknownError", typeof(MeetingUnavailableException), true)]
    [InlineData(503, "ServiceUnavailable", typeof(MeetingUnavailableException), true)]
    [InlineData(503, "serviceBusy", typeof(MeetingUnavailableException), true)]
    [InlineData(504, "service.timeout", typeof(MeetingUnavailableException), true)]
    [InlineData(400, "scheduleConferenceIdError", typeof(MeetingNotFoundException), false)]
    [InlineData(400, "invalidScheduleConferenceId", typeof(MeetingNotFoundException), false)]
    [InlineData(400, "resourceClose", typeof(MeetingConflictException), false)]
    [InlineData(400, "creatorUidError", typeof(MeetingValidationException), false)]
    [InlineData(400, "userNotInOrg", typeof(MeetingPermissionException), false)]
    [InlineData(400, "unknownUserError", typeof(MeetingValidationException), false)]
    [InlineData(400, "orgAccessForbidden", typeof(MeetingPermissionException), false)]
    public async Task Codes_that_every_operation_can_answer_are_known_too(int status, string code, Type expected, bool isTransient)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"{{code}}","message":"m"}""", (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(isTransient, thrown.IsTransient);
        Assert.Equal(GenericPage, thrown.HelpLink);
    }

    [Theory]
    [InlineData(429, "system.busy")]
    [InlineData(429, "systemBusy")]
    public async Task A_busy_system_at_429_is_a_rate_limit(int status, string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"{{code}}","message":"请求太频繁"}""", (HttpStatusCode)status);

        Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.True(thrown.IsTransient);
    }

    [Theory]
    [InlineData("system.error")]
    [InlineData("SystemError")]
    [InlineData("system_error")]
    [InlineData("SYSTEM-ERROR")]
    [InlineData("systemError%!(EXTRA string=123)")]
    public async Task Codes_are_compared_without_case_and_punctuation_and_kept_as_they_came(string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"{{code}}","message":"m"}""", HttpStatusCode.InternalServerError);

        Assert.IsType<MeetingUnavailableException>(thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(UpdatePage, thrown.HelpLink);
    }

    [Fact]
    public async Task A_code_that_only_looks_like_a_system_error_is_not_one()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"systemError.notPermittedAccess","message":"m"}""", HttpStatusCode.BadRequest);

        Assert.IsNotType<MeetingUnavailableException>(thrown);
        Assert.False(thrown.IsTransient);
    }

    [Theory]
    [InlineData("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", 1)]
    [InlineData("Forbidden.AccessDenied.QpmLimitForAppkeyAndApi", 60)]
    [InlineData("Forbidden.AccessDenied.QpmLimitForSomethingNew", 60)]
    public async Task A_call_limit_asks_to_wait_for_its_window(string code, int seconds)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":"{{code}}","message":"m"}""", HttpStatusCode.Forbidden);

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<MeetingRateLimitException>(thrown).RetryAfter);
    }

    [Fact]
    public async Task A_wait_in_the_header_goes_before_the_table_s()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"Forbidden.AccessDenied.QpsLimitForApi"}""", HttpStatusCode.Forbidden, headers: ("Retry-After", "9"));

        Assert.Equal(TimeSpan.FromSeconds(9), thrown.RetryAfter);
    }

    [Theory]
    [InlineData(400, """{"code":"InvalidAuthentication","message":"不合法的access_token"}""", "InvalidAuthentication")]
    [InlineData(401, """{"code":"InvalidAuthentication","message":"不合法的access_token"}""", "InvalidAuthentication")]
    [InlineData(400, """{"code":"invalidauthentication"}""", "invalidauthentication")]
    [InlineData(400, """{"code":"accesstoken.expired"}""", "accesstoken.expired")]
    [InlineData(400, """{"code":"invalidToken"}""", "invalidToken")]
    [InlineData(401, """{"code":"somethingNew"}""", "somethingNew")]
    [InlineData(401, """{"message":"unauthorized"}""", null)]
    [InlineData(401, "", null)]
    [InlineData(200, """{"errcode":40014,"errmsg":"不合法的access_token"}""", "40014")]
    [InlineData(200, """{"errcode":"40014"}""", "40014")]
    [InlineData(200, """{"errcode":42001}""", "42001")]
    [InlineData(200, """{"errcode":88,"errmsg":"ding talk error[subcode=40014]","sub_code":"40014","sub_msg":"不合法的access_token"}""", "40014")]
    [InlineData(200, """{"errcode":88,"subCode":"42001"}""", "42001")]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once(int status, string answer, string? code)
    {
        var dingtalk = DingTalkStub.Start(options => options.MaxRetries = 0);
        dingtalk.Reply(answer, (HttpStatusCode)status);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => UpdateAsync(dingtalk));

        Assert.Equal(code, thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Equal(["token-1", "token-2"], dingtalk.Transport.Calls.Select(call => call.Headers["x-acs-dingtalk-access-token"]));
    }

    [Theory]
    [InlineData(400, "AuthenticationFailed.MissingParameter")]
    [InlineData(400, "invalidAccessToken")]
    [InlineData(401, "unauthorized.client")]
    [InlineData(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied")]
    [InlineData(403, "Forbidden.AccessDenied.ApiCountLimitForOrg")]
    [InlineData(400, "resourceCancel")]
    [InlineData(400, "somethingNew")]
    public async Task Other_codes_are_answered_once(int status, string code)
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply($$"""{"code":"{{code}}","message":"m"}""", (HttpStatusCode)status);

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => UpdateAsync(dingtalk));

        Assert.Single(dingtalk.Transport.Calls);
        Assert.Single(dingtalk.Transport.TokenRequests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task A_code_that_no_page_explains_is_never_guessed(int status)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"somethingNew","message":"新错误","success":true}""", (HttpStatusCode)status);

        Assert.IsType<MeetingApiException>(thrown);
        Assert.Equal("somethingNew", thrown.Code);
        Assert.Equal("新错误", thrown.VendorMessage);
        Assert.False(thrown.IsTransient);
        Assert.Equal(UpdatePage, thrown.HelpLink);
    }

    [Theory]
    [InlineData(500, typeof(MeetingUnavailableException))]
    [InlineData(429, typeof(MeetingRateLimitException))]
    public async Task The_status_decides_where_no_page_explains_the_code(int status, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"somethingNew","message":"m"}""", (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.True(thrown.IsTransient);
    }

    [Fact]
    public async Task A_definitive_code_goes_before_status_500()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":"paramsError","message":"error:title"}""", HttpStatusCode.InternalServerError);

        Assert.IsType<MeetingValidationException>(thrown);
        Assert.False(thrown.IsTransient);
    }

    private static Task<EmptyResponse> UpdateAsync(DingTalkStub dingtalk) => dingtalk.Client.ScheduleConferences.UpdateAsync(
        new() { CreatorUnionId = "u1", ScheduleConferenceId = "s1", Title = "t", StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddHours(1) },
        TestContext.Current.CancellationToken);
}
