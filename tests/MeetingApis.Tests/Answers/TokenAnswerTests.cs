using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Answers;

/// <summary>Answers that carry tokens are never guessed at: what cannot be read in one is an error, and no call goes out.</summary>
public sealed class TokenAnswerTests
{
    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_lifetime_that_cannot_be_read_is_an_error(MeetingVendor vendor)
    {
        foreach (string seconds in new[] { "\"\"", "\"soon\"", "{}", "[]", "[7200]", """{"a":1}""", "true", "1.5", "1e99", "\"\\ud83d\"" })
        {
            await IsRefusedAsync(vendor, "\"token\"", seconds);
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_token_that_cannot_be_read_is_an_error(MeetingVendor vendor)
    {
        foreach (string token in new[] { "\"\"", "{}", "[]", "[\"token\"]", """{"a":"token"}""", "\"token\\ud83d\"" })
        {
            await IsRefusedAsync(vendor, token, "7200");
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Broken_text_beside_a_token_does_not_lead_to_a_mended_token(MeetingVendor vendor) =>
        await IsRefusedAsync(vendor, """
            "token\ud83d","msg":"\ud83d","errmsg":"\ud83d","message":"\ud83d"
            """, "7200");

    private static async Task IsRefusedAsync(MeetingVendor vendor, string token, string seconds)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit) { OnToken = (_, _) => Task.FromResult(kit.TokenJson(token, seconds)) };
        Func<CancellationToken, Task> call = kit.Connect(kit.CreateOptions("stub-secret"), script, new SkippingTimeProvider(), loggers: null);

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => call(Cancellation));

        Assert.True(script.Calls.Count == 0, $"{token} for {seconds} s led to a call");
        Assert.Equal((vendor, false), (thrown.Vendor, thrown.IsOutcomeUnknown));
    }
}
