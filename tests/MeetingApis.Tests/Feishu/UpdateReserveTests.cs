using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What updating a reservation puts on the wire.</summary>
public sealed class UpdateReserveTests
{
    private const string Host = "ou_3ec3f6a28a0d08c45d895276e8e5e19b";

    private static readonly DateTimeOffset s_end = DateTimeOffset.FromUnixTimeSeconds(1608888867);

    public static TheoryData<FeishuUserIdType, string> UserIdTypes => new()
    {
        { FeishuUserIdType.OpenId, "open_id" },
        { FeishuUserIdType.UnionId, "union_id" },
        { FeishuUserIdType.UserId, "user_id" },
        { new FeishuUserIdType("lark id"), "lark%20id" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_the_example_of_the_page()
    {
        FeishuStub feishu = Start(validates: false);

        await PageExamples.CallAsync("feishu.reserves.update", feishu.Client);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/6911188411932033028?user_id_type=open_id").Body
            .ShouldEqualJson(Example.RequestOf("feishu.reserves.update")!);
    }

    [Fact]
    public async Task Update_omits_fields_never_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync("r1", new() { EndTime = s_end }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body.ShouldEqualJson("""{"end_time":"1608888867"}""");
    }

    [Fact]
    public async Task Update_sends_an_empty_object_where_nothing_was_set()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync("r1", new(), cancellationToken: Cancellation);

        Assert.Equal("{}", feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body);
    }

    [Fact]
    public async Task Update_sends_empty_text_and_empty_lists()
    {
        FeishuStub feishu = Start();
        var request = new UpdateReserveRequest
        {
            MeetingSettings = new() { Topic = "", ActionPermissions = [], AssignHostList = [], Password = "" },
        };

        await feishu.Client.Reserves.UpdateAsync("r1", request, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body
            .ShouldEqualJson("""{"meeting_settings":{"topic":"","action_permissions":[],"assign_host_list":[],"password":""}}""");
    }

    [Fact]
    public async Task Update_sends_the_token_in_one_header_and_no_header_that_nobody_asked_for()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync("r1", new() { EndTime = s_end }, cancellationToken: Cancellation);

        ReceivedRequest received = feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1");
        Assert.Equal("https://open.feishu.cn/open-apis/vc/v1/reserves/r1", received.Url);
        Assert.Equal("Bearer token-1", received.Headers["Authorization"]);
        Assert.Equal("application/json; charset=utf-8", received.Headers["Content-Type"]);
        Assert.Equal(["Authorization", "Content-Length", "Content-Type"], received.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("token-1", received.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_sends_Chinese_as_utf8_and_not_escaped()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "项目周会<&'+>" } }, cancellationToken: Cancellation);

        byte[] body = feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Bytes!;
        Assert.Equal("""{"meeting_settings":{"topic":"项目周会<&'+>"}}""", Encoding.UTF8.GetString(body));
        Assert.True(body.AsSpan().IndexOf(@"\u"u8) < 0);
    }

    [Fact]
    public async Task Update_keeps_text_beyond_the_basic_plane_and_quotes_and_line_breaks()
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "🎉 \"a\\b\"\n𠮷" } }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body
            .ShouldEqualJson("""{"meeting_settings":{"topic":"🎉 \"a\\b\"\n𠮷"}}""");
    }

    [Fact]
    public async Task Update_sends_the_same_instant_whatever_its_offset_and_cuts_a_fraction_off()
    {
        FeishuStub feishu = Start();
        DateTimeOffset end = s_end.ToOffset(TimeSpan.FromHours(8)).AddMilliseconds(999);

        await feishu.Client.Reserves.UpdateAsync("r1", new() { EndTime = end }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body.ShouldEqualJson("""{"end_time":"1608888867"}""");
    }

    [Fact]
    public async Task Update_sends_numbers_that_no_name_stands_for_where_validation_is_off()
    {
        FeishuStub feishu = Start(validates: false);

        await feishu.Client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { MeetingInitialType = (FeishuReserveMeetingInitialType)9 } }, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body.ShouldEqualJson("""{"meeting_settings":{"meeting_initial_type":9}}""");
    }

    [Theory]
    [MemberData(nameof(UserIdTypes))]
    public async Task Update_names_the_kind_of_user_ids_in_the_query(FeishuUserIdType userIdType, string onTheWire)
    {
        FeishuStub feishu = Start(validates: false);

        await feishu.Client.Reserves.UpdateAsync("r1", new(), userIdType, Cancellation);

        feishu.Received(HttpMethod.Put, $"/open-apis/vc/v1/reserves/r1?user_id_type={onTheWire}");
    }

    [Fact]
    public async Task Update_refuses_a_kind_of_user_ids_without_text()
    {
        FeishuStub feishu = Start();

        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Reserves.UpdateAsync("r1", new(), default(FeishuUserIdType), Cancellation));

        Assert.Empty(feishu.Transport.Calls);
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../users", "..%2Fusers")]
    [InlineData(@"..\users", "..%5Cusers")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("...", "...")]
    [InlineData("r1?x=1&y=2#z", "r1%3Fx%3D1%26y%3D2%23z")]
    [InlineData("r1;v=1:@", "r1%3Bv%3D1%3A%40")]
    [InlineData("预约", "%E9%A2%84%E7%BA%A6")]
    [InlineData("🎉", "%F0%9F%8E%89")]
    public async Task Update_escapes_the_id(string reserveId, string onTheWire)
    {
        FeishuStub feishu = Start();

        await feishu.Client.Reserves.UpdateAsync(reserveId, new(), cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, $"/open-apis/vc/v1/reserves/{onTheWire}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("r1\r\nX-Injected: 1")]
    [InlineData("r1\0")]
    [InlineData("r1\u0085")]
    public async Task Update_refuses_ids_that_could_leave_the_path(string reserveId)
    {
        FeishuStub feishu = Start();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Reserves.UpdateAsync(reserveId, new(), cancellationToken: Cancellation));

        Assert.Equal("reserveId", thrown.ParamName);
        Assert.Empty(feishu.Transport.Calls);
        Assert.Empty(feishu.Transport.TokenRequests);
    }

    // Written in code: a lone surrogate does not survive in an attribute.
    [Fact]
    public async Task Update_refuses_ids_of_broken_unicode()
    {
        FeishuStub feishu = Start();
        string reserveId = "r" + '\uD83D';

        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Reserves.UpdateAsync(reserveId, new(), cancellationToken: Cancellation));

        Assert.Empty(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Update_takes_ids_of_256_characters()
    {
        FeishuStub feishu = Start();
        string reserveId = new('7', 256);

        await feishu.Client.Reserves.UpdateAsync(reserveId, new(), cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/" + reserveId);
    }

    [Fact]
    public async Task Update_refuses_ids_of_257_characters()
    {
        FeishuStub feishu = Start();

        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Reserves.UpdateAsync(new string('7', 257), new(), cancellationToken: Cancellation));

        Assert.Empty(feishu.Transport.Calls);
    }

    [Fact]
    public async Task Update_refuses_null_arguments()
    {
        FeishuStub feishu = Start();

        ArgumentNullException withoutId = await Assert.ThrowsAsync<ArgumentNullException>(() => feishu.Client.Reserves.UpdateAsync(null!, new(), cancellationToken: Cancellation));
        ArgumentNullException withoutRequest = await Assert.ThrowsAsync<ArgumentNullException>(() => feishu.Client.Reserves.UpdateAsync("r1", null!, cancellationToken: Cancellation));

        Assert.Equal("reserveId", withoutId.ParamName);
        Assert.Equal("request", withoutRequest.ParamName);
        Assert.Empty(feishu.Transport.Calls);
    }

    private static FeishuStub Start(bool validates = true)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("reserves.update");
        return feishu;
    }
}
