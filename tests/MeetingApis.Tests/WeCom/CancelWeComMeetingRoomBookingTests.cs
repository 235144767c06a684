using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>Cancelling a booking of a meeting room.</summary>
public sealed class CancelWeComMeetingRoomBookingTests
{
    private const string Url = "/cgi-bin/oa/meetingroom/cancel_book?access_token=token-1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancel_sends_the_example_of_the_page()
    {
        WeComStub wecom = Start();
        var request = new CancelWeComMeetingRoomBookingRequest { BookingId = "bk42b34949gsaseb6e027c123cbafAAA", KeepSchedule = true, CancelDate = DateTimeOffset.FromUnixTimeSeconds(1672502400) };

        await wecom.Client.MeetingRoomBookings.CancelAsync(request, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(Example.RequestOf("wecom.meeting_room_bookings.cancel")!);
    }

    [Theory]
    [InlineData(null, """{"booking_id":"b1"}""")]
    [InlineData(false, """{"booking_id":"b1","keep_schedule":0}""")]
    [InlineData(true, """{"booking_id":"b1","keep_schedule":1}""")]
    public async Task Cancel_says_in_a_number_whether_the_calendar_entry_stays(bool? keeps, string expected)
    {
        WeComStub wecom = Start();

        await wecom.Client.MeetingRoomBookings.CancelAsync(new() { BookingId = "b1", KeepSchedule = keeps }, Cancellation);

        wecom.Received(HttpMethod.Post, Url).Body.ShouldEqualJson(expected);
    }

    [Fact]
    public async Task Cancel_is_repeated_after_a_try_that_may_have_worked()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":-1,"errmsg":"system busy"}""");
        wecom.Reply("""{"errcode":0}""");

        Task call = wecom.Client.MeetingRoomBookings.CancelAsync(new() { BookingId = "b1" }, Cancellation);
        await wecom.Time.PumpUntilAsync(call, TimeSpan.FromSeconds(1));

        Assert.Equal(2, wecom.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("90499", typeof(MeetingPermissionException))]
    [InlineData("40058", typeof(MeetingValidationException))]
    [InlineData("48002", typeof(MeetingPermissionException))]
    public async Task Codes_of_the_page_are_the_exceptions_of_their_category(string code, Type expected)
    {
        MeetingApiException thrown = await EachOperation.FailureAsync("wecom.meeting_room_bookings.cancel", $$"""{"errcode":{{code}},"errmsg":"m"}""");

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
    }

    [Theory]
    [InlineData("b1", null, "")]
    [InlineData("b1", 1672502400, "")]
    [InlineData("b1", 1672502401, "CancelDate")]
    [InlineData("b1", 1672531200, "CancelDate")]
    [InlineData("", null, "BookingId")]
    public async Task A_booking_is_named_and_a_day_is_its_midnight_in_China(string bookingId, int? day, string expected)
    {
        var request = new CancelWeComMeetingRoomBookingRequest { BookingId = bookingId, CancelDate = day is null ? null : DateTimeOffset.FromUnixTimeSeconds(day.Value) };

        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.MeetingRoomBookings.CancelAsync(request, Cancellation));

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static WeComStub Start(bool validates = true)
    {
        var wecom = WeComStub.Start(options => options.ValidateRequests = validates);
        wecom.ReplyExample("meeting_room_bookings.cancel");
        return wecom;
    }
}
