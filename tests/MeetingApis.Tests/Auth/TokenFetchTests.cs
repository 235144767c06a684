using System.Net;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

public sealed class TokenFetchTests
{
    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    /// <summary>Tokens, as JSON, that can be put into no request.</summary>
    public static TheoryData<MeetingVendor, string?> UnusableTokens
    {
        get
        {
            var cases = new TheoryData<MeetingVendor, string?>();
            foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
            {
                foreach (string? token in new[] { null, "null", "\"\"", "\"  \"", "\"t\\r\\nHost: evil\"", "\"t\\u0000\"", "\"\\u007f\"", "{}", "[]" })
                {
                    cases.Add(vendor, token);
                }
            }

            return cases;
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_wrong_secret_is_an_authentication_failure_with_the_vendors_code_and_no_call_is_sent(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (_, _) => Task.FromResult(kit.WrongSecret());

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Equal(kit.WrongSecretCode, thrown.Code);
        Assert.Equal(vendor, thrown.Vendor);
        Assert.False(thrown.IsTransient);
        Assert.Empty(script.Calls);
        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Callers_who_share_a_failure_get_an_exception_each(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        var gate = new TaskCompletionSource();
        script.OnToken = async (_, _) =>
        {
            await gate.Task;
            return kit.WrongSecret();
        };

        Task[] calls = [.. Enumerable.Range(0, 20).Select(_ => call(Cancellation))];
        gate.SetResult();
        var thrown = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        foreach (Task one in calls)
        {
            thrown.Add(await Assert.ThrowsAsync<MeetingAuthenticationException>(() => one));
        }

        Assert.Equal(20, thrown.Count);
        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_code_of_the_token_endpoint_that_nobody_documents_is_an_authentication_failure(MeetingVendor vendor)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (_, _) => Task.FromResult(StubTransport.Json("""{"code":"7654321","errcode":7654321,"msg":"no"}""", HttpStatusCode.BadRequest));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Equal("7654321", thrown.Code);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_secret_is_read_again_at_each_fetch(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        MeetingClientOptions options = kit.CreateOptions("old-secret");
        Func<CancellationToken, Task> call = kit.Connect(options, script, time, loggers: null);
        await call(Cancellation);

        kit.SetSecret(options, "new-secret");
        time.Advance(TimeSpan.FromHours(2));
        await call(Cancellation);

        Assert.Equal(["old-secret", "new-secret"], script.TokenRequests.Select(kit.SecretIn));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_secret_that_was_put_right_works_at_the_next_call(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        MeetingClientOptions options = kit.CreateOptions("wrong");
        Func<CancellationToken, Task> call = kit.Connect(options, script, new SkippingTimeProvider(), loggers: null);
        script.OnToken = (_, _) => Task.FromResult(kit.SecretIn(script.TokenRequests[^1]) == "right" ? kit.Token("token-1") : kit.WrongSecret());
        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        kit.SetSecret(options, "right");
        await call(Cancellation);

        Assert.Equal("token-1", Assert.Single(script.TokensUsed));
    }

    [Theory]
    [InlineData("+")]
    [InlineData("a&b=c")]
    [InlineData("a/b+c==")]
    [InlineData("50%#1?")]
    [InlineData("~!@$^*()[]|;:,.")]
    [InlineData("a\\b")]
    public async Task Secrets_and_tokens_reach_every_vendor_unchanged(string text)
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit) { OnToken = (_, _) => Task.FromResult(kit.Token(text)) };

            await kit.Connect(kit.CreateOptions(text), script, new SkippingTimeProvider(), loggers: null)(Cancellation);

            Assert.Equal(text, kit.SecretIn(Assert.Single(script.TokenRequests)));
            Assert.Equal(text, Assert.Single(script.TokensUsed));
        }
    }

    [Fact]
    public async Task WeCom_gets_secret_and_token_escaped()
    {
        var kit = VendorUnderTest.Of(MeetingVendor.WeCom);
        var script = new VendorScript(kit) { OnToken = (_, _) => Task.FromResult(kit.Token("a+b&c=d/e 会")) };

        await kit.Connect(kit.CreateOptions("x+y&z=/%"), script, new SkippingTimeProvider(), loggers: null)(Cancellation);

        Assert.Equal("/cgi-bin/gettoken?corpid=ww_stub&corpsecret=x%2By%26z%3D%2F%25", Assert.Single(script.TokenRequests).PathAndQuery);
        Assert.Equal("/cgi-bin/meeting/update?access_token=a%2Bb%26c%3Dd%2Fe%20%E4%BC%9A", Assert.Single(script.Calls).PathAndQuery);
    }

    [Theory]
    [MemberData(nameof(UnusableTokens))]
    public async Task A_token_that_cannot_be_sent_is_a_broken_answer_and_no_call_is_sent(MeetingVendor vendor, string? token)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (_, _) => Task.FromResult(kit.TokenJson(token, "7200"));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => call(Cancellation));

        Assert.Equal(vendor, thrown.Vendor);
        Assert.Null(thrown.ResponseExcerpt);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_without_a_lifetime_is_a_broken_answer_that_is_asked_for_once_a_second(MeetingVendor vendor)
    {
        foreach (string? seconds in new[] { null, "0", "-1", "-9223372036854775808", "null", "\"0\"", "\"-5\"" })
        {
            var time = new ManualTimeProvider();
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit);
            Func<CancellationToken, Task> call = kit.Connect(kit.CreateOptions("stub-secret"), script, time, loggers: null);
            script.OnToken = (n, _) => Task.FromResult(kit.TokenJson($"\"token-{n}\"", seconds));

            for (int i = 0; i < 20; i++)
            {
                MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => call(Cancellation));
                Assert.False(thrown.IsOutcomeUnknown);
                time.Advance(TimeSpan.FromSeconds(0.1));
            }

            Assert.Empty(script.Calls);
            Assert.InRange(script.TokenRequests.Count, 1, 2);
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_lifetime_beyond_all_bounds_is_no_crash(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (n, _) => Task.FromResult(kit.TokenJson($"\"token-{n}\"", "9223372036854775807"));

        await call(Cancellation);
        await call(Cancellation);

        Assert.Equal(["token-1", "token-1"], script.TokensUsed);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_lifetime_in_text_counts(MeetingVendor vendor)
    {
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (n, _) => Task.FromResult(kit.TokenJson($"\"token-{n}\"", "\"7200\""));

        await call(Cancellation);
        await call(Cancellation);

        Assert.Single(script.TokenRequests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_endpoint_that_is_down_is_tried_three_times_and_no_call_is_sent(MeetingVendor vendor)
    {
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor);
        script.OnToken = (_, cancellationToken) => StubAnswer.Unavailable.GiveAsync(cancellationToken);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call(Cancellation));

        Assert.True(thrown.IsTransient);
        Assert.False(thrown.IsOutcomeUnknown);
        Assert.Null(thrown.ResponseExcerpt);
        Assert.Equal(3, script.TokenRequests.Count);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_endpoint_that_is_down_disturbs_nobody_while_the_token_is_valid(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        using var loggers = new RecordingLoggerFactory();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        Func<CancellationToken, Task> call = kit.Connect(kit.CreateOptions("stub-secret"), script, time, loggers);
        await call(Cancellation);
        script.OnToken = (_, _) => Task.FromException<HttpResponseMessage>(new InvalidOperationException("A handler of the host is broken."));

        time.Advance(TimeSpan.FromHours(2) - kit.RenewalWindow.Least);
        for (int i = 0; i < 20; i++)
        {
            await call(Cancellation);
        }

        Assert.All(script.TokensUsed, token => Assert.Equal("token-1", token));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_endpoint_that_recovers_serves_the_next_call(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        Func<CancellationToken, Task> call = kit.Connect(kit.CreateOptions("stub-secret"), script, time, loggers: null);
        script.OnToken = (n, _) => Task.FromResult(n == 1 ? StubTransport.Response(HttpStatusCode.NotFound, "<html>moved</html>"u8.ToArray(), "text/html") : kit.Token("token-1"));
        await Assert.ThrowsAsync<MeetingProtocolException>(() => call(Cancellation));

        time.Advance(TimeSpan.FromSeconds(1));
        await call(Cancellation);

        Assert.Equal("token-1", Assert.Single(script.TokensUsed));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_fetch_that_never_ends_is_given_up_after_ten_seconds(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        var waiting = new TaskCompletionSource();
        script.OnToken = (_, cancellationToken) => StubAnswer.Never(() => waiting.TrySetResult()).GiveAsync(cancellationToken);
        Task call = kit.Connect(kit.CreateOptions("stub-secret"), script, time, loggers: null)(Cancellation);
        await waiting.Task;

        time.Advance(TimeSpan.FromSeconds(10));
        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call);

        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.True(thrown.IsTransient);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Tokens_and_secrets_are_in_no_log_and_no_exception(MeetingVendor vendor)
    {
        using var loggers = new RecordingLoggerFactory();
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit) { OnToken = (n, _) => Task.FromResult(kit.Token($"token-canary-{n}")) };
        script.OnCall = (_, _) => Task.FromResult(kit.TokenRejected());
        MeetingClientOptions options = kit.CreateOptions("secret-canary");
        Func<CancellationToken, Task> call = kit.Connect(options, script, new SkippingTimeProvider(), loggers);

        MeetingAuthenticationException rejected = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));
        script.OnToken = (_, _) => Task.FromResult(kit.WrongSecret());
        MeetingAuthenticationException refused = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Contains(loggers.Entries, entry => entry.Id.Id == 2);
        string[] printed = [.. loggers.Entries.Select(entry => entry.Text), rejected.ToString(), refused.ToString(), options.ToString()!, new AccessToken("token-canary-9").ToString()];
        Assert.All(printed, text => Assert.DoesNotContain("canary", text, StringComparison.Ordinal));
        Assert.Contains("canary", kit.SecretIn(script.TokenRequests[0]), StringComparison.Ordinal);
    }

    private static (VendorUnderTest Kit, VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        return (kit, script, kit.Connect(kit.CreateOptions("stub-secret"), script, new SkippingTimeProvider(), loggers: null));
    }
}
