using MeetingApis.DingTalk;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>Reading the meeting rooms, page by page.</summary>
public sealed class ListDingTalkRoomsTests
{
    private const string Path = "/v1.0/rooms/meetingRoomLists";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_returns_what_the_page_shows()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.ReplyExample("rooms.list");

        ListDingTalkRoomsResponse page = await dingtalk.Client.Rooms.ListAsync(new() { UnionId = "u+1", PageToken = "123", PageSize = 100 }, Cancellation);

        dingtalk.Received(HttpMethod.Get, Path + "?unionId=u%2B1&nextToken=123&maxResults=100");
        Assert.Equal((true, "123"), (page.HasMore, page.PageToken));
        DingTalkRoom room = Assert.Single(page.Items);
        Assert.Equal(("0ffb7xxxxx", "012241xxxxx", "ding994axxxx", "测试会议室"), (room.RoomId, room.RoomStaffId, room.CorpId, room.RoomName));
        Assert.Equal((DingTalkRoomStatus.Everybody, 10), (room.RoomStatus, room.RoomCapacity));
        Assert.Equal(new DingTalkRoomLabel { LabelId = DingTalkRoomLabelId.Television, LabelName = "电视" }, Assert.Single(room.RoomLabels));
        Assert.Equal(new DingTalkRoomLocation { Title = "xxx公司", Description = "xx市xx区xx街道xx号" }, room.RoomLocation);
        Assert.Equal(("https://static.dingtalk.com/media/lADPxxxxx.jpg", "xxxIsvRoomId"), (room.RoomPicture, room.IsvRoomId));
        Assert.Equal(new DingTalkRoomGroup { GroupId = "1", GroupName = "测试分组", ParentId = "0" }, room.RoomGroup);
        Assert.Empty(room.DeviceUnionIds);
    }

    [Fact]
    public async Task A_label_that_no_page_lists_survives()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"result":[{"roomLabels":[{"labelId":98765432109876},{"labelId":"5"}],"roomLocation":"","roomGroup":""}]}""");

        ListDingTalkRoomsResponse page = await dingtalk.Client.Rooms.ListAsync(new() { UnionId = "u1" }, Cancellation);

        DingTalkRoom room = Assert.Single(page.Items);
        Assert.Equal(["98765432109876", "5"], room.RoomLabels.Select(label => label.LabelId.ToString()));
        Assert.Null(room.RoomLocation);
        Assert.Null(room.RoomGroup);
    }

    [Fact]
    public async Task Enumerate_follows_the_pages_from_where_the_request_begins()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"hasMore":true,"nextToken":9007199254740993,"result":[{"roomId":"a"}]}""");
        dingtalk.Reply("""{"hasMore":false,"result":[{"roomId":"b"}]}""");

        List<DingTalkRoom> rooms = await dingtalk.Client.Rooms.EnumerateAsync(new() { UnionId = "u1", PageToken = "1" }, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(["a", "b"], rooms.Select(room => room.RoomId));
        Assert.Equal([Path + "?unionId=u1&nextToken=1", Path + "?unionId=u1&nextToken=9007199254740993"], dingtalk.Transport.Calls.Select(call => call.PathAndQuery));
    }

    [Fact]
    public async Task A_token_that_comes_again_is_an_error_and_no_loop()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"hasMore":true,"nextToken":1}""");

        await Assert.ThrowsAsync<MeetingProtocolException>(async () => await dingtalk.Client.Rooms.EnumerateAsync(new() { UnionId = "u1" }, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(2, dingtalk.Transport.Calls.Count);
    }

    [Fact]
    public async Task List_keeps_a_row_with_a_field_that_cannot_be_read()
    {
        var dingtalk = DingTalkStub.Start();
        dingtalk.Reply("""{"result":[{"roomCapacity":7},{"roomId":"r2","roomCapacity":"many"}]}""");

        ListDingTalkRoomsResponse page = await dingtalk.Client.Rooms.ListAsync(new() { UnionId = "u1" }, Cancellation);

        Assert.Equal([(null, 7), ("r2", null)], page.Items.Select(room => (room.RoomId, room.RoomCapacity)));
        Assert.Equal(["$.result[*].roomCapacity"], page.UnreadFields);
    }

    [Theory]
    [InlineData("u1", null, "")]
    [InlineData("u1", 1, "")]
    [InlineData("u1", 100, "")]
    [InlineData("u1", 0, "PageSize")]
    [InlineData("u1", 101, "PageSize")]
    [InlineData("", 101, "UnionId PageSize")]
    public async Task A_page_has_1_to_100_rooms_and_somebody_asks(string unionId, int? pageSize, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            validates =>
            {
                var dingtalk = DingTalkStub.Start(options => options.ValidateRequests = validates);
                dingtalk.Reply("{}");
                return dingtalk;
            },
            client => client.Rooms.ListAsync(new() { UnionId = unionId, PageSize = pageSize }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }
}
