using System.Text;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Answering for a meeting room.</summary>
public sealed class ReplyFeishuRoomInstanceTests
{
    private const string Path = "/open-apis/meeting_room/instance/reply";

    private static readonly ReplyFeishuRoomInstanceRequest s_request = new()
    {
        RoomId = "omm_c7e9ef91ec9f3c007f1dfb2503918981",
        Uid = "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
        OriginalTime = 0,
        Status = FeishuRoomInstanceStatus.NotCheckIn,
    };

    public static TheoryData<FeishuRoomInstanceStatus, string> Statuses => new()
    {
        { FeishuRoomInstanceStatus.NotCheckIn, "NOT_CHECK_IN" },
        { FeishuRoomInstanceStatus.EndedBeforeDue, "ENDED_BEFORE_DUE" },
        { FeishuRoomInstanceStatus.AcceptedByAdmin, "ACCEPTED_BY_ADMIN" },
        { FeishuRoomInstanceStatus.DeclinedByAdmin, "DECLINED_BY_ADMIN" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reply_sends_the_example_of_the_page()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomInstances.ReplyAsync(s_request, Cancellation);

        feishu.Received(HttpMethod.Post, Path).Body.ShouldEqualJson(Example.RequestOf("feishu.room_instances.reply")!);
    }

    [Fact]
    public async Task Reply_sends_the_token_in_one_header_and_no_header_that_nobody_asked_for()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomInstances.ReplyAsync(s_request, Cancellation);

        ReceivedRequest received = feishu.Received(HttpMethod.Post, Path);
        Assert.Equal("https://open.feishu.cn" + Path, received.Url);
        Assert.Equal("Bearer token-1", received.Headers["Authorization"]);
        Assert.Equal("application/json; charset=utf-8", received.Headers["Content-Type"]);
        Assert.Equal(["Authorization", "Content-Length", "Content-Type"], received.Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Reply_sends_every_answer_of_the_page(FeishuRoomInstanceStatus status, string onTheWire)
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomInstances.ReplyAsync(s_request with { Status = status, OriginalTime = 1_767_225_600 }, Cancellation);

        feishu.Received(HttpMethod.Post, Path).Body.ShouldEqualJson(
            $$"""{"room_id":"omm_c7e9ef91ec9f3c007f1dfb2503918981","uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7","original_time":1767225600,"status":"{{onTheWire}}"}""");
    }

    [Fact]
    public async Task Reply_sends_times_beyond_32_bits_as_numbers()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomInstances.ReplyAsync(s_request with { OriginalTime = long.MaxValue }, Cancellation);

        Assert.Contains("\"original_time\":9223372036854775807,", feishu.Received(HttpMethod.Post, Path).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_sends_Chinese_as_utf8_and_not_escaped()
    {
        FeishuStub feishu = Start();

        await feishu.Client.RoomInstances.ReplyAsync(s_request with { Uid = "日程" }, Cancellation);

        byte[] body = feishu.Received(HttpMethod.Post, Path).Bytes!;
        Assert.True(body.AsSpan().IndexOf("\"日程\""u8) > 0);
        Assert.DoesNotContain(@"\u", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"code":0,"msg":"success"}""")]
    [InlineData("""{"code":0,"msg":"success","data":{}}""")]
    [InlineData("""{"code":0,"msg":"success","data":null}""")]
    [InlineData("""{"code":0,"msg":"","data":[1,{"x":2}]}""")]
    [InlineData("""{"msg":"success","code":"0"}""")]
    [InlineData("\uFEFF{\"code\":0}")]
    public async Task Code_0_is_success_with_and_without_data(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        await feishu.Client.RoomInstances.ReplyAsync(s_request, Cancellation);

        feishu.Received(HttpMethod.Post, Path);
    }

    [Theory]
    [InlineData(null, "RoomId")]
    [InlineData("", "RoomId")]
    [InlineData("omm_1", "")]
    public async Task The_room_is_named(string? room, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { RoomId = room! });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(null, "Uid")]
    [InlineData("", "Uid")]
    [InlineData("c32537e6", "")]
    public async Task The_event_is_named(string? uid, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { Uid = uid! });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(-1, "OriginalTime")]
    [InlineData(long.MinValue, "OriginalTime")]
    public async Task The_original_time_is_0_or_a_time(long time, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { OriginalTime = time });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("NOT_CHECK_IN", "")]
    [InlineData("DECLINED_BY_ADMIN", "")]
    [InlineData("not_check_in", "Status")]
    [InlineData("RELEASED", "Status")]
    [InlineData("", "Status")]
    public async Task The_answer_is_one_of_the_page(string status, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { Status = new FeishuRoomInstanceStatus(status) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RoomId = "", Uid = "", OriginalTime = -1, Status = new FeishuRoomInstanceStatus("x") });

        Assert.Equal(["OriginalTime", "RoomId", "Status", "Uid"], broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_was_never_set_breaks_a_rule()
    {
        FeishuStub feishu = Start();

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => feishu.Client.RoomInstances.ReplyAsync(s_request with { Status = default }, Cancellation));

        Assert.Equal("Status", Assert.Single(thrown.Violations).Path);
    }

    [Fact]
    public async Task An_answer_that_was_never_set_cannot_be_sent_even_where_validation_is_off()
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = false);

        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.RoomInstances.ReplyAsync(s_request with { Status = default }, Cancellation));

        Assert.Empty(feishu.Transport.Calls);
        Assert.Empty(feishu.Transport.TokenRequests);
    }

    [Fact]
    public async Task Reply_refuses_a_null_request()
    {
        FeishuStub feishu = Start();

        ArgumentNullException thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => feishu.Client.RoomInstances.ReplyAsync(null!, Cancellation));

        Assert.Equal("request", thrown.ParamName);
    }

    private static FeishuStub Start()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyExample("room_instances.reply");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(ReplyFeishuRoomInstanceRequest request) => BrokenRules.OfAsync(
        validates =>
        {
            var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
            feishu.ReplyExample("room_instances.reply");
            return feishu;
        },
        client => client.RoomInstances.ReplyAsync(request, Cancellation));
}
