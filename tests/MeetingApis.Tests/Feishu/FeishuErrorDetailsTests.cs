using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What Feishu says beside the code.</summary>
public sealed class FeishuErrorDetailsTests
{
    private const string Update = "feishu.reserves.update";
    private const string UpdatePage = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/update";

    [Fact]
    public async Task The_example_of_a_missing_scope_names_the_scope_the_log_and_the_page_that_grants_it()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Example.ErrorOf("feishu", "99991672"), HttpStatusCode.BadRequest);

        MeetingPermissionException refused = Assert.IsType<MeetingPermissionException>(thrown);
        Assert.Equal("99991672", refused.Code);
        Assert.Equal("Access denied. One of the following scopes is required: [contact:user.id:readonly]", refused.VendorMessage);
        Assert.Equal(["contact:user.id:readonly"], refused.RequiredScopes);
        Assert.Equal("202307211618216F3E9EB64DC7E1234", refused.RequestId);
        Assert.Equal("https://open.feishu.cn/app/cli_a41bc75349bcxxxx/auth?q=contact:user.id:readonly&op_from=openapi", refused.HelpLink);
    }

    [Fact]
    public async Task The_example_of_a_dead_token_names_the_log_and_the_page_in_the_text()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Example.ErrorOf("feishu", "99991663"), HttpStatusCode.BadRequest);

        Assert.IsType<MeetingAuthenticationException>(thrown);
        Assert.Equal("202408271038458450E8497E60835abcef", thrown.RequestId);
        Assert.Equal("https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-99991663-error", thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"permission_violations":[{"type":"action_scope_required","subject":"vc:meeting"},{"subject":"vc:room:readonly"}]}""", "vc:meeting vc:room:readonly")]
    [InlineData("""{"permission_violations":[{"scope":"vc:meeting","url":"https://open.feishu.cn/app/cli_1/auth"}]}""", "vc:meeting")]
    [InlineData("""{"permission_violations":[{"scope":"ignored","subject":"vc:meeting"},{"type":"x"},"y",null]}""", "vc:meeting")]
    public async Task Missing_scopes_are_read_in_both_spellings(string block, string expected)
    {
        MeetingApiException thrown = await FailureAsync("99991672", block);

        Assert.Equal(expected, string.Join(' ', Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"permission_violations":[]}""")]
    [InlineData("""{"permission_violations":{"subject":"x"}}""")]
    public async Task Where_no_scope_is_named_the_page_s_scopes_are(string block)
    {
        MeetingApiException thrown = await FailureAsync("99991672", block);

        Assert.Equal(["vc:reserve"], Assert.IsType<MeetingPermissionException>(thrown).RequiredScopes);
    }

    [Fact]
    public async Task Fields_that_Feishu_names_are_violations()
    {
        MeetingApiException thrown = await FailureAsync(
            "99992402",
            """{"field_violations":[{"field":"meeting_settings.password","value":"1","description":"must be 4-9 digits"},{"field":"end_time"},{"description":"too late"},3]}""");

        Assert.Equal(
            [
                new("MeetingSettings.Password", "must be 4-9 digits") { VendorField = "meeting_settings.password" },
                new("EndTime", "") { VendorField = "end_time" },
                new("", "too late") { VendorField = "" },
                new("", "") { VendorField = "" },
            ],
            Assert.IsType<MeetingValidationException>(thrown).Violations);
        Assert.DoesNotContain("\"1\"", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"troubleshooter":"排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id=1&code=121003&method_id=2"}""", "https://open.feishu.cn/search?from=openapi&log_id=1&code=121003&method_id=2")]
    [InlineData("""{"troubleshooter":"https://a.example/t","helps":[{"url":"https://a.example/h"}],"message":"https://a.example/m"}""", "https://a.example/t")]
    [InlineData("""{"troubleshooter":"see the docs","helps":[{"url":"https://a.example/h"}]}""", "https://a.example/h")]
    [InlineData("""{"helps":[{"description":"no link"},{"url":"https://a.example/2","description":"d"}]}""", "https://a.example/2")]
    [InlineData("""{"message":"请参考（https://a.example/m），谢谢。"}""", "https://a.example/m")]
    [InlineData("""{"helps":[{"url":"javascript:alert(1)"}],"message":"http://a.example/plain"}""", UpdatePage)]
    [InlineData("""{"helps":"none","troubleshooter":7,"message":null}""", UpdatePage)]
    public async Task The_link_is_the_vendors_own_where_it_gives_one(string block, string expected)
    {
        MeetingApiException thrown = await FailureAsync("121003", block);

        Assert.Equal(expected, thrown.HelpLink);
    }

    [Theory]
    [InlineData("""{"log_id":"20260115A"}""", "20260115A")]
    [InlineData("""{"logid":"20260115B"}""", "20260115B")]
    [InlineData("""{"log_id":20260115}""", "20260115")]
    [InlineData("""{"log_id":""}""", null)]
    [InlineData("{}", null)]
    public async Task The_log_id_is_read_in_both_spellings(string block, string? expected)
    {
        MeetingApiException thrown = await FailureAsync("121003", block);

        Assert.Equal(expected, thrown.RequestId);
    }

    [Theory]
    [InlineData("X-Tt-Logid", "header-log")]
    [InlineData("x-tt-logid", "header-log")]
    [InlineData("X-Request-Id", "body-log")]
    public async Task The_log_id_in_the_headers_goes_before_the_body_and_that_before_the_gateway_s_id(string header, string expected)
    {
        MeetingApiException thrown = await FailureAsync("121003", """{"log_id":"body-log"}""", (header, "header-log"));

        Assert.Equal(expected, thrown.RequestId);
    }

    [Fact]
    public async Task The_gateway_s_id_is_better_than_none()
    {
        MeetingApiException thrown = await FailureAsync("121003", "{}", ("X-Request-Id", "gateway-id"));

        Assert.Equal("gateway-id", thrown.RequestId);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"invalid_grant\"")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"log_id":{},"helps":[[]],"field_violations":"x","permission_violations":[[]]}""")]
    public async Task A_block_of_another_shape_counts_as_absent(string block)
    {
        MeetingApiException thrown = await FailureAsync("121003", block);

        MeetingValidationException refused = Assert.IsType<MeetingValidationException>(thrown);
        Assert.Empty(refused.Violations);
        Assert.Null(refused.RequestId);
        Assert.Equal(UpdatePage, refused.HelpLink);
    }

    [Theory]
    [InlineData("""{"code":121003}""", null)]
    [InlineData("""{"code":121003,"msg":""}""", null)]
    [InlineData("""{"code":121003,"msg":null}""", null)]
    [InlineData("""{"code":121003,"msg":{}}""", null)]
    [InlineData("""{"msg":"参数错误","code":121003}""", "参数错误")]
    public async Task The_message_may_be_absent(string answer, string? expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer);

        Assert.IsType<MeetingValidationException>(thrown);
        Assert.Equal(expected, thrown.VendorMessage);
    }

    [Theory]
    [InlineData("x-ogw-ratelimit-reset", "52", 52.0)]
    [InlineData("x-ogw-ratelimit-reset", "0.5", 0.5)]
    [InlineData("Retry-After", "7", 7.0)]
    [InlineData("x-ogw-ratelimit-reset", "soon", null)]
    [InlineData("x-ogw-ratelimit-reset", "-1", null)]
    [InlineData("x-ogw-ratelimit-reset", "1e300", null)]
    [InlineData("x-ogw-ratelimit-limit", "100", null)]
    public async Task A_rate_limit_carries_the_wait_that_Feishu_asks_for(string header, string value, double? seconds)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Example.ErrorOf("feishu", "99991400"), HttpStatusCode.BadRequest, headers: (header, value));

        Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.Equal(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, thrown.RetryAfter);
    }

    [Fact]
    public async Task Feishus_own_wait_goes_before_the_standard_one()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, Example.ErrorOf("feishu", "99991400"), HttpStatusCode.TooManyRequests, headers: [("Retry-After", "7"), ("x-ogw-ratelimit-reset", "52")]);

        Assert.Equal(TimeSpan.FromSeconds(52), thrown.RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("too many requests")]
    [InlineData("""{"message":"too many requests"}""")]
    [InlineData("""{"code":987654}""")]
    public async Task Status_429_is_a_rate_limit_whatever_the_body_says(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, HttpStatusCode.TooManyRequests, headers: ("x-ogw-ratelimit-reset", "52"));

        Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.True(thrown.IsTransient);
        Assert.Equal(TimeSpan.FromSeconds(52), thrown.RetryAfter);
    }

    [Theory]
    [InlineData("""{"code":987654,"msg":"m"}""")]
    [InlineData("""{"msg":"m"}""")]
    public async Task Status_500_is_a_failure_of_the_server_where_no_code_says_better(string answer)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, answer, HttpStatusCode.InternalServerError);

        Assert.IsType<MeetingUnavailableException>(thrown);
        Assert.True(thrown.IsTransient);
    }

    [Fact]
    public async Task A_definitive_code_goes_before_status_500()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(Update, """{"code":121003,"msg":"param error"}""", HttpStatusCode.InternalServerError);

        Assert.IsType<MeetingValidationException>(thrown);
        Assert.False(thrown.IsTransient);
    }

    private static Task<MeetingApiException> FailureAsync(string code, string block, params (string Name, string Value)[] headers) =>
        EachOperation.FailureAsync(Update, $$$"""{"code":{{{code}}},"msg":"m","error":{{{block}}}}""", HttpStatusCode.BadRequest, headers: headers);
}
