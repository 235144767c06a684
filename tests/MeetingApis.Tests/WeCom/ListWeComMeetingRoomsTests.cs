using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Listing meeting rooms.</summary>
public sealed class ListWeComMeetingRoomsTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/list?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new ListWeComMeetingRoomsRequest
        {
            City = "深圳",
            Building = "腾讯大厦",
            Floor = "18F",
            Equipment = [WeComMeetingRoomEquipment.Television, WeComMeetingRoomEquipment.Telephone, WeComMeetingRoomEquipment.Projector],
        };

        await wecom.Client.MeetingRooms.ListAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_rooms.list")!);
    }

    [Fact]
    public async Task List_of_all_rooms_sends_an_empty_object()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRooms.ListAsync(new(), Cancellation);

        Assert.Equal("{}", wecom.Received(HttpMethod.Post, Url).Body);
    }

    [Fact]
    public async Task The_rooms_of_the_page_are_read()
    {
        WeComStub wecom = Start();

        ListWeComMeetingRoomsResponse rooms = await wecom.Client.MeetingRooms.ListAsync(new(), Cancellation);

        Assert.Equal(2, rooms.Items.Count);
        WeComMeetingRoom first = rooms.Items[0], second = rooms.Items[1];
        Assert.Equal(("1", "18F-会议室", 10, "深圳", "腾讯大厦", "18F"), (first.MeetingRoomId, first.Name, first.Capacity, first.City, first.Building, first.Floor));
        Assert.Equal([WeComMeetingRoomEquipment.Television, WeComMeetingRoomEquipment.Telephone, WeComMeetingRoomEquipment.Projector], first.Equipment);
        Assert.Equal(new WeComMeetingRoomCoordinate { Latitude = "22.540503", Longitude = "113.934528" }, first.Coordinate);
        Assert.True(first.NeedApproval);
        Assert.Null(first.Range);
        Assert.Equal(("2", 20), (second.MeetingRoomId, second.Capacity));
        Assert.Null(second.NeedApproval);
        Assert.Equal(["zhangsan", "lisi"], second.Range!.UserIds);
        Assert.Equal(["1"], second.Range.DepartmentIds);
    }

    [Theory]
    [InlineData("""{"errcode":0}""", 0)]
    [InlineData("""{"errcode":0,"meetingroom_list":""}""", 0)]
    [InlineData("""{"errcode":0,"meetingroom_list":[null,{}]}""", 1)]
    public async Task Little_is_read_as_little(string answer, int expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        ListWeComMeetingRoomsResponse rooms = await wecom.Client.MeetingRooms.ListAsync(new(), Cancellation);

        Assert.Equal(expected, rooms.Items.Count);
        Assert.All(rooms.Items, room => Assert.Equal((null, 0), (room.Coordinate, room.Equipment.Count)));
    }

    [Fact]
    public async Task Other_shapes_that_WeCom_sends_are_read_too()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"meetingroom_list":{"meetingroom_id":"7","capacity":"8","equipment":9,"coordinate":"","need_approval":"0","range":{"department_list":[1,2]}}}""");

        WeComMeetingRoom room = Assert.Single((await wecom.Client.MeetingRooms.ListAsync(new(), Cancellation)).Items);

        Assert.Equal(("7", 8, false), (room.MeetingRoomId, room.Capacity, room.NeedApproval));
        Assert.Equal([(WeComMeetingRoomEquipment)9], room.Equipment);
        Assert.Null(room.Coordinate);
        Assert.Equal(["1", "2"], room.Range!.DepartmentIds);
        Assert.Empty(room.Range.UserIds);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_rooms.list", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("深圳", null, null, 1, "")]
    [InlineData("深圳", "腾讯大厦", null, 5, "")]
    [InlineData(null, "腾讯大厦", null, 1, "Building")]
    [InlineData("深圳", null, "18F", 1, "Floor")]
    [InlineData(null, null, null, 0, "Equipment")]
    [InlineData(null, null, null, 6, "Equipment")]
    public async Task The_rules_of_the_page_are_checked(string? city, string? building, string? floor, int equipment, string expected)
    {
        var request = new ListWeComMeetingRoomsRequest { City = city, Building = building, Floor = floor, Equipment = [(WeComMeetingRoomEquipment)equipment] };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRooms.ListAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_rooms.list");
        return wecom;
    }
}
