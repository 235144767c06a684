using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Creating a meeting room.</summary>
public sealed class CreateWeComMeetingRoomTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/add?access_token=token-1";

    private static readonly CreateWeComMeetingRoomRequest s_good = new() { Name = "18F-会议室", Capacity = 10 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new CreateWeComMeetingRoomRequest
        {
            Name = "18F-会议室",
            Capacity = 10,
            City = "深圳",
            Building = "腾讯大厦",
            Floor = "18F",
            Equipment = [WeComMeetingRoomEquipment.Television, WeComMeetingRoomEquipment.Telephone, WeComMeetingRoomEquipment.Projector],
            Coordinate = new() { Latitude = "22.540503", Longitude = "113.934528" },
            Range = new() { UserIds = ["zhangsan", "lisi"], DepartmentIds = ["1"] },
        };

        await wecom.Client.MeetingRooms.CreateAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_rooms.create")!);
    }

    [Fact]
    public async Task Create_omits_fields_never_set()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRooms.CreateAsync(s_good, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson("""{"name":"18F-会议室","capacity":10}""");
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok","meetingroom_id":1}""", "1")]
    [InlineData("""{"errcode":0,"meetingroom_id":9007199254740993}""", "9007199254740993")]
    [InlineData("""{"errcode":0,"meetingroom_id":"1"}""", "1")]
    public async Task The_new_room_s_id_is_read_digit_for_digit(string answer, string expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        CreateWeComMeetingRoomResponse created = await wecom.Client.MeetingRooms.CreateAsync(s_good, Cancellation);

        Assert.Equal(expected, created.MeetingRoomId);
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"meetingroom_id":[1]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.MeetingRooms.CreateAsync(s_good, Cancellation));

        Assert.Contains("at $.meetingroom_id", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_creation_that_may_have_worked_is_not_sent_again()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => wecom.Client.MeetingRooms.CreateAsync(s_good, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("60030", typeof(MeetingPermissionException))]
    [InlineData("60011", typeof(MeetingPermissionException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_rooms.create", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new()
        {
            Name = new string('会', 31),
            Capacity = 0,
            City = "深圳",
            Equipment = [(WeComMeetingRoomEquipment)6],
            Coordinate = new() { Latitude = "90.1", Longitude = "east" },
            Range = new() { UserIds = [.. Enumerable.Range(0, 1001).Select(number => $"user{number}")], DepartmentIds = ["sales"] },
        });

        Assert.Equal(
            ["Capacity", "City", "Coordinate.Latitude", "Coordinate.Longitude", "Equipment", "Name", "Range.DepartmentIds", "Range.UserIds"],
            broken.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a", 1, "")]
    [InlineData("会", 30, "")]
    [InlineData("🎉", 30, "")]
    [InlineData("a", 0, "Name")]
    [InlineData("a", 31, "Name")]
    public async Task A_name_has_1_to_30_characters(string character, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Name = string.Concat(Enumerable.Repeat(character, count)) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("深圳", "腾讯大厦", "18F", "")]
    [InlineData("深圳", "腾讯大厦", null, "City")]
    [InlineData(null, null, "18F", "City")]
    public async Task A_place_is_given_as_a_whole(string? city, string? building, string? floor, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { City = city, Building = building, Floor = floor });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("-90", "180", "")]
    [InlineData("22.540503", "113.934528", "")]
    [InlineData(null, "0", "Coordinate.Latitude")]
    [InlineData("0", "", "Coordinate.Longitude")]
    [InlineData("0", "180.000001", "Coordinate.Longitude")]
    public async Task A_coordinate_is_two_angles(string? latitude, string? longitude, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { Coordinate = new() { Latitude = latitude, Longitude = longitude } });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static Task<IEnumerable<string>> BrokenAsync(CreateWeComMeetingRoomRequest request) =>
        BrokenRules.OfAsync(Start, client => client.MeetingRooms.CreateAsync(request, Cancellation));

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_rooms.create");
        return wecom;
    }
}
