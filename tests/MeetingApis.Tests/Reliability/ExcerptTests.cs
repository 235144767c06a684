using System.Net;
using System.Text;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>The one piece of an answer that an exception may quote.</summary>
public sealed class ExcerptTests
{
    private readonly ManualTimeProvider _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_quoted_in_its_own_property_and_not_in_the_message()
    {
        foreach (MeetingVendor vendor in VendorRig.All.Select(row => row.Data))
        {
            foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.BadGateway })
            {
                MeetingApiException thrown = await FailureAsync(vendor, status, "\r\n  <html>\r\n<h1>Blocked by\tthe proxy</h1>\r\n");

                Assert.Equal("<html> <h1>Blocked by the proxy</h1> ", thrown.ResponseExcerpt);
                Assert.DoesNotContain("Blocked", thrown.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("Blocked", thrown.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("{\"code\":0,\"errcode\":0,\"password\":\"971024\"")]
    [InlineData("  \r\n[\"password\",\"971024\"]")]
    [InlineData("\uFEFF{\"password\":\"971024\"")]
    [InlineData("\uFEFF\uFEFF{\"password\":\"971024\"}")]
    [InlineData("\u000C{\"password\":\"971024\"}")]
    [InlineData("\u0000{\"password\":\"971024\"}")]
    [InlineData("\u00A0{\"password\":\"971024\"}")]
    [InlineData("")]
    [InlineData("  ")]
    public async Task JSON_is_never_quoted_be_it_ever_so_broken(string body)
    {
        foreach (MeetingVendor vendor in VendorRig.All.Select(row => row.Data))
        {
            MeetingApiException thrown = await FailureAsync(vendor, HttpStatusCode.OK, body);

            Assert.Null(thrown.ResponseExcerpt);
            Assert.DoesNotContain("971024", thrown.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_excerpt_has_256_characters_at_most_and_no_half_of_one()
    {
        foreach (string body in new[] { new string('行', 5000), string.Concat(Enumerable.Repeat("😀", 3000)), "x" + string.Concat(Enumerable.Repeat("😀", 3000)), string.Concat(Enumerable.Repeat("<p> ", 5000)) })
        {
            MeetingApiException thrown = await FailureAsync(MeetingVendor.Feishu, HttpStatusCode.OK, body);

            Assert.InRange(thrown.ResponseExcerpt!.Length, 255, 256);
            Assert.False(char.IsHighSurrogate(thrown.ResponseExcerpt[^1]));
        }
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_page_of_the_token_endpoint_is_never_quoted(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.BadGateway })
        {
            var fake = new FakeVendor(rig, _time) { OnToken = (_, _) => Task.FromResult(StubTransport.Response(status, "<html>the-secret</html>"u8.ToArray(), "text/html")) };
            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.Connect(WithoutRetries(rig), fake, _time)("m", Cancellation));

            Assert.Equal(rig.TokenName, thrown.Operation);
            Assert.Null(thrown.ResponseExcerpt);
            Assert.DoesNotContain("the-secret", thrown.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_looks_like_a_secret_is_masked_wherever_in_a_page_it_stands()
    {
        var random = new Random(20260115);
        for (int round = 0; round < 2_000; round++)
        {
            string secret = Convert.ToBase64String(RandomBytes(random, 24 + random.Next(30)));
            string filler = string.Concat(Enumerable.Range(0, random.Next(1200)).Select(_ => random.Next(6) == 0 ? "    " : random.Next(3) == 0 ? "行" : "ab "));

            MeetingApiException thrown = await FailureAsync(MeetingVendor.WeCom, HttpStatusCode.OK, $"<html>{filler}\"{secret}\" and more");

            for (int at = 0; at + 8 <= secret.Length; at++)
            {
                Assert.DoesNotContain(secret.Substring(at, 8), thrown.ResponseExcerpt, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task The_calls_own_token_is_masked_be_it_ever_so_short(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time)
        {
            OnToken = (_, _) => Task.FromResult(rig.Token("a+b/c", 7200)),
            OnCall = (_, _) => Task.FromResult(StubTransport.Response(HttpStatusCode.OK, "<html>a+b/c a%2Bb%2Fc a%2bb%2fc</html>"u8.ToArray(), "text/html")),
        };

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.Connect(WithoutRetries(rig), fake, _time)("m", Cancellation));

        Assert.Equal("<html>*** *** ***</html>", thrown.ResponseExcerpt);
    }

    [Fact]
    public async Task A_password_that_a_vendor_quotes_is_masked_but_hides_no_code_that_is_the_same_by_chance()
    {
        var stub = FeishuStub.Start();
        stub.Reply("""{"code":121005,"msg":"password 121005 is bad, and so is 31210059"}""");

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => stub.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Password = "121005" } }, cancellationToken: Cancellation));

        Assert.Equal("121005", thrown.Code);
        Assert.Equal("password *** is bad, and so is 31210059", thrown.VendorMessage);
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static MeetingClientOptions WithoutRetries(VendorRig rig)
    {
        MeetingClientOptions options = rig.CreateOptions();
        options.MaxRetries = 0;
        return options;
    }

    private Task<MeetingApiException> FailureAsync(MeetingVendor vendor, HttpStatusCode status, string body)
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnCall = (_, _) => Task.FromResult(StubTransport.Response(status, Encoding.UTF8.GetBytes(body), "text/html")) };
        return Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.Connect(WithoutRetries(rig), fake, _time)("m", Cancellation));
    }
}
