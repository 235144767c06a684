using System.Globalization;
using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>How long an answer asks to wait, and which answers are listened to.</summary>
public sealed class WaitHintTests
{
    private static readonly string[] s_headers = ["Retry-After", "x-ogw-ratelimit-reset"];

    private readonly ManualTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_answer_that_is_not_about_load_is_not_waited_for(MeetingVendor vendor)
    {
        foreach (string header in s_headers)
        {
            foreach ((string body, HttpStatusCode status) in new[]
            {
                (NoPermission(vendor), HttpStatusCode.OK), (NoPermission(vendor), HttpStatusCode.BadRequest), (NoPermission(vendor), HttpStatusCode.Forbidden), (Unknown(vendor), HttpStatusCode.BadRequest),
                ("<html>no</html>", HttpStatusCode.OK), ("<html>no</html>", HttpStatusCode.BadRequest), ("<html>no</html>", HttpStatusCode.Forbidden), ("<html>no</html>", HttpStatusCode.NotFound),
                ("{}", HttpStatusCode.Forbidden), ("", HttpStatusCode.Forbidden), ("{\"x\":", HttpStatusCode.OK), ("", HttpStatusCode.Found),
            })
            {
                (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
                script.OnCall = (_, _) => Task.FromResult(Answer(body, status, header, "3600"));

                for (int calls = 1; calls <= 2; calls++)
                {
                    MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => call(Cancellation));

                    Assert.True(thrown.RetryAfter is null && script.Calls.Count == calls, $"{body} at {status}, {header}: {script.Calls.Count} sends, {thrown.RetryAfter}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_answer_about_load_is_waited_for(MeetingVendor vendor)
    {
        foreach (HttpStatusCode status in new[] { HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout })
        {
            foreach (string body in new[] { "", "{}", "<html>busy</html>", Unknown(vendor) })
            {
                (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
                script.OnCall = (_, _) => Task.FromResult(Answer(body, status, "retry-after", " 12.5 "));

                MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => call(Cancellation));

                Assert.Equal((TimeSpan.FromSeconds(12.5), true), (thrown.RetryAfter, thrown.IsTransient));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_no_clock_can_wait_for_is_no_hint(MeetingVendor vendor)
    {
        foreach (string header in s_headers)
        {
            foreach (string value in new[] { "-1", "-0.5", "-0", "Infinity", "-Infinity", "NaN", "\u221E", "soon", "5s", "1e5", "0x10", "1,5", "", " ", new string('9', 400) })
            {
                (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
                script.OnCall = (_, _) => Task.FromResult(Answer("<html>busy</html>", HttpStatusCode.TooManyRequests, header, value));

                MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call(Cancellation));

                Assert.True(thrown.RetryAfter is null && thrown.IsTransient, $"{header}: {value} was read as {thrown.RetryAfter}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_hint_of_more_than_a_day_ends_the_call_at_once_and_holds_the_next_ones_for_an_hour(MeetingVendor vendor)
    {
        string header = vendor == MeetingVendor.Feishu ? "x-ogw-ratelimit-reset" : "Retry-After";
        foreach (double seconds in new[] { 86_401, 1e6, 4e9, 1e11 })
        {
            (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, retries: 2);
            script.OnCall = (_, _) => Task.FromResult(Answer("<html>busy</html>", HttpStatusCode.TooManyRequests, header, seconds.ToString("F0", CultureInfo.InvariantCulture)));

            MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call(Cancellation));
            MeetingRateLimitException held = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call(Cancellation));
            int before = script.Calls.Count;
            _time.Advance(TimeSpan.FromHours(1));
            await Assert.ThrowsAsync<MeetingRateLimitException>(() => call(Cancellation));

            Assert.Equal(TimeSpan.FromSeconds(seconds), thrown.RetryAfter);
            Assert.True(thrown.IsTransient && held.IsTransient);
            Assert.InRange(held.RetryAfter!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
            Assert.Equal((1, 2), (before, script.Calls.Count));
        }
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu, "{\"code\":99991400}", null)]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":45033}", 1)]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":45009}", 60)]
    [InlineData(MeetingVendor.DingTalk, "{\"code\":\"Forbidden.AccessDenied.QpsLimitForApi\"}", 1)]
    [InlineData(MeetingVendor.DingTalk, "{\"code\":\"Forbidden.AccessDenied.QpmLimitForAppkeyAndApi\"}", 60)]
    [InlineData(MeetingVendor.DingTalk, "{\"status\":1111,\"punish\":\"deny\"}", 300)]
    public async Task A_hint_of_zero_leaves_the_wait_that_the_code_has(MeetingVendor vendor, string body, int? seconds)
    {
        foreach (string value in new[] { "0", "0.0", "Thu, 01 Jan 1970 00:00:00 GMT" })
        {
            (VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
            script.OnCall = (_, _) => Task.FromResult(Answer(body, vendor == MeetingVendor.WeCom ? HttpStatusCode.OK : HttpStatusCode.Forbidden, "Retry-After", value));

            MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => call(Cancellation));

            Assert.Equal(TimeSpan.FromSeconds(seconds ?? 0), thrown.RetryAfter);
        }
    }

    private static string NoPermission(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => """{"code":99991672,"msg":"no"}""",
        MeetingVendor.WeCom => """{"errcode":48002,"errmsg":"no"}""",
        _ => """{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","message":"no"}""",
    };

    private static string Unknown(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => """{"code":7654321}""",
        MeetingVendor.WeCom => """{"errcode":7654321}""",
        _ => """{"code":"7654321"}""",
    };

    private static HttpResponseMessage Answer(string body, HttpStatusCode status, string header, string value)
    {
        HttpResponseMessage answer = StubTransport.Json(body, status);
        Assert.True(answer.Headers.TryAddWithoutValidation(header, value));
        return answer;
    }

    private (VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor, int retries = 0)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        MeetingClientOptions options = kit.CreateOptions("stub-secret");
        (options.MaxRetries, options.ValidateRequests) = (retries, false);
        return (script, kit.Connect(options, script, _time, loggers: null));
    }
}
