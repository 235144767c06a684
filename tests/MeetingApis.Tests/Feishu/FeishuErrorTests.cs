using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What Feishu's documented codes become.</summary>
public sealed class FeishuErrorTests
{
    private const string Update = "feishu.reserves.update";
    private const string List = "feishu.room_reservations.list";
    private const string Reply = "feishu.room_instances.reply";
    private const string GenericPage = "https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code";

    private static readonly Dictionary<string, string> s_pages = new(StringComparer.Ordinal)
    {
        [Update] = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/update",
        [List] = "https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-4",
        [Reply] = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance",
    };

    [Theory]
    [InlineData(Update, 500, "121001", "internal error", typeof(MeetingUnavailableException), true)]
    [InlineData(Update, 400, "121002", "not support", typeof(MeetingNotSupportedException), false)]
    [InlineData(Update, 400, "121003", "param error", typeof(MeetingValidationException), false)]
    [InlineData(Update, 404, "121004", "data not exist", typeof(MeetingNotFoundException), false)]
    [InlineData(Update, 403, "121005", "no permission", typeof(MeetingPermissionException), false)]
    [InlineData(Update, 400, "123002", "record param error", typeof(MeetingValidationException), false)]
    [InlineData(Update, 400, "123003", "assign host exceed max limit 10", typeof(MeetingValidationException), false)]
    [InlineData(Update, 400, "123004", "assign host error", typeof(MeetingValidationException), false)]
    [InlineData(Update, 400, "123006", "invalid password", typeof(MeetingValidationException), false)]
    [InlineData(List, 500, "121001", "internal error", typeof(MeetingUnavailableException), true)]
    [InlineData(List, 400, "121002", "not support", typeof(MeetingNotSupportedException), false)]
    [InlineData(List, 400, "121003", "param error", typeof(MeetingValidationException), false)]
    [InlineData(List, 400, "126005", "start time error (cannot larger than now or smaller than 0)", typeof(MeetingValidationException), false)]
    [InlineData(List, 400, "126006", "end time cannot exceed start time for one day or smaller than start time", typeof(MeetingValidationException), false)]
    [InlineData(List, 404, "121004", "data not exist", typeof(MeetingNotFoundException), false)]
    [InlineData(List, 403, "121005", "no permission", typeof(MeetingPermissionException), false)]
    [InlineData(Reply, 200, "105003", "original_time is invalid", typeof(MeetingConflictException), false)]
    [InlineData(Reply, 400, "105003", "original_time is invalid", typeof(MeetingConflictException), false)]
    public async Task Every_code_of_a_page_is_the_exception_of_its_category(string operation, int status, string code, string message, Type expected, bool isTransient)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$"""{"code":{{code}},"msg":"{{message}}"}""", (HttpStatusCode)status, headers: ("X-Tt-Logid", "20260115080000ABCDEF"));

        Assert.IsType(expected, thrown);
        Assert.Equal(MeetingVendor.Feishu, thrown.Vendor);
        Assert.Equal(operation, thrown.Operation);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(message, thrown.VendorMessage);
        Assert.Equal((HttpStatusCode)status, thrown.StatusCode);
        Assert.Equal("20260115080000ABCDEF", thrown.RequestId);
        Assert.Equal(isTransient, thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Null(thrown.RetryAfter);
        Assert.Null(thrown.ResponseExcerpt);
        Assert.Equal(s_pages[operation], thrown.HelpLink);
    }

    [Theory]
    [InlineData(500, "105001", typeof(MeetingUnavailableException), true)]
    [InlineData(400, "105002", typeof(MeetingValidationException), false)]
    [InlineData(400, "100005", typeof(MeetingValidationException), false)]
    [InlineData(400, "100001", typeof(MeetingValidationException), false)]
    [InlineData(400, "9499", typeof(MeetingValidationException), false)]
    [InlineData(500, "2200", typeof(MeetingUnavailableException), true)]
    [InlineData(400, "10005", typeof(MeetingAuthenticationException), false)]
    [InlineData(400, "10014", typeof(MeetingAuthenticationException), false)]
    [InlineData(200, "10015", typeof(MeetingAuthenticationException), false)]
    [InlineData(400, "11205", typeof(MeetingNotSupportedException), false)]
    [InlineData(400, "30005", typeof(MeetingNotSupportedException), false)]
    [InlineData(400, "100007", typeof(MeetingConflictException), false)]
    [InlineData(400, "1000004", typeof(MeetingRateLimitException), true)]
    [InlineData(429, "1000005", typeof(MeetingRateLimitException), true)]
    [InlineData(403, "90003087", typeof(MeetingQuotaException), false)]
    [InlineData(404, "99991201", typeof(MeetingNotFoundException), false)]
    [InlineData(429, "99991400", typeof(MeetingRateLimitException), true)]
    [InlineData(400, "99991400", typeof(MeetingRateLimitException), true)]
    [InlineData(400, "99991401", typeof(MeetingPermissionException), false)]
    [InlineData(400, "99991403", typeof(MeetingQuotaException), false)]
    [InlineData(429, "99991403", typeof(MeetingQuotaException), false)]
    [InlineData(400, "99991543", typeof(MeetingAuthenticationException), false)]
    [InlineData(400, "99991661", typeof(MeetingAuthenticationException), false)]
    [InlineData(400, "99991662", typeof(MeetingPermissionException), false)]
    [InlineData(400, "99991672", typeof(MeetingPermissionException), false)]
    [InlineData(403, "99991673", typeof(MeetingPermissionException), false)]
    [InlineData(400, "99991676", typeof(MeetingPermissionException), false)]
    [InlineData(400, "99991679", typeof(MeetingPermissionException), false)]
    [InlineData(400, "99992351", typeof(MeetingValidationException), false)]
    [InlineData(400, "99992361", typeof(MeetingValidationException), false)]
    [InlineData(400, "99992375", typeof(MeetingNotFoundException), false)]
    [InlineData(400, "99992402", typeof(MeetingValidationException), false)]
    public async Task Codes_that_every_operation_can_answer_are_known_too(int status, string code, Type expected, bool isTransient)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Reply, $$"""{"code":{{code}},"msg":"m"}""", (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(isTransient, thrown.IsTransient);
        Assert.Equal(GenericPage, thrown.HelpLink);
    }

    [Theory]
    [InlineData(400, "4001")]
    [InlineData(400, "20005")]
    [InlineData(400, "20006")]
    [InlineData(400, "20013")]
    [InlineData(400, "20014")]
    [InlineData(400, "99991663")]
    [InlineData(401, "99991663")]
    [InlineData(200, "99991663")]
    [InlineData(400, "99991664")]
    [InlineData(400, "99991665")]
    [InlineData(400, "99991668")]
    [InlineData(400, "99991671")]
    [InlineData(400, "99991677")]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once(int status, string code)
    {
        var feishu = FeishuStub.Start(options => options.MaxRetries = 0);
        feishu.Reply($$"""{"code":{{code}},"msg":"Invalid access token for authorization."}""", (HttpStatusCode)status);

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(
            () => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(code, thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], feishu.Transport.Calls.Select(call => call.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("10015")]
    [InlineData("99991661")]
    [InlineData("99991662")]
    [InlineData("99991672")]
    [InlineData("99991673")]
    [InlineData("99991676")]
    [InlineData("99991679")]
    [InlineData("99991403")]
    [InlineData("121003")]
    [InlineData("777")]
    public async Task Other_codes_are_answered_once(string code)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$"""{"code":{{code}},"msg":"m"}""", HttpStatusCode.BadRequest);

        await Assert.ThrowsAnyAsync<MeetingApiException>(
            () => feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(feishu.Transport.Calls);
        Assert.Single(feishu.Transport.TokenRequests);
    }

    [Theory]
    [InlineData(Update, 200)]
    [InlineData(Update, 400)]
    [InlineData(List, 403)]
    [InlineData(Reply, 404)]
    public async Task A_code_that_no_page_explains_is_never_guessed(string operation, int status)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, """{"code":987654,"msg":"新错误","data":{"reserve":{"id":"r1"}}}""", (HttpStatusCode)status);

        Assert.IsType<MeetingApiException>(thrown);
        Assert.Equal("987654", thrown.Code);
        Assert.Equal("新错误", thrown.VendorMessage);
        Assert.False(thrown.IsTransient);
        Assert.Equal(s_pages[operation], thrown.HelpLink);
    }

    [Theory]
    [InlineData(Update)]
    [InlineData(List)]
    public async Task A_code_of_one_page_is_unknown_on_another(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, """{"code":105003,"msg":"m"}""", HttpStatusCode.BadRequest);

        Assert.IsType<MeetingApiException>(thrown);
    }

    [Fact]
    public async Task A_moved_series_says_to_query_again()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Reply, """{"code":105003,"msg":"original_time is invalid"}""");

        Assert.IsType<MeetingConflictException>(thrown);
        Assert.Contains("query", thrown.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("again", thrown.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("\"121003\"")]
    [InlineData("121003.0")]
    [InlineData("\"0x\"")]
    public async Task A_code_in_any_form_is_no_success(string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"code":{{code}},"msg":"m"}""");

        Assert.Equal(code.Trim('"'), thrown.Code);
    }

    [Fact]
    public async Task A_number_as_text_is_the_same_code()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"msg":"param error","code":"121003"}""", HttpStatusCode.BadRequest);

        Assert.IsType<MeetingValidationException>(thrown);
    }

    [Theory]
    [InlineData("""{"msg":"success"}""")]
    [InlineData("""{"msg":"success","data":{"reserve":{"id":"r1"}}}""")]
    [InlineData("""{"code":null,"data":{}}""")]
    [InlineData("""{"Code":0,"data":{}}""")]
    [InlineData("""{"data":{"code":0}}""")]
    [InlineData("{}")]
    public async Task An_answer_without_a_code_is_no_success(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.Code);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.True(thrown.IsTransient);
        Assert.Equal(s_pages[Update], thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"code":0,"code":0}""")]
    [InlineData("""{"code":121003,"msg":"param error","code":0}""")]
    [InlineData("""{"code":0,"data":{},"code":121003}""")]
    [InlineData("""{"code":0,"co\u0064e":121003}""")]
    [InlineData("""{"code":null,"code":0}""")]
    public async Task Two_codes_in_one_answer_are_no_verdict(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.Code);
    }
}
