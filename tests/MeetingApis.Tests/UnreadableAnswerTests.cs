using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests;

/// <summary>Answers that are none of the API, for each operation: a gateway's page, nothing, half of something.</summary>
public sealed class UnreadableAnswerTests
{
    private const string NotFoundPage = "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>nginx access_token=abcdefghijklmnopqrstuvwxyz0123456789</body></html>";

    private static readonly ApiOperation[] s_catalogue = [.. FeishuClient.Operations, .. WeComClient.Operations, .. DingTalkClient.Operations];

    public static TheoryData<string> Operations => [.. EachOperation.Names];

    /// <summary>Operations whose pages show an empty answer.</summary>
    public static TheoryData<string> Silent => [.. EachOperation.Names.Where(IsSilent)];

    public static TheoryData<string> Answering => [.. EachOperation.Names.Where(static name => !IsSilent(name))];

    [Fact]
    public void Every_operation_of_the_catalogues_is_called_here() =>
        Assert.Equal(
            s_catalogue.Select(operation => operation.Name).Order(StringComparer.Ordinal),
            EachOperation.Names.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_page_at_status_200_is_a_protocol_error_with_an_excerpt(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, "<html><body>Please  sign\r\nin</body></html>", contentType: "text/html; charset=gb2312");

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Equal("<html><body>Please sign in</body></html>", thrown.ResponseExcerpt);
        Assert.DoesNotContain("sign", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(operation, thrown.Operation);
        Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
        Assert.Null(thrown.Code);
        Assert.StartsWith("https://", thrown.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_page_at_status_404_is_a_protocol_error_whose_excerpt_hides_secrets_and_leaves_open_what_a_creation_did(string operation)
    {
        bool isCreation = s_catalogue.Single(one => one.Name == operation).ActsAgain;

        MeetingApiException thrown = await EachOperation.FailureAsync(operation, NotFoundPage, HttpStatusCode.NotFound, "text/html");

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Equal(isCreation, thrown.IsTransient);
        Assert.Equal(isCreation, thrown.IsOutcomeUnknown);
        Assert.Equal(HttpStatusCode.NotFound, thrown.StatusCode);
        Assert.Contains("404 Not Found", thrown.ResponseExcerpt, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdefghij", thrown.ResponseExcerpt, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_page_at_status_502_is_unavailable_and_leaves_open_what_a_creation_did(string operation)
    {
        bool isCreation = s_catalogue.Single(one => one.Name == operation).ActsAgain;

        MeetingApiException thrown = await EachOperation.FailureAsync(operation, "<html><body>502 Bad Gateway</body></html>", HttpStatusCode.BadGateway, "text/html");

        Assert.IsType<MeetingUnavailableException>(thrown);
        Assert.True(thrown.IsTransient);
        Assert.Equal(isCreation, thrown.IsOutcomeUnknown);
        Assert.Contains("502", thrown.ResponseExcerpt, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_page_at_status_429_is_a_rate_limit_with_the_wait_of_the_header(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, "slow down", HttpStatusCode.TooManyRequests, "text/plain", ("Retry-After", "13"));

        Assert.IsType<MeetingRateLimitException>(thrown);
        Assert.True(thrown.IsTransient);
        Assert.Equal(TimeSpan.FromSeconds(13), thrown.RetryAfter);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_excerpt_has_256_characters_at_most(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, string.Concat(Enumerable.Repeat("页面 ", 5000)), contentType: "text/html");

        Assert.Equal(256, thrown.ResponseExcerpt!.Length);
    }

    [Theory]
    [MemberData(nameof(Answering))]
    public async Task An_empty_answer_is_a_protocol_error(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, "");

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Null(thrown.ResponseExcerpt);
        Assert.True(thrown.IsTransient);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task An_empty_answer_is_a_success_where_the_page_shows_one(string operation)
    {
        await EachOperation.CallAsync(operation, "");
        await EachOperation.CallAsync(operation, " \r\n");
        await EachOperation.CallAsync(operation, "true");
        await EachOperation.CallAsync(operation, "null");
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_empty_answer_at_status_503_is_unavailable(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, "", HttpStatusCode.ServiceUnavailable);

        Assert.IsType<MeetingUnavailableException>(thrown);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Json_that_is_no_object_is_a_protocol_error(string operation)
    {
        foreach (string answer in (string[])["[]", "[{\"code\":0,\"errcode\":0,\"success\":true}]", "null", "true", "0", "\"ok\"", "  \r\n", "\0"])
        {
            if (answer.Trim() is "" or "null" or "true" && IsSilent(operation))
            {
                continue;
            }

            MeetingApiException thrown = await EachOperation.FailureAsync(operation, answer);

            Assert.True(thrown is MeetingProtocolException, $"{answer} gave {thrown.GetType().Name}.");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_cut_short_is_never_a_success(string operation)
    {
        string whole = Example.ResponseOf(operation).TrimEnd();
        for (int length = 1; length < whole.Length; length++)
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, whole[..length]);

            Assert.True(thrown is MeetingProtocolException { IsTransient: true, ResponseExcerpt: null }, $"{length} characters gave {thrown.GetType().Name}.");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_cut_short_at_status_400_is_not_worth_a_repetition(string operation)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, """{"code":""", HttpStatusCode.BadRequest);

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.False(thrown.IsTransient);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Anything_after_the_answer_is_a_protocol_error(string operation)
    {
        string whole = Example.ResponseOf(operation);

        MeetingApiException thrown = await EachOperation.FailureAsync(operation, whole + "{}");

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Json_that_is_nested_too_deep_is_a_protocol_error(string operation)
    {
        string deep = $$"""{"x":{{new string('[', 100)}}{{new string(']', 100)}},"code":0,"errcode":0,"success":true}""";

        MeetingApiException thrown = await EachOperation.FailureAsync(operation, deep);

        Assert.IsType<MeetingProtocolException>(thrown);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_redirect_is_never_followed(string operation)
    {
        foreach (HttpStatusCode status in (HttpStatusCode[])[HttpStatusCode.MovedPermanently, HttpStatusCode.Found, HttpStatusCode.SeeOther, HttpStatusCode.TemporaryRedirect, HttpStatusCode.PermanentRedirect, HttpStatusCode.NotModified])
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, Example.ResponseOf(operation), status, headers: ("Location", "https://elsewhere.example/"));

            Assert.True(thrown is MeetingProtocolException { IsTransient: false }, $"{status} gave {thrown.GetType().Name}.");
            Assert.Equal(status, thrown.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_content_type_does_not_matter_where_json_came(string operation)
    {
        StubTransport transport = await EachOperation.CallAsync(operation, Example.ResponseOf(operation), contentType: "text/plain; charset=nonsense");

        Assert.Single(transport.Calls);
    }

    private static bool IsSilent(string operation) => Contracts.Operations.Facts(operation).AnswersNothing;
}
