using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Changing a meeting room.</summary>
public sealed class UpdateWeComMeetingRoomTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/edit?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new UpdateWeComMeetingRoomRequest
        {
            MeetingRoomId = "2",
            Name = "18F-会议室",
            Capacity = 10,
            City = "深圳",
            Building = "腾讯大厦",
            Floor = "18F",
            Equipment = [WeComMeetingRoomEquipment.Television, WeComMeetingRoomEquipment.Telephone, WeComMeetingRoomEquipment.Projector],
            Coordinate = new() { Latitude = "22.540503", Longitude = "113.934528" },
            Range = new() { UserIds = ["zhangsan", "lisi"], DepartmentIds = ["1"] },
        };

        await wecom.Client.MeetingRooms.UpdateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_rooms.update")!);
    }

    [Fact]
    public async Task Update_omits_fields_never_set_and_sends_empty_lists()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRooms.UpdateAsync(new() { MeetingRoomId = "2", Equipment = [], Range = new() { UserIds = [] } }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"meetingroom_id":2,"equipment":[],"range":{"user_list":[]}}""");
    }

    [Fact]
    public async Task Update_is_repeated_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0}""");

        Task call = wecom.Client.MeetingRooms.UpdateAsync(new() { MeetingRoomId = "2" }, Cancellation);
        await wecom.Time.PumpUntilAsync(call, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_rooms.update", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        var request = new UpdateWeComMeetingRoomRequest
        {
            MeetingRoomId = "room",
            Name = "",
            Capacity = 0,
            Floor = "18F",
            Equipment = [(WeComMeetingRoomEquipment)6],
            Coordinate = new(),
            Range = new() { UserIds = [""], DepartmentIds = [.. Enumerable.Repeat("1", 1001)] },
        };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRooms.UpdateAsync(request, Cancellation));

        Assert.Equal(
            ["Capacity", "City", "Coordinate.Latitude", "Coordinate.Longitude", "Equipment", "MeetingRoomId", "Name", "Range.DepartmentIds", "Range.UserIds"],
            broken.Order(StringComparer.Ordinal));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_rooms.update");
        return wecom;
    }
}
