using System.Net;
using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Reliability;

/// <summary>Bodies that are no answer, or nearly one. Everything that is not plainly a success has a type.</summary>
public sealed class AnswerTests
{
    private const int MaxBytes = 10 * 1024 * 1024;

    private readonly ManualTimeProvider _time = new();

    public static TheoryData<MeetingVendor, int> Sizes => new(
        from vendor in new[] { MeetingVendor.Feishu, MeetingVendor.WeCom, MeetingVendor.DingTalk }
        from extra in new[] { 1, 1000, MaxBytes }
        select (vendor, extra));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Ten_mebibytes_are_read(MeetingVendor vendor) =>
        Assert.Null(await FailureAsync(vendor, HttpStatusCode.OK, Padded(vendor, MaxBytes)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task More_than_ten_mebibytes_are_not_an_answer(MeetingVendor vendor, int extra)
    {
        MeetingApiException? thrown = await FailureAsync(vendor, HttpStatusCode.OK, Padded(vendor, MaxBytes + extra));

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Contains("10 MiB", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_body_without_end_is_dropped_at_the_limit(MeetingVendor vendor)
    {
        var rig = VendorRig.Of(vendor);
        var body = new EndlessStream();
        var fake = new FakeVendor(rig, _time) { OnCall = (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) }) };

        await Assert.ThrowsAsync<MeetingProtocolException>(() => rig.Connect(WithoutRetries(rig), fake, _time)("m", Cancellation));

        Assert.True(body.IsDisposed);
        Assert.InRange(body.BytesRead, MaxBytes, MaxBytes * 2);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Sixty_four_levels_are_read_and_one_more_is_not(MeetingVendor vendor)
    {
        Assert.Null(await FailureAsync(vendor, HttpStatusCode.OK, With(vendor, $"\"deep\":{Nested(63)}")));
        Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, With(vendor, $"\"deep\":{Nested(64)}")));
        Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, With(vendor, $"\"deep\":{Nested(100_000)}")));
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_byte_order_mark_is_skipped(MeetingVendor vendor) =>
        Assert.Null(await FailureAsync(vendor, HttpStatusCode.OK, [0xEF, 0xBB, 0xBF, .. Success(vendor)]));

    [Theory]
    [InlineData("application/json; charset=bogus")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=gb2312")]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public async Task What_the_header_calls_the_body_does_not_matter_where_it_is_UTF_8(string contentType)
    {
        foreach (MeetingVendor vendor in VendorRig.All.Select(row => row.Data))
        {
            Assert.Null(await FailureAsync(vendor, HttpStatusCode.OK, Success(vendor), contentType));
        }
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_body_in_another_encoding_is_not_an_answer(MeetingVendor vendor) =>
        Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Success(vendor)))]));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("<html>hello</html>")]
    [InlineData("OK")]
    [InlineData("[]")]
    [InlineData("[{\"code\":0,\"errcode\":0}]")]
    [InlineData("\"code\"")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"code\":0,\"errcode\":0")]
    [InlineData("{\"code\":0,\"errcode\":0}{\"code\":0,\"errcode\":0}")]
    [InlineData("{\"code\":0,\"errcode\":0} trailing")]
    [InlineData("{'code':0,'errcode':0}")]
    [InlineData("{\"code\":0,\"errcode\":0,}")]
    [InlineData("{\"code\":0,\"errcode\":0,\"x\":nope}")]
    [InlineData("\u0000{\"code\":0,\"errcode\":0}")]
    public async Task A_body_that_is_no_JSON_object_has_a_type_at_every_status(string body)
    {
        foreach (MeetingVendor vendor in VendorRig.All.Select(row => row.Data))
        {
            Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, body));
            Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.BadRequest, body));
            Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.NotFound, body));
            Assert.IsType<MeetingRateLimitException>(await FailureAsync(vendor, HttpStatusCode.TooManyRequests, body));
            Assert.IsType<MeetingUnavailableException>(await FailureAsync(vendor, HttpStatusCode.InternalServerError, body));
            Assert.IsType<MeetingUnavailableException>(await FailureAsync(vendor, HttpStatusCode.BadGateway, body));
        }
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu, "{}")]
    [InlineData(MeetingVendor.Feishu, "{\"msg\":\"ok\",\"data\":{}}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":null,\"data\":{}}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":{},\"data\":{}}")]
    [InlineData(MeetingVendor.Feishu, "{\"data\":{\"code\":0}}")]
    [InlineData(MeetingVendor.WeCom, "{}")]
    [InlineData(MeetingVendor.WeCom, "{\"errmsg\":\"ok\"}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":null,\"errmsg\":\"ok\"}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":[0],\"errmsg\":\"ok\"}")]
    public async Task An_answer_without_its_verdict_is_no_success(MeetingVendor vendor, string body) =>
        Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, body));

    [Theory]
    [InlineData(MeetingVendor.Feishu, "{\"code\":1,\"code\":0}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":0,\"code\":0}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":0,\"data\":{},\"code\":1}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":1,\"\\u0063ode\":0}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":null,\"code\":0}")]
    [InlineData(MeetingVendor.Feishu, "{\"code\":{\"code\":1},\"code\":0}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":1,\"errcode\":0}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":0,\"errcode\":0}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":40001,\"err\\u0063ode\":0}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":null,\"errcode\":0}")]
    [InlineData(MeetingVendor.DingTalk, "{\"success\":false,\"success\":true}")]
    [InlineData(MeetingVendor.DingTalk, "{\"success\":null,\"success\":true}")]
    [InlineData(MeetingVendor.DingTalk, "{\"success\":{},\"success\":true}")]
    [InlineData(MeetingVendor.DingTalk, "{\"code\":\"200\",\"code\":\"systemError\"}")]
    [InlineData(MeetingVendor.DingTalk, "{\"code\":\"systemError\",\"Code\":\"200\"}")]
    [InlineData(MeetingVendor.DingTalk, "{\"errcode\":1,\"errcode\":0}")]
    public async Task A_second_verdict_is_no_verdict(MeetingVendor vendor, string body) =>
        Assert.IsType<MeetingProtocolException>(await FailureAsync(vendor, HttpStatusCode.OK, body));

    [Fact]
    public async Task Of_a_payload_that_comes_twice_the_last_counts_as_in_every_JSON_reader_of_the_platform()
    {
        var stub = FeishuStub.Start();
        stub.Reply("""{"code":0,"data":{"reserve":{"id":"one"}},"msg":"","data":{"reserve":{"id":"two","id":"three"}}}""");

        UpdateReserveResponse response = await stub.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        Assert.Equal("three", response.Reserve?.Id);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData("true")]
    [InlineData("{\"reserve_correction_check_info\":7}")]
    [InlineData("{\"reserve_correction_check_info\":{\"invalid_host_id_list\":{\"yesterday\":1}}}")]
    public async Task A_payload_of_another_shape_names_its_place_and_no_value(string data)
    {
        MeetingApiException? thrown = await FailureAsync(MeetingVendor.Feishu, HttpStatusCode.OK, $$"""{"code":0,"data":{{data}}}""");

        Assert.IsType<MeetingProtocolException>(thrown);
        Assert.Contains(" at $", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", thrown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task A_redirect_is_an_error_whatever_it_says(MeetingVendor vendor)
    {
        for (int status = 300; status < 400; status++)
        {
            MeetingApiException? thrown = await FailureAsync(vendor, (HttpStatusCode)status, Encoding.UTF8.GetString(Success(vendor)));

            Assert.IsType<MeetingProtocolException>(thrown);
            Assert.Equal((HttpStatusCode)status, thrown.StatusCode);
        }
    }

    [Theory]
    [InlineData(MeetingVendor.Feishu, "{\"code\":7654321,\"msg\":\"no\"}")]
    [InlineData(MeetingVendor.WeCom, "{\"errcode\":7654321,\"errmsg\":\"no\"}")]
    [InlineData(MeetingVendor.DingTalk, "{\"code\":\"7654321\",\"message\":\"no\"}")]
    public async Task A_failure_keeps_the_vendors_code_and_the_status_both(MeetingVendor vendor, string body)
    {
        foreach (HttpStatusCode status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.InternalServerError })
        {
            MeetingApiException? thrown = await FailureAsync(vendor, status, body);

            Assert.NotNull(thrown);
            Assert.Equal(("7654321", status, "no"), (thrown.Code, thrown.StatusCode, thrown.VendorMessage));
            Assert.Equal(status == HttpStatusCode.InternalServerError ? typeof(MeetingUnavailableException) : typeof(MeetingApiException), thrown.GetType());
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_have_a_type_wherever_they_stand()
    {
        string[] bodies =
        [
            "{\"code\":0,\"errcode\":0,\"excess_users\":[\"#\"],\"data\":{\"reserve\":{\"id\":\"#\"}}}",
            "{\"code\":0,\"errcode\":0,\"data\":{\"#\":5,\"reserve\":7}}",
            "{\"code\":0,\"errcode\":0,\"#\":1}",
            "{\"code\":\"#\",\"errcode\":\"#\"}",
            "{\"code\":5,\"errcode\":5,\"msg\":\"#\",\"errmsg\":\"#\",\"message\":\"#\"}",
            "{\"code\":5,\"errcode\":5,\"error\":{\"#\":\"#\",\"log_id\":\"#\"}}",
            "#{}",
            "{}#",
        ];
        foreach (MeetingVendor vendor in VendorRig.All.Select(row => row.Data))
        {
            foreach (byte[] bad in new byte[][] { [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80] })
            {
                foreach (string body in bodies)
                {
                    byte[] bytes = [.. body.SelectMany(character => character == '#' ? bad : [(byte)character])];

                    // Any other exception fails the test; a success is right where the bytes stand in what nobody reads.
                    await FailureAsync(vendor, HttpStatusCode.OK, bytes);
                    await FailureAsync(vendor, HttpStatusCode.BadRequest, bytes);
                }
            }
        }
    }

    [Fact]
    public async Task A_message_of_mebibytes_costs_no_time_and_is_cut()
    {
        string hostile = string.Concat(Enumerable.Repeat("hint: [ more info at https://", 200_000));
        foreach ((MeetingVendor vendor, string body) in new[]
        {
            (MeetingVendor.Feishu, $$$"""{"code":5,"msg":"{{{hostile}}}","error":{"message":"{{{hostile}}}"}}"""),
            (MeetingVendor.WeCom, $$"""{"errcode":5,"errmsg":"{{hostile}}"}"""),
            (MeetingVendor.DingTalk, $$"""{"code":"five","message":"{{hostile}}"}"""),
        })
        {
            long start = TimeProvider.System.GetTimestamp();
            MeetingApiException? thrown = await FailureAsync(vendor, HttpStatusCode.OK, body);

            Assert.NotNull(thrown);
            Assert.InRange(thrown.Message.Length, 1, 10_000);
            Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        }
    }

    private static byte[] Success(MeetingVendor vendor) => With(vendor, "\"more\":1");

    private static byte[] With(MeetingVendor vendor, string member) => Encoding.UTF8.GetBytes(vendor switch
    {
        MeetingVendor.Feishu => $$$"""{"code":0,"msg":"success","data":{"reserve":{"id":"r1"}},{{{member}}}}""",
        MeetingVendor.WeCom => $$"""{"errcode":0,"errmsg":"ok",{{member}}}""",
        _ => $$"""{"requestId":"q1",{{member}}}""",
    });

    private static byte[] Padded(MeetingVendor vendor, int length)
    {
        byte[] frame = With(vendor, "\"pad\":\"\"");
        return [.. frame[..^2], .. Enumerable.Repeat((byte)'x', length - frame.Length), .. frame[^2..]];
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static MeetingClientOptions WithoutRetries(VendorRig rig)
    {
        MeetingClientOptions options = rig.CreateOptions();
        options.MaxRetries = 0;
        return options;
    }

    private Task<MeetingApiException?> FailureAsync(MeetingVendor vendor, HttpStatusCode status, string body) =>
        FailureAsync(vendor, status, Encoding.UTF8.GetBytes(body));

    /// <summary>Makes a call that gets the answer; null for success. Any exception but the documented ones fails the test.</summary>
    private async Task<MeetingApiException?> FailureAsync(MeetingVendor vendor, HttpStatusCode status, byte[] body, string contentType = "application/json")
    {
        var rig = VendorRig.Of(vendor);
        var fake = new FakeVendor(rig, _time) { OnCall = (_, _) => Task.FromResult(StubTransport.Response(status, body, contentType)) };
        try
        {
            await rig.Connect(WithoutRetries(rig), fake, _time)("m", Cancellation);
            return null;
        }
        catch (MeetingApiException e)
        {
            Assert.Equal(rig.CallName, e.Operation);
            return e;
        }
    }
}
