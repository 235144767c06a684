using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Auth;

/// <summary>Answers of token endpoints that are successes and hold no token.</summary>
public sealed class TokenAnswerTests
{
    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_failure_names_the_answer_that_held_no_usable_token(MeetingVendor vendor)
    {
        foreach ((string? token, string? seconds) in new[] { (null, "7200"), ("\"\"", "7200"), ("\"token-1\"", null), ("\"token-1\"", "0") })
        {
            var kit = VendorUnderTest.Of(vendor);
            var script = new VendorScript(kit)
            {
                OnToken = (_, _) =>
                {
                    HttpResponseMessage answer = kit.TokenJson(token, seconds);
                    answer.Headers.Add(vendor == MeetingVendor.Feishu ? "X-Tt-Logid" : "x-acs-request-id", "log-stub-secret-7");
                    return Task.FromResult(answer);
                },
            };

            MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => kit.Connect(kit.CreateOptions("stub-secret"), script, new ManualTimeProvider(), loggers: null)(TestContext.Current.CancellationToken));

            Assert.Equal(HttpStatusCode.OK, thrown.StatusCode);
            Assert.Equal(vendor == MeetingVendor.WeCom ? null : "log-***-7", thrown.RequestId);
        }
    }
}
