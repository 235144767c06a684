using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.WeCom;

/// <summary>What WeCom's documented codes become.</summary>
public sealed class WeComErrorTests
{
    private const string Update = "wecom.meetings.update";
    private const string UpdatePage = "https://developer.work.weixin.qq.com/document/path/98154";
    private const string Hint = "1576065934_28_e0fae07666aa64636023c1fa7e8f49a4";

    [Theory]
    [InlineData("90602", typeof(MeetingNotFoundException))]
    [InlineData("730008", typeof(MeetingNotFoundException))]
    [InlineData("730005", typeof(MeetingPermissionException))]
    [InlineData("730010", typeof(MeetingPermissionException))]
    [InlineData("400041", typeof(MeetingConflictException))]
    [InlineData("400221", typeof(MeetingConflictException))]
    [InlineData("400045", typeof(MeetingNotSupportedException))]
    [InlineData("400034", typeof(MeetingValidationException))]
    [InlineData("400222", typeof(MeetingValidationException))]
    [InlineData("400035", typeof(MeetingValidationException))]
    [InlineData("400223", typeof(MeetingValidationException))]
    [InlineData("400020", typeof(MeetingQuotaException))]
    [InlineData("400021", typeof(MeetingValidationException))]
    [InlineData("400030", typeof(MeetingValidationException))]
    [InlineData("400031", typeof(MeetingValidationException))]
    [InlineData("400042", typeof(MeetingValidationException))]
    [InlineData("400237", typeof(MeetingValidationException))]
    [InlineData("400032", typeof(MeetingValidationException))]
    [InlineData("400033", typeof(MeetingValidationException))]
    [InlineData("400026", typeof(MeetingValidationException))]
    [InlineData("400227", typeof(MeetingValidationException))]
    [InlineData("400228", typeof(MeetingValidationException))]
    [InlineData("400036", typeof(MeetingPermissionException))]
    [InlineData("400226", typeof(MeetingNotSupportedException))]
    [InlineData("730007", typeof(MeetingNotSupportedException))]
    [InlineData("730011", typeof(MeetingNotSupportedException))]
    public async Task Every_code_of_the_update_is_the_exception_of_its_category(string code, Type expected)
    {
        string message = $"invalid request, hint: [{Hint}], from ip: 9.30.0.138, more info at https://open.work.weixin.qq.com/devtool/query?e={code}";

        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"errcode":{{code}},"errmsg":"{{message}}"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(MeetingVendor.WeCom, thrown.Vendor);
        Assert.Equal(Update, thrown.Operation);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(message, thrown.VendorMessage);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.Equal(Hint, thrown.RequestId);
        Assert.Equal($"https://open.work.weixin.qq.com/devtool/query?e={code}", thrown.HelpLink);
        Assert.False(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Null(thrown.RetryAfter);
        Assert.Null(thrown.ResponseExcerpt);
    }

    [Theory]
    [InlineData("-1", typeof(MeetingUnavailableException), true)]
    [InlineData("40013", typeof(MeetingAuthenticationException), false)]
    [InlineData("41001", typeof(MeetingAuthenticationException), false)]
    [InlineData("40033", typeof(MeetingValidationException), false)]
    [InlineData("40035", typeof(MeetingValidationException), false)]
    [InlineData("40058", typeof(MeetingValidationException), false)]
    [InlineData("40063", typeof(MeetingValidationException), false)]
    [InlineData("45009", typeof(MeetingRateLimitException), true)]
    [InlineData("45033", typeof(MeetingRateLimitException), true)]
    [InlineData("46004", typeof(MeetingNotFoundException), false)]
    [InlineData("48001", typeof(MeetingPermissionException), false)]
    [InlineData("48002", typeof(MeetingPermissionException), false)]
    [InlineData("48005", typeof(MeetingNotSupportedException), false)]
    [InlineData("50002", typeof(MeetingPermissionException), false)]
    [InlineData("60011", typeof(MeetingPermissionException), false)]
    [InlineData("60020", typeof(MeetingPermissionException), false)]
    [InlineData("60111", typeof(MeetingNotFoundException), false)]
    [InlineData("301007", typeof(MeetingPermissionException), false)]
    [InlineData("400028", typeof(MeetingPermissionException), false)]
    [InlineData("400027", typeof(MeetingValidationException), false)]
    [InlineData("400218", typeof(MeetingQuotaException), false)]
    [InlineData("400220", typeof(MeetingPermissionException), false)]
    public async Task Codes_that_every_operation_can_answer_are_known_too(string code, Type expected, bool isTransient)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal(isTransient, thrown.IsTransient);
        Assert.StartsWith("https://developer.work.weixin.qq.com/document/path/", thrown.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40014")]
    [InlineData("42001")]
    [InlineData("40001")]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once(string code)
    {
        var wecom = WeComStub.Start(options => options.MaxRetries = 0);
        wecom.Reply($$"""{"errcode":{{code}},"errmsg":"access_token expired"}""");

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(
            () => wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, TestContext.Current.CancellationToken));

        Assert.Equal(code, thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Equal(["token-1", "token-2"], wecom.Transport.Calls.Select(call => call.PathAndQuery.Split("access_token=")[1]));
    }

    [Theory]
    [InlineData("41001")]
    [InlineData("40013")]
    [InlineData("48002")]
    [InlineData("60020")]
    [InlineData("60011")]
    [InlineData("400221")]
    [InlineData("987654")]
    public async Task Other_codes_are_answered_once(string code)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$"""{"errcode":{{code}},"errmsg":"m"}""");

        await Assert.ThrowsAnyAsync<MeetingApiException>(
            () => wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx" }, TestContext.Current.CancellationToken));

        Assert.Single(wecom.Transport.Calls);
        Assert.Single(wecom.Transport.TokenRequests);
    }

    [Fact]
    public async Task A_call_limit_asks_to_wait_for_the_window()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"errcode":45009,"errmsg":"api freq out of limit"}""");

        Assert.Equal(TimeSpan.FromSeconds(60), Assert.IsType<MeetingRateLimitException>(thrown).RetryAfter);
    }

    [Theory]
    [InlineData("access_token expired, hint: [1576065934_28_e0fae07666aa64636023c1fa7e8f49a4], from ip: 9.30.0.138, more info at https://open.work.weixin.qq.com/devtool/query?e=90602", Hint, "https://open.work.weixin.qq.com/devtool/query?e=90602")]
    [InlineData("no privilege to access/modify contact/party/agent , hint: [1726211034123456789012345], from ip: , more info at https://open.work.weixin.qq.com/devtool/query?e=60011", "1726211034123456789012345", "https://open.work.weixin.qq.com/devtool/query?e=60011")]
    [InlineData("a, b, c, hint: [1_2_3]", "1_2_3", UpdatePage)]
    [InlineData("会议不存在, more info at https://open.work.weixin.qq.com/devtool/query?e=90602 Warning: wrong json format. ", null, "https://open.work.weixin.qq.com/devtool/query?e=90602")]
    [InlineData("meeting not exist", null, UpdatePage)]
    [InlineData("hint: [], more info at http://open.work.weixin.qq.com", null, UpdatePage)]
    [InlineData("", null, UpdatePage)]
    public async Task The_message_gives_the_hint_and_the_link(string message, string? requestId, string helpLink)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, $$"""{"errcode":987654,"errmsg":"{{message}}"}""");

        Assert.Equal(message, thrown.VendorMessage);
        Assert.Equal(requestId, thrown.RequestId);
        Assert.Equal(helpLink, thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"errmsg":"meeting not exist, hint: [1_2_3]","errcode":90602}""")]
    [InlineData("""{"errcode":"90602","errmsg":"meeting not exist, hint: [1_2_3]"}""")]
    [InlineData("""{"excess_users":[],"errcode":90602,"errmsg":"meeting not exist, hint: [1_2_3]"}""")]
    public async Task Order_and_form_of_the_code_do_not_matter(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingNotFoundException>(thrown);
        Assert.Equal("1_2_3", thrown.RequestId);
        Assert.Equal("meeting not exist, hint: [1_2_3]", thrown.VendorMessage);
    }

    [Theory]
    [InlineData("""{"errcode":90602}""")]
    [InlineData("""{"errcode":90602,"errmsg":null}""")]
    [InlineData("""{"errcode":90602,"errmsg":{"text":"x"}}""")]
    public async Task The_message_may_be_absent(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingNotFoundException>(thrown);
        Assert.Null(thrown.VendorMessage);
        Assert.Null(thrown.RequestId);
    }

    [Fact]
    public async Task A_code_that_no_page_explains_is_never_guessed()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"errcode":987654,"errmsg":"新错误"}""");

        Assert.IsType<MeetingApiException>(thrown);
        Assert.Equal("987654", thrown.Code);
        Assert.False(thrown.IsTransient);
        Assert.Equal(UpdatePage, thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"errmsg":"ok"}""")]
    [InlineData("""{"errcode":null,"errmsg":"ok"}""")]
    [InlineData("""{"code":0,"msg":"success"}""")]
    [InlineData("""{"data":{"errcode":0}}""")]
    [InlineData("{}")]
    public async Task An_answer_without_a_code_is_no_success(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.Code);
        Assert.True(thrown.IsTransient);
    }

    [Theory]
    [InlineData("""{"errcode":0,"errcode":0}""")]
    [InlineData("""{"errcode":90602,"errmsg":"m","errcode":0}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok","errcode":90602}""")]
    [InlineData("""{"errcode":0,"err\u0063ode":90602}""")]
    [InlineData("""{"errcode":null,"errcode":0}""")]
    public async Task Two_codes_in_one_answer_are_no_verdict(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.Code);
    }

    [Theory]
    [InlineData(500, typeof(MeetingUnavailableException))]
    [InlineData(429, typeof(MeetingRateLimitException))]
    public async Task The_status_decides_where_no_page_explains_the_code(int status, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"errcode":987654,"errmsg":"m"}""", (HttpStatusCode)status);

        Assert.IsType(expected, thrown);
        Assert.True(thrown.IsTransient);
    }

    [Fact]
    public async Task A_definitive_code_goes_before_the_status()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"errcode":400041,"errmsg":"m"}""", HttpStatusCode.InternalServerError);

        Assert.IsType<MeetingConflictException>(thrown);
        Assert.False(thrown.IsTransient);
    }
}
