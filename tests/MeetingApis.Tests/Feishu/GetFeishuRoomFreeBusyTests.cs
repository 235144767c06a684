using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading when meeting rooms are taken.</summary>
public sealed class GetFeishuRoomFreeBusyTests
{
    private static readonly DateTimeOffset s_start = new(2019, 9, 4, 8, 45, 0, TimeSpan.FromHours(8));

    private static readonly GetFeishuRoomFreeBusyRequest s_request = new() { RoomIds = ["omm_1"], TimeMin = s_start, TimeMax = s_start.AddHours(1) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_rooms_repeat_their_name_and_times_carry_their_offset_escaped()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.RoomInstances.GetFreeBusyAsync(s_request with { RoomIds = ["omm_2", "omm_1"], TimeMax = s_start.AddHours(1).ToUniversalTime().AddMilliseconds(999) }, Cancellation);

        feishu.Received(HttpMethod.Get, "/open-apis/meeting_room/freebusy/batch_get?room_ids=omm_2&room_ids=omm_1&time_min=2019-09-04T08%3A45%3A00%2B08%3A00&time_max=2019-09-04T01%3A45%3A00%2B00%3A00");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        GetFeishuRoomFreeBusyResponse response = await feishu.Client.RoomInstances.GetFreeBusyAsync(s_request, Cancellation);

        Assert.Equal((s_start, s_start.AddHours(1)), (response.TimeMin, response.TimeMax));
        Assert.Equal(2, response.FreeBusy.Count);
        Assert.Equal(
            new FeishuRoomBusyTime
            {
                StartTime = new DateTimeOffset(2020, 1, 14, 18, 30, 0, TimeSpan.FromHours(8)),
                EndTime = new DateTimeOffset(2020, 1, 14, 19, 0, 0, TimeSpan.FromHours(8)),
                Uid = "5632b176-4f0e-44eb-8331-c4b155ed270f",
                OriginalTime = 1578997800,
                OrganizerInfo = new() { Name = "xxx", OpenId = "ou_09379914ab6dde66499daf94d8b13842" },
            },
            Assert.Single(response.FreeBusy["omm_c7e9ef91ec9f3c007f1dfb2503918981"]));
    }

    [Theory]
    [InlineData("""{"code":0}""")]
    [InlineData("""{"code":0,"data":{}}""")]
    [InlineData("""{"code":0,"data":{"free_busy":null}}""")]
    [InlineData("""{"code":0,"data":{"free_busy":""}}""")]
    public async Task An_answer_without_rooms_is_read_as_free(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        GetFeishuRoomFreeBusyResponse response = await feishu.Client.RoomInstances.GetFreeBusyAsync(s_request, Cancellation);

        Assert.Empty(response.FreeBusy);
    }

    [Fact]
    public async Task A_free_room_may_have_an_empty_list_or_none_and_a_private_event_no_organizer()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"free_busy":{"omm_1":[],"omm_2":null,"omm_3":"","omm_4":[{"uid":"u","start_time":"2019-09-04T00:45:00.5Z"}]}}}""");

        GetFeishuRoomFreeBusyResponse response = await feishu.Client.RoomInstances.GetFreeBusyAsync(s_request, Cancellation);

        Assert.All(["omm_1", "omm_2", "omm_3"], room => Assert.Empty(response.FreeBusy[room]));
        FeishuRoomBusyTime busy = Assert.Single(response.FreeBusy["omm_4"]);
        Assert.Null(busy.OrganizerInfo);
        Assert.Equal(s_start.AddMilliseconds(500), busy.StartTime);
    }

    [Theory]
    [InlineData("""{"omm_1":[{"start_time":"2019-09-04T08:45:00"}]}""", "free_busy.omm_1[0].start_time")]
    [InlineData("""{"omm_1":[{"end_time":""}]}""", "free_busy.omm_1[0].end_time")]
    [InlineData("""{"omm_1":[7]}""", "free_busy.omm_1[0]")]
    [InlineData("""{"omm_1":7}""", "free_busy.omm_1")]
    public async Task A_busy_time_that_cannot_be_read_is_an_error_with_its_path(string busy, string path)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply($$$"""{"code":0,"data":{"free_busy":{{{busy}}}}}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => feishu.Client.RoomInstances.GetFreeBusyAsync(s_request, Cancellation));

        Assert.Contains(path, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "RoomIds")]
    [InlineData(1, "")]
    [InlineData(20, "")]
    [InlineData(21, "RoomIds")]
    public async Task Between_1_and_20_rooms_are_asked_for(int rooms, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { RoomIds = [.. Enumerable.Repeat("omm_1", rooms)] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(-1, "TimeMax")]
    [InlineData(0, "")]
    [InlineData(30 * 24 * 3600, "")]
    [InlineData((30 * 24 * 3600) + 1, "TimeMax")]
    public async Task The_time_is_30_days_long_at_most(int seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_request with { TimeMax = s_start.AddSeconds(seconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RoomIds = [""], TimeMin = s_start, TimeMax = s_start.AddDays(-1) });

        Assert.Equal(["RoomIds", "TimeMax"], broken);
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("room_instances.get_free_busy");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(GetFeishuRoomFreeBusyRequest request) =>
        BrokenRules.OfAsync(Start, client => client.RoomInstances.GetFreeBusyAsync(request, Cancellation));
}
