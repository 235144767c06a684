using MeetingApis.WeCom;

namespace MeetingApis.Tests.WireMock;

public sealed class WeComClientOnWireMockTests(WireMockFixture server) : WireMockTests(server)
{
    private const string UpdateUrl = "/cgi-bin/meeting/update?access_token=wecom-wiremock";

    [Theory]
    [InlineData("authentication", typeof(MeetingAuthenticationException), "42001")]
    [InlineData("permission", typeof(MeetingPermissionException), "730005")]
    [InlineData("validation", typeof(MeetingValidationException), "400030")]
    [InlineData("not-found", typeof(MeetingNotFoundException), "90602")]
    [InlineData("conflict", typeof(MeetingConflictException), "400041")]
    [InlineData("rate-limit", typeof(MeetingRateLimitException), "45009")]
    [InlineData("quota", typeof(MeetingQuotaException), "400020")]
    [InlineData("not-supported", typeof(MeetingNotSupportedException), "400045")]
    [InlineData("unavailable", typeof(MeetingUnavailableException), "-1")]
    [InlineData("protocol", typeof(MeetingProtocolException), null)]
    public async Task Update_ends_in_the_exception_of_the_category(string category, Type expected, string? code)
    {
        var request = new UpdateWeComMeetingRequest { MeetingId = $"meeting-{category}", Title = "新建会议" };

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => Client().Meetings.UpdateAsync(request, Cancellation));

        Assert.IsType(expected, thrown);
        Assert.Equal(code, thrown.Code);
        Assert.Equal("wecom.meetings.update", thrown.Operation);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_created_meeting_is_that_of_the_page()
    {
        CreateWeComMeetingResponse created = await Client().Meetings.CreateAsync(Example.RequestOf<CreateWeComMeetingRequest>("wecom.meetings.create"), Cancellation);

        Assert.Equal("XXXXXXXXX", created.MeetingId);
    }

    [Fact]
    public async Task A_meeting_is_that_of_the_page()
    {
        GetWeComMeetingResponse meeting = await Client().Meetings.GetAsync(Example.RequestOf<GetWeComMeetingRequest>("wecom.meetings.get"), Cancellation);

        Assert.Equal("title", meeting.Title);
    }

    [Fact]
    public async Task The_ids_of_meetings_are_those_of_the_page()
    {
        ListWeComMeetingIdsResponse page = await Client().Meetings.ListIdsAsync(Example.RequestOf<ListWeComMeetingIdsRequest>("wecom.meetings.list_ids"), Cancellation);

        Assert.Equal(["meetingid1", "meetingid2"], page.Items);
    }

    [Fact]
    public async Task The_invitees_are_those_of_the_page()
    {
        ListWeComMeetingInviteesResponse page = await Client().Meetings.ListInviteesAsync(new() { MeetingId = "meetingid11", PageToken = "NIGEIJG" }, Cancellation);

        Assert.Equal("USERID", Assert.Single(page.Items).UserId);
    }

    [Fact]
    public async Task A_meeting_is_cancelled_and_its_invitees_are_replaced_as_the_pages_say()
    {
        await Client().Meetings.CancelAsync(new() { MeetingId = "XXXXXXXXX", SubMeetingId = "sub_meetingid1111" }, Cancellation);
        await Client().Meetings.SetInviteesAsync(new() { MeetingId = "meetingid", Invitees = [new() { UserId = "zhangsan" }, new() { UserId = "lisi" }] }, Cancellation);

        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, "/cgi-bin/meeting/cancel?access_token=wecom-wiremock", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, "/cgi-bin/meeting/set_invitees?access_token=wecom-wiremock", Cancellation));
    }

    [Fact]
    public async Task Meeting_rooms_are_kept_as_the_page_says()
    {
        IWeComMeetingRoomsApi rooms = Client().MeetingRooms;

        CreateWeComMeetingRoomResponse created = await rooms.CreateAsync(Example.RequestOf<CreateWeComMeetingRoomRequest>("wecom.meeting_rooms.create"), Cancellation);
        ListWeComMeetingRoomsResponse listed = await rooms.ListAsync(Example.RequestOf<ListWeComMeetingRoomsRequest>("wecom.meeting_rooms.list"), Cancellation);
        await rooms.UpdateAsync(Example.RequestOf<UpdateWeComMeetingRoomRequest>("wecom.meeting_rooms.update"), Cancellation);
        await rooms.DeleteAsync(Example.RequestOf<DeleteWeComMeetingRoomRequest>("wecom.meeting_rooms.delete"), Cancellation);

        Assert.Equal("1", created.MeetingRoomId);
        Assert.Equal(["1", "2"], listed.Items.Select(room => room.MeetingRoomId));
    }

    [Fact]
    public async Task Meeting_rooms_are_booked_as_the_page_says()
    {
        IWeComMeetingRoomBookingsApi bookings = Client().MeetingRoomBookings;

        BookWeComMeetingRoomResponse booked = await bookings.BookAsync(Example.RequestOf<BookWeComMeetingRoomRequest>("wecom.meeting_room_bookings.book"), Cancellation);
        BookWeComMeetingRoomSeriesResponse forSchedule = await bookings.BookForScheduleAsync(Example.RequestOf<BookWeComMeetingRoomForScheduleRequest>("wecom.meeting_room_bookings.book_for_schedule"), Cancellation);
        BookWeComMeetingRoomSeriesResponse forMeeting = await bookings.BookForMeetingAsync(Example.RequestOf<BookWeComMeetingRoomForMeetingRequest>("wecom.meeting_room_bookings.book_for_meeting"), Cancellation);
        ListWeComMeetingRoomBookingsResponse listed = await bookings.ListAsync(Example.RequestOf<ListWeComMeetingRoomBookingsRequest>("wecom.meeting_room_bookings.list"), Cancellation);
        GetWeComMeetingRoomBookingResponse read = await bookings.GetAsync(Example.RequestOf<GetWeComMeetingRoomBookingRequest>("wecom.meeting_room_bookings.get"), Cancellation);
        await bookings.CancelAsync(Example.RequestOf<CancelWeComMeetingRoomBookingRequest>("wecom.meeting_room_bookings.cancel"), Cancellation);

        Assert.Equal("bkgsaseb6e027c123cbafAAA", booked.BookingId);
        Assert.Equal((3, 3), (forSchedule.ConflictDates.Count, forMeeting.ConflictDates.Count));
        Assert.Equal(2, listed.Items.Count);
        Assert.Equal("rbsho97cbidajgixnyk8eAA", read.Booking!.MasterBookingId);
    }

    [Fact]
    public async Task A_wrong_secret_sends_no_call()
    {
        var request = new UpdateWeComMeetingRequest { MeetingId = "meeting-renewal", Title = "新建会议" };

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => Client(secret: "wrong-secret").Meetings.UpdateAsync(request, Cancellation));

        Assert.Equal("40001", thrown.Code);
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Get, "/cgi-bin/gettoken?corpid=ww_wiremock&corpsecret=wrong-secret", Cancellation));
        Assert.Equal(0, await Server.CountAsync(HttpMethod.Post, UpdateUrl, Cancellation));
    }

    [Fact]
    public async Task A_rejected_token_is_renewed_and_the_call_replayed_once()
    {
        var request = new UpdateWeComMeetingRequest { MeetingId = "meeting-renewal", Title = "新建会议" };

        await Client(corp: "ww_wiremock_renewal").Meetings.UpdateAsync(request, Cancellation);

        Assert.Equal(2, await Server.CountAsync(HttpMethod.Get, "/cgi-bin/gettoken?corpid=ww_wiremock_renewal&corpsecret=wiremock-secret", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl + "-stale", Cancellation));
        Assert.Equal(1, await Server.CountAsync(HttpMethod.Post, UpdateUrl + "-fresh", Cancellation));
    }

    private WeComClient Client(string corp = "ww_wiremock", string secret = "wiremock-secret") =>
        new(new WeComOptions { BaseAddress = Server.BaseAddress, CorpId = corp, CorpSecret = secret, MaxRetries = 0, ValidateRequests = false });
}
