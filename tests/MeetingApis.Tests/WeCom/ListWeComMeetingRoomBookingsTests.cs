using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Listing the bookings of meeting rooms.</summary>
public sealed class ListWeComMeetingRoomBookingsTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/get_booking_info?access_token=token-1";

    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1593532800);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new ListWeComMeetingRoomBookingsRequest { MeetingRoomId = "1", StartTime = s_start, EndTime = s_start.AddDays(1), City = "深圳", Building = "腾讯大厦", Floor = "18F" };

        await wecom.Client.MeetingRoomBookings.ListAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_room_bookings.list")!);
    }

    [Fact]
    public async Task The_bookings_of_the_page_are_read()
    {
        WeComStub wecom = Start();

        ListWeComMeetingRoomBookingsResponse bookings = await wecom.Client.MeetingRoomBookings.ListAsync(new(), Cancellation);

        Assert.Equal(["1", "2"], bookings.Items.Select(room => room.MeetingRoomId));
        Assert.Empty(bookings.Items[1].Bookings);
        Assert.Equal(
            new WeComMeetingRoomBooking
            {
                BookingId = "bkebsada6e027c123cbafAAA",
                ScheduleId = "17c7d2bd9f20d652840f72f59e796AAA",
                StartTime = s_start,
                EndTime = DateTimeOffset.FromUnixTimeSeconds(1593662400),
                BookerUserId = "zhangsan",
                Status = WeComMeetingRoomBookingStatus.Booked,
            },
            Assert.Single(bookings.Items[0].Bookings));
    }

    [Theory]
    [InlineData("""{"errcode":0}""", "")]
    [InlineData("""{"errcode":0,"booking_list":[{"meetingroom_id":"7"}]}""", "7:0")]
    [InlineData("""{"errcode":0,"booking_list":{"meetingroom_id":7,"schedule":{"status":9}}}""", "7:1")]
    public async Task Little_and_other_shapes_are_read(string answer, string expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);

        ListWeComMeetingRoomBookingsResponse bookings = await wecom.Client.MeetingRoomBookings.ListAsync(new(), Cancellation);

        Assert.Equal(expected, string.Join(' ', bookings.Items.Select(room => $"{room.MeetingRoomId}:{room.Bookings.Count}")));
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"booking_list":[{"schedule":[{"start_time":"soon"}]}]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.MeetingRoomBookings.ListAsync(new(), Cancellation));

        Assert.Contains("at $.booking_list[0].schedule[0].start_time", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.list", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData(0, 24, "")]
    [InlineData(9, 24, "")]
    [InlineData(23, 24, "")]
    [InlineData(0, 0.001, "")]
    [InlineData(0, 24.001, "EndTime")]
    [InlineData(23, 25, "EndTime")]
    [InlineData(-1, 1, "EndTime")]
    [InlineData(-1, 0, "")]
    [InlineData(9, 9, "EndTime")]
    [InlineData(9, 8, "EndTime")]
    public async Task A_time_lies_within_one_day_of_China(double from, double to, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { StartTime = s_start.AddHours(from), EndTime = s_start.AddHours(to) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(8, "")]
    [InlineData(9, "EndTime")]
    [InlineData(-1, "EndTime")]
    public async Task A_time_without_a_start_begins_now(int hoursFromNow, string expected)
    {
        // It is 16:00 in China.
        IEnumerable<string> broken = await BrokenAsync(new() { EndTime = new ManualTimeProvider().GetUtcNow().AddHours(hoursFromNow) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task Times_at_the_end_of_the_calendar_are_no_crash()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { StartTime = DateTimeOffset.MaxValue, EndTime = DateTimeOffset.MinValue });

        Assert.Equal(["EndTime"], broken);
    }

    [Fact]
    public async Task Room_and_place_are_checked()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingRoomId = "bk1", Floor = "18F" });

        Assert.Equal(["MeetingRoomId", "Floor"], broken);
    }

    private static Task<IEnumerable<string>> BrokenAsync(ListWeComMeetingRoomBookingsRequest request) =>
        BrokenRules.OfAsync(Start, client => client.MeetingRoomBookings.ListAsync(request, Cancellation));

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_room_bookings.list");
        return wecom;
    }
}
