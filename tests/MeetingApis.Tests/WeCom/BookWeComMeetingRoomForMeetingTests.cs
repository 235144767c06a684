using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Booking a meeting room for a scheduled meeting.</summary>
public sealed class BookWeComMeetingRoomForMeetingTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/book_by_meeting?access_token=token-1";

    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    private static readonly BookWeComMeetingRoomForMeetingRequest s_good = new() { MeetingRoomId = "1", MeetingId = "hy7e7226edae66468bc48e9859812402", BookerUserId = "rocky" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Book_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRoomBookings.BookForMeetingAsync(new() { MeetingRoomId = "1", MeetingId = "hy7e7226edae66468bc48e9859812402", BookerUserId = "rocky" }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_room_bookings.book_for_meeting")!);
    }

    [Fact]
    public async Task The_days_of_the_page_without_a_room_are_read()
    {
        WeComStub wecom = Start();

        BookWeComMeetingRoomSeriesResponse booked = await wecom.Client.MeetingRoomBookings.BookForMeetingAsync(s_good, Cancellation);

        Assert.Equal("bkgsaseb6e027c123cbafAAA", booked.BookingId);
        Assert.Equal([new(2023, 1, 1, 0, 0, 0, s_china), new(2023, 2, 1, 0, 0, 0, s_china), new(2023, 3, 1, 0, 0, 0, s_china)], booked.ConflictDates);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(",\"conflict_date\":null", 0)]
    [InlineData(",\"conflict_date\":\"\"", 0)]
    [InlineData(",\"conflict_date\":[]", 0)]
    [InlineData(",\"conflict_date\":1672502400", 1)]
    [InlineData(",\"conflict_date\":[\"1672502400\"]", 1)]
    public async Task A_room_for_every_day_is_an_empty_list(string sent, int expected)
    {
        var wecom = WeComStub.Start();
        wecom.Reply($$"""{"errcode":0,"booking_id":"b1"{{sent}}}""");

        BookWeComMeetingRoomSeriesResponse booked = await wecom.Client.MeetingRoomBookings.BookForMeetingAsync(s_good, Cancellation);

        Assert.Equal(expected, booked.ConflictDates.Count);
    }

    [Fact]
    public async Task Another_shape_is_a_protocol_error_that_names_the_place()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"conflict_date":["tomorrow"]}""");

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => wecom.Client.MeetingRoomBookings.BookForMeetingAsync(s_good, Cancellation));

        Assert.Contains("at $.conflict_date", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booking_that_may_have_worked_is_not_sent_again()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => wecom.Client.MeetingRoomBookings.BookForMeetingAsync(s_good, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Theory]
    [InlineData("90602", typeof(MeetingNotFoundException))]
    [InlineData("730005", typeof(MeetingPermissionException))]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.book_for_meeting", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("1", "x", "u1", "")]
    [InlineData("x", "x", "u1", "MeetingRoomId")]
    [InlineData("", "", "", "MeetingRoomId MeetingId BookerUserId")]
    public async Task Room_meeting_and_booker_are_named(string roomId, string id, string booker, string expected)
    {
        var request = new BookWeComMeetingRoomForMeetingRequest { MeetingRoomId = roomId, MeetingId = id, BookerUserId = booker };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRoomBookings.BookForMeetingAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_room_bookings.book_for_meeting");
        return wecom;
    }
}
