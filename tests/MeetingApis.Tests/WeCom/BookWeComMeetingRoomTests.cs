using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Booking a meeting room for a time.</summary>
public sealed class BookWeComMeetingRoomTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/book?access_token=token-1";

    private static readonly DateTimeOffset s_now = new ManualTimeProvider().GetUtcNow();

    private static readonly BookWeComMeetingRoomRequest s_good = new() { MeetingRoomId = "1", StartTime = s_now.AddHours(1), EndTime = s_now.AddHours(2), BookerUserId = "zhangsan" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Book_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start(validates: false);
        var request = new BookWeComMeetingRoomRequest
        {
            MeetingRoomId = "1",
            Subject = "周会",
            StartTime = DateTimeOffset.FromUnixTimeSeconds(1593532800),
            EndTime = DateTimeOffset.FromUnixTimeSeconds(1593619200),
            BookerUserId = "zhangsan",
            AttendeeUserIds = ["lisi", "wangwu"],
        };

        await wecom.Client.MeetingRoomBookings.BookAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_room_bookings.book")!);
    }

    [Fact]
    public async Task Book_omits_fields_never_set()
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRoomBookings.BookAsync(s_good, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(
            $$"""{"meetingroom_id":1,"start_time":{{s_good.StartTime.ToUnixTimeSeconds()}},"end_time":{{s_good.EndTime.ToUnixTimeSeconds()}},"booker":"zhangsan"}""");
    }

    [Fact]
    public async Task The_booking_of_the_page_is_read()
    {
        WeComStub wecom = Start();

        BookWeComMeetingRoomResponse booked = await wecom.Client.MeetingRoomBookings.BookAsync(s_good, Cancellation);

        Assert.Equal(("bkgsaseb6e027c123cbafAAA", "17c7d2bd9f20d652840f72f59e796AAA"), (booked.BookingId, booked.ScheduleId));
    }

    [Fact]
    public async Task A_code_that_no_page_gives_is_not_guessed_to_be_a_conflict()
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.book", """{"errcode":99999999,"errmsg":"the room is taken"}""");

        Assert.IsType<MeetingApiException>(thrown);
        Assert.Equal("the room is taken", thrown.VendorMessage);
    }

    [Fact]
    public async Task A_booking_that_may_have_worked_is_not_sent_again()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => wecom.Client.MeetingRoomBookings.BookAsync(s_good, Cancellation));

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Single(wecom.Transport.Calls);
    }

    [Theory]
    [InlineData("60111", typeof(MeetingNotFoundException))]
    [InlineData("40003", typeof(MeetingNotFoundException))]
    [InlineData("90711", typeof(MeetingConflictException))]
    [InlineData("60030", typeof(MeetingPermissionException))]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.book", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData(60, 90, "")]
    [InlineData(-10, 20, "")]
    [InlineData(60, 89, "EndTime")]
    [InlineData(60, 30, "EndTime")]
    [InlineData(-60, 0, "EndTime")]
    public async Task A_booking_lasts_half_an_hour_and_ends_in_the_future(int from, int to, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(s_good with { StartTime = s_now.AddMinutes(from), EndTime = s_now.AddMinutes(to) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task All_broken_rules_are_reported_at_once()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { MeetingRoomId = "", StartTime = s_now, EndTime = s_now, BookerUserId = "", AttendeeUserIds = ["lisi", " "] });

        Assert.Equal(["MeetingRoomId", "EndTime", "EndTime", "BookerUserId", "AttendeeUserIds"], broken);
    }

    private static Task<IEnumerable<string>> BrokenAsync(BookWeComMeetingRoomRequest request) =>
        BrokenRules.OfAsync(Start, client => client.MeetingRoomBookings.BookAsync(request, Cancellation));

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_room_bookings.book");
        return wecom;
    }
}
