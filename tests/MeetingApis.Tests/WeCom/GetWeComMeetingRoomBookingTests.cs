using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Reading a booking of a meeting room.</summary>
public sealed class GetWeComMeetingRoomBookingTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/bookinfo/get?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRoomBookings.GetAsync(new() { MeetingRoomId = "1", BookingId = "bkebsada6e027c123cbafAAA" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_room_bookings.get")!);
    }

    [Fact]
    public async Task The_booking_of_the_page_is_read()
    {
        GetWeComMeetingRoomBookingResponse response = await ReadAsync(Example.ResponseOf("wecom.meeting_room_bookings.get"));

        Assert.Equal("1", response.MeetingRoomId);
        Assert.Equal(
            new WeComMeetingRoomBooking
            {
                BookingId = "bkebsada6e027c123cbafAAA",
                MasterBookingId = "rbsho97cbidajgixnyk8eAA",
                ScheduleId = "17c7d2bd9f20d652840f72f59e796AAA",
                StartTime = DateTimeOffset.FromUnixTimeSeconds(1593532800),
                EndTime = DateTimeOffset.FromUnixTimeSeconds(1593662400),
                BookerUserId = "zhangsan",
                Status = WeComMeetingRoomBookingStatus.Booked,
            },
            response.Booking);
    }

    [Theory]
    [InlineData("\"meeting_id\":\"b1\"")]
    [InlineData("\"meeting_id\":\"b2\",\"booking_id\":\"b1\"")]
    [InlineData("\"booking_id\":\"b1\",\"meeting_id\":\"b2\"")]
    public async Task The_id_is_read_under_its_former_name_too(string members)
    {
        GetWeComMeetingRoomBookingResponse response = await ReadAsync($$$"""{"errcode":0,"schedule":{{{{members}}}}}""");

        Assert.Equal("b1", response.Booking!.BookingId);
    }

    [Theory]
    [InlineData("0", WeComMeetingRoomBookingStatus.Booked)]
    [InlineData("1", WeComMeetingRoomBookingStatus.Cancelled)]
    [InlineData("\"2\"", WeComMeetingRoomBookingStatus.Applying)]
    [InlineData("3", WeComMeetingRoomBookingStatus.InApproval)]
    [InlineData("7", (WeComMeetingRoomBookingStatus)7)]
    public async Task A_status_is_read_even_one_without_a_name(string status, WeComMeetingRoomBookingStatus expected)
    {
        GetWeComMeetingRoomBookingResponse response = await ReadAsync($$$"""{"errcode":0,"schedule":{"status":{{{status}}}}}""");

        Assert.Equal(expected, response.Booking!.Status);
    }

    [Theory]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":0,"schedule":""}""")]
    [InlineData("""{"errcode":0,"schedule":null}""")]
    public async Task A_booking_that_is_not_there_is_null(string answer)
    {
        GetWeComMeetingRoomBookingResponse response = await ReadAsync(answer);

        Assert.Null(response.Booking);
    }

    [Theory]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.get", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("1", "b1", "")]
    [InlineData("b1", "1", "MeetingRoomId")]
    [InlineData("", "", "MeetingRoomId BookingId")]
    public async Task Room_and_booking_are_named(string roomId, string bookingId, string expected)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRoomBookings.GetAsync(new() { MeetingRoomId = roomId, BookingId = bookingId }, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static async Task<GetWeComMeetingRoomBookingResponse> ReadAsync(string answer)
    {
        var wecom = WeComStub.Start();
        wecom.Reply(answer);
        return await wecom.Client.MeetingRoomBookings.GetAsync(new() { MeetingRoomId = "1", BookingId = "b1" }, Cancellation);
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_room_bookings.get");
        return wecom;
    }
}
