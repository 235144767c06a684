using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>Failures whose code is missing, odd, or elsewhere than the vendor's pages say.</summary>
public sealed class WithoutCodeTests
{
    public static TheoryData<string> Operations => ["feishu.reserves.update", "wecom.meetings.update", "dingtalk.schedule_conferences.update"];

    public static TheoryData<string, string> Creations => new()
    {
        { "feishu.reserves.apply", "code" },
        { "wecom.meetings.create", "errcode" },
        { "dingtalk.schedule_conferences.create", "code" },
        { "dingtalk.schedule_conferences.create", "errcode" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_status_decides_where_there_is_no_code(string operation)
    {
        foreach (string body in new[] { "", "{}", """{"message":"m"}""" })
        {
            for (int status = 400; status < 600; status++)
            {
                MeetingApiException thrown = await EachOperation.FailureAsync(operation, body, (HttpStatusCode)status);

                Type expected = status switch
                {
                    429 => typeof(MeetingRateLimitException),
                    408 or >= 500 => typeof(MeetingUnavailableException),
                    401 when !operation.StartsWith("wecom", StringComparison.Ordinal) => typeof(MeetingAuthenticationException),
                    403 when !operation.StartsWith("wecom", StringComparison.Ordinal) => typeof(MeetingPermissionException),
                    _ => typeof(MeetingProtocolException),
                };
                Assert.True(thrown.GetType() == expected && thrown.Code is null && (int?)thrown.StatusCode == status, $"{operation}, '{body}' at {status}: {thrown}");
                Assert.Equal(body.Length > 2 ? "m" : null, thrown.VendorMessage);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_failure_in_another_shape_keeps_its_code_and_message(string operation)
    {
        foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.InternalServerError })
        {
            foreach (string body in new[]
            {
                """{"error":{"code":"InvalidThing","message":"no such thing","request_id":"q7"}}""",
                """{"error":{"details":[{}],"message":"no such thing","code":"InvalidThing"},"requestId":"q7"}""",
                """{"error":[{"code":"InvalidThing","message":"no such thing","request_id":"q7"}]}""",
            })
            {
                MeetingApiException thrown = await EachOperation.FailureAsync(operation, body, status);

                Assert.Equal(("InvalidThing", "no such thing", "q7"), (thrown.Code, thrown.VendorMessage, thrown.RequestId));
                Assert.Contains("InvalidThing", thrown.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("feishu.reserves.update", "99991672")]
    [InlineData("wecom.meetings.update", "48002")]
    [InlineData("dingtalk.schedule_conferences.update", "\"Forbidden.AccessDenied.AccessTokenPermissionDenied\"")]
    public async Task The_vendors_own_code_means_the_same_in_another_shape(string operation, string code)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync(operation, $$$"""{"error":{"message":"no","code":{{{code}}} } }""", HttpStatusCode.Forbidden);

        Assert.IsType<MeetingPermissionException>(thrown);
        Assert.Equal(code.Trim('"'), thrown.Code);
    }

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_code_that_is_neither_text_nor_a_number_leaves_the_outcome_of_a_creation_unknown(string operation, string name)
    {
        foreach (string code in new[] { "true", "false", "\"\"", "\" \"", "{}", "{\"a\":1}", "[]", "[0]" })
        {
            MeetingApiException thrown = await EachOperation.FailureAsync(operation, $"{{\"{name}\":{code},\"errmsg\":\"ok\",\"success\":true,\"data\":{{}}}}");

            Assert.IsType<MeetingProtocolException>(thrown);
            Assert.True(thrown.IsOutcomeUnknown && thrown.Code is null, $"{code}: {thrown}");
        }
    }
}
