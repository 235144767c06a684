using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading the titles of events that hold meeting rooms.</summary>
public sealed class GetFeishuRoomEventSummariesTests
{
    private static readonly GetFeishuRoomEventSummariesRequest s_request = new() { EventUids = [new() { Uid = "u1", OriginalTime = 1_578_997_800 }] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_names_of_the_body_are_written_as_the_page_writes_them()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.RoomInstances.GetSummariesAsync(s_request, Cancellation);

        feishu.Received(HttpMethod.Post, "/open-apis/meeting_room/summary/batch_get").Body.ShouldEqualJson("""{"EventUids":[{"uid":"u1","original_time":1578997800}]}""");
    }

    [Fact]
    public async Task The_example_of_the_page_is_read()
    {
        FeishuStub feishu = Start(validates: true);

        GetFeishuRoomEventSummariesResponse response = await feishu.Client.RoomInstances.GetSummariesAsync(s_request, Cancellation);

        Assert.Equal(["test", "日程"], response.Events.Select(found => found.Summary));
        Assert.Equal(("d7a44c9b-7ae0-4a97-bf80-b4f050cedffa", 0L), (response.Events[1].Uid, response.Events[1].OriginalTime));
        Assert.Equal(
            new FeishuRoomEventConference { Type = FeishuEventConferenceType.FeishuMeeting, MeetingUrl = "https://vc.feishu.cn/j/777110140" },
            response.Events[1].Conference);
        Assert.Empty(response.Errors);
    }

    [Fact]
    public async Task What_was_found_and_what_was_not_come_together()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""
            {"code":0,"data":{"EventInfos":[{"uid":"u1","vchat":{"vc_type":"third_party","icon_type":"default","description":"进入会议"}}],
            "ErrorEventUids":[{"uid":"u2","original_time":7,"error_msg":"not found"}]}}
            """);

        GetFeishuRoomEventSummariesResponse response = await feishu.Client.RoomInstances.GetSummariesAsync(s_request, Cancellation);

        Assert.Equal(
            new FeishuRoomEventConference { Type = FeishuEventConferenceType.ThirdParty, Icon = FeishuEventConferenceIcon.Default, Description = "进入会议" },
            Assert.Single(response.Events).Conference);
        Assert.Equal(new FeishuRoomEventSummaryError { Uid = "u2", OriginalTime = 7, ErrorText = "not found" }, Assert.Single(response.Errors));
    }

    [Fact]
    public async Task An_empty_answer_is_read()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"msg":""}""");

        GetFeishuRoomEventSummariesResponse response = await feishu.Client.RoomInstances.GetSummariesAsync(s_request, Cancellation);

        Assert.Empty(response.Events);
        Assert.Empty(response.Errors);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        Assert.Equal(["EventUids"], await BrokenAsync(new() { EventUids = [] }));
        Assert.Equal(
            ["EventUids[0].Uid", "EventUids[1].OriginalTime", "EventUids[2]"],
            await BrokenAsync(new() { EventUids = [new() { Uid = "", OriginalTime = 0 }, new() { Uid = "u", OriginalTime = -1 }, null!] }));
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("room_instances.get_summaries");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(GetFeishuRoomEventSummariesRequest request) =>
        BrokenRules.OfAsync(Start, client => client.RoomInstances.GetSummariesAsync(request, Cancellation));
}
