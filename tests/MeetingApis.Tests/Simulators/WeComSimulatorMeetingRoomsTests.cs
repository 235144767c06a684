using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Simulators;

/// <summary>Meeting rooms and their bookings, through the client.</summary>
public sealed class WeComSimulatorMeetingRoomsTests : IAsyncLifetime
{
    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    // Now is 15 January 2026, 16:00 in China.
    private static readonly DateTimeOffset s_tomorrow = new(2026, 1, 16, 0, 0, 0, s_china);

    private readonly ManualTimeProvider _time = new();
    private WeComSimulator _wecom = null!;
    private WeComCaller _caller = null!;
    private WeComClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IWeComMeetingRoomBookingsApi Bookings => _client.MeetingRoomBookings;

    public async ValueTask InitializeAsync()
    {
        _wecom = await WeComSimulator.StartAsync(_time, Cancellation);
        _caller = new WeComCaller(_wecom);
        var options = new WeComOptions();
        _wecom.Configure(options);
        _client = new WeComClient(options, timeProvider: _time);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _wecom.DisposeAsync();
    }

    [Fact]
    public async Task A_room_reads_back_as_it_was_created_changed_and_deleted()
    {
        var place = new ListWeComMeetingRoomsRequest { City = "广州" };
        string id = (await _client.MeetingRooms.CreateAsync(
            new()
            {
                Name = "小会议室",
                Capacity = 4,
                City = "广州",
                Building = "媒体港",
                Floor = "3F",
                Equipment = [WeComMeetingRoomEquipment.Whiteboard],
                Coordinate = new() { Latitude = "23.1", Longitude = "113.3" },
                Range = new() { UserIds = ["lisi"] },
            },
            Cancellation)).MeetingRoomId!;

        WeComMeetingRoom created = Assert.Single((await _client.MeetingRooms.ListAsync(place, Cancellation)).Items);
        await _client.MeetingRooms.UpdateAsync(new() { MeetingRoomId = id, Capacity = 6 }, Cancellation);
        WeComMeetingRoom updated = Assert.Single((await _client.MeetingRooms.ListAsync(place, Cancellation)).Items);
        await _client.MeetingRooms.DeleteAsync(new() { MeetingRoomId = id }, Cancellation);

        Assert.Equal("3", id);
        Assert.Equal(("小会议室", 4, "媒体港", "3F", false), (created.Name, created.Capacity, created.Building, created.Floor, created.NeedApproval));
        Assert.Equal([WeComMeetingRoomEquipment.Whiteboard], created.Equipment);
        Assert.Equal(new WeComMeetingRoomCoordinate { Latitude = "23.1", Longitude = "113.3" }, created.Coordinate);
        Assert.Null(created.Range);
        Assert.Equal(("小会议室", 6), (updated.Name, updated.Capacity));
        Assert.Empty((await _client.MeetingRooms.ListAsync(place, Cancellation)).Items);
        Assert.Equal(2, (await _client.MeetingRooms.ListAsync(new(), Cancellation)).Items.Count);
    }

    [Fact]
    public async Task Rooms_are_found_by_place_and_equipment()
    {
        ListWeComMeetingRoomsResponse onTheFloor = await _client.MeetingRooms.ListAsync(new() { City = "深圳", Building = "腾讯大厦", Floor = "19F" }, Cancellation);
        ListWeComMeetingRoomsResponse withTelevision = await _client.MeetingRooms.ListAsync(new() { Equipment = [WeComMeetingRoomEquipment.Television, WeComMeetingRoomEquipment.Projector] }, Cancellation);

        Assert.Equal("2", Assert.Single(onTheFloor.Items).MeetingRoomId);
        Assert.Equal("1", Assert.Single(withTelevision.Items).MeetingRoomId);
    }

    [Fact]
    public async Task A_booked_room_reads_back_with_rounded_times_and_is_taken()
    {
        BookWeComMeetingRoomResponse booked = await BookAsync(s_tomorrow.AddHours(15.25), s_tomorrow.AddHours(15.75));

        GetWeComMeetingRoomBookingResponse read = await Bookings.GetAsync(new() { MeetingRoomId = "1", BookingId = booked.BookingId! }, Cancellation);
        MeetingApiException refused = await Assert.ThrowsAsync<MeetingApiException>(() => BookAsync(s_tomorrow.AddHours(15.5), s_tomorrow.AddHours(16.5)));
        BookWeComMeetingRoomResponse next = await BookAsync(s_tomorrow.AddHours(16), s_tomorrow.AddHours(17));

        Assert.Equal((s_tomorrow.AddHours(15), s_tomorrow.AddHours(16)), (read.Booking!.StartTime, read.Booking.EndTime));
        Assert.Equal((booked.ScheduleId, "lisi", WeComMeetingRoomBookingStatus.Booked), (read.Booking.ScheduleId, read.Booking.BookerUserId, read.Booking.Status));
        Assert.Equal("the meeting room has been booked", refused.VendorMessage!.Split(',')[0]);
        Assert.Equal([booked.BookingId, next.BookingId], await BookingIdsAsync("1", s_tomorrow));
    }

    [Fact]
    public async Task A_start_that_has_passed_is_kept_for_a_quarter_of_an_hour_and_then_moves_on()
    {
        DateTimeOffset now = _time.GetUtcNow();
        BookWeComMeetingRoomResponse soon = await BookAsync(now.AddMinutes(-15), now.AddMinutes(30));
        BookWeComMeetingRoomResponse late = await BookAsync(now.AddMinutes(-16), now.AddMinutes(30), "2");

        Assert.Equal(now.AddMinutes(-30), _wecom.MeetingRoomBookings.Get(soon.BookingId!).StartTime);
        Assert.Equal(now, _wecom.MeetingRoomBookings.Get(late.BookingId!).StartTime);
    }

    [Fact]
    public async Task Bookings_are_listed_for_the_rest_of_today_where_nothing_else_is_said()
    {
        DateTimeOffset now = _time.GetUtcNow();
        BookWeComMeetingRoomResponse today = await BookAsync(now.AddHours(1), now.AddHours(2));
        await BookAsync(s_tomorrow.AddHours(9), s_tomorrow.AddHours(10));

        ListWeComMeetingRoomBookingsResponse listed = await Bookings.ListAsync(new(), Cancellation);

        Assert.Equal(["1", "2"], listed.Items.Select(room => room.MeetingRoomId));
        Assert.Equal(today.BookingId, Assert.Single(listed.Items[0].Bookings).BookingId);
        Assert.Empty(listed.Items[1].Bookings);
    }

    [Theory]
    [InlineData(null, "90460")]
    [InlineData(false, "90460")]
    [InlineData(true, null)]
    public async Task A_cancelled_booking_frees_the_room_and_takes_its_calendar_entry_along_unless_that_is_kept(bool? keeps, string? code)
    {
        BookWeComMeetingRoomResponse booked = await BookAsync(s_tomorrow.AddHours(9), s_tomorrow.AddHours(10));

        await Bookings.CancelAsync(new() { BookingId = booked.BookingId!, KeepSchedule = keeps }, Cancellation);

        Assert.Empty(await BookingIdsAsync("1", s_tomorrow));
        GetWeComMeetingRoomBookingResponse read = await Bookings.GetAsync(new() { MeetingRoomId = "1", BookingId = booked.BookingId! }, Cancellation);
        Assert.Equal(WeComMeetingRoomBookingStatus.Cancelled, read.Booking!.Status);
        Exception? thrown = await Record.ExceptionAsync(() => Bookings.BookForScheduleAsync(new() { MeetingRoomId = "1", ScheduleId = booked.ScheduleId!, BookerUserId = "lisi" }, Cancellation));
        Assert.Equal(code, (thrown as MeetingApiException)?.Code);
    }

    [Fact]
    public async Task A_calendar_entry_has_one_room()
    {
        var request = new BookWeComMeetingRoomForScheduleRequest { MeetingRoomId = "1", ScheduleId = "1c7e7226edae66468bc48e9859812402", BookerUserId = "rocky" };

        BookWeComMeetingRoomSeriesResponse booked = await Bookings.BookForScheduleAsync(request, Cancellation);
        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => Bookings.BookForScheduleAsync(request with { MeetingRoomId = "2" }, Cancellation));

        Assert.Equal(WeComErrorCodes.ScheduleHasMeetingRoom, thrown.Code);
        Assert.Equal("rocky", _wecom.MeetingRoomBookings.Get(booked.BookingId!).BookerUserId);
        Assert.Empty(booked.ConflictDates);
    }

    [Fact]
    public async Task A_single_meeting_gets_its_room()
    {
        BookWeComMeetingRoomSeriesResponse booked = await Bookings.BookForMeetingAsync(new() { MeetingRoomId = "1", MeetingId = "hyxxx", BookerUserId = "lisi" }, Cancellation);

        SimulatedWeComMeetingRoomBooking booking = _wecom.MeetingRoomBookings.Get(booked.BookingId!);
        Assert.Equal(_wecom.Meetings.Get("hyxxx").StartTime, booking.StartTime);
        Assert.Null(booking.MasterBookingId);
    }

    [Fact]
    public async Task A_series_gets_its_room_on_the_days_on_which_it_is_free_and_a_day_can_be_given_back()
    {
        await BookAsync(s_tomorrow.AddDays(1).AddHours(10), s_tomorrow.AddDays(1).AddHours(11));
        string meeting = (await _client.Meetings.CreateAsync(
            new()
            {
                AdminUserId = "lisi",
                Title = "晨会",
                MeetingStart = s_tomorrow.AddHours(10),
                MeetingDuration = TimeSpan.FromMinutes(30),
                Reminders = new() { IsRepeat = true, RepeatType = WeComMeetingRepeatType.Daily, RepeatUntilType = WeComMeetingRepeatUntilType.Count, RepeatUntilCount = 3 },
            },
            Cancellation)).MeetingId!;

        BookWeComMeetingRoomSeriesResponse booked = await Bookings.BookForMeetingAsync(new() { MeetingRoomId = "1", MeetingId = meeting, BookerUserId = "lisi" }, Cancellation);
        await Bookings.CancelAsync(new() { BookingId = booked.BookingId!, CancelDate = s_tomorrow }, Cancellation);

        Assert.Equal([s_tomorrow.AddDays(1)], booked.ConflictDates);
        Assert.Empty(await BookingIdsAsync("1", s_tomorrow));
        string left = Assert.Single(await BookingIdsAsync("1", s_tomorrow.AddDays(2)))!;
        Assert.Equal(booked.BookingId, (await Bookings.GetAsync(new() { MeetingRoomId = "1", BookingId = left }, Cancellation)).Booking!.MasterBookingId);

        await Bookings.CancelAsync(new() { BookingId = booked.BookingId! }, Cancellation);
        Assert.Empty(await BookingIdsAsync("1", s_tomorrow.AddDays(2)));
    }

    [Theory]
    [InlineData("add", """{"capacity":1}""", 40058)]
    [InlineData("add", """{"name":"r"}""", 40058)]
    [InlineData("add", """{"name":"r","capacity":0}""", 40058)]
    [InlineData("add", """{"name":"","capacity":1}""", 40058)]
    [InlineData("add", """{"name":"1234567890123456789012345678901","capacity":1}""", 40058)]
    [InlineData("add", """{"name":"r","capacity":1,"city":"c","building":"b"}""", 40058)]
    [InlineData("add", """{"name":"r","capacity":1,"equipment":[6]}""", 40058)]
    [InlineData("add", """{"name":"r","capacity":1,"coordinate":{"latitude":1}}""", 40058)]
    [InlineData("add", """{"name":"r","capacity":1}""", 0)]
    [InlineData("list", """{"building":"b"}""", 40058)]
    [InlineData("list", """{"city":"c","floor":"f"}""", 40058)]
    [InlineData("edit", """{"meetingroom_id":9}""", 40058)]
    [InlineData("edit", """{"meetingroom_id":"1"}""", 40058)]
    [InlineData("edit", """{"meetingroom_id":1,"floor":"f"}""", 40058)]
    [InlineData("del", "{}", 40058)]
    [InlineData("get_booking_info", """{"meetingroom_id":9}""", 40058)]
    [InlineData("get_booking_info", """{"start_time":1768492800,"end_time":1768579201}""", 40058)]
    [InlineData("get_booking_info", """{"start_time":1768492800,"end_time":1768579200}""", 0)]
    [InlineData("get_booking_info", """{"start_time":253402300800}""", 40058)]
    [InlineData("get_booking_info", """{"end_time":9223372036854775807}""", 40058)]
    [InlineData("cancel_book", """{"booking_id":"b","cancel_date":253402300800}""", 40058)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":-1,"end_time":1900003600,"booker":"lisi"}""", 40058)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":1900000000,"end_time":253402300799,"booker":"lisi"}""", 40058)]
    [InlineData("bookinfo/get", """{"meetingroom_id":1,"booking_id":"b"}""", 40058)]
    [InlineData("cancel_book", """{"booking_id":"b"}""", 40058)]
    [InlineData("cancel_book", """{"booking_id":"b","keep_schedule":2}""", 40058)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":1900000000,"end_time":1900003600,"booker":"nobody"}""", 60111)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":1900000000,"end_time":1900003600,"booker":"lisi","attendees":["nobody"]}""", 60111)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":1900000000,"end_time":1900001799,"booker":"lisi"}""", 40058)]
    [InlineData("book", """{"meetingroom_id":1,"start_time":1600000000,"end_time":1600003600,"booker":"lisi"}""", 40058)]
    [InlineData("book", """{"meetingroom_id":1,"end_time":1900003600,"booker":"lisi"}""", 40058)]
    [InlineData("book_by_schedule", """{"meetingroom_id":1,"schedule_id":"other","booker":"lisi"}""", 90461)]
    [InlineData("book_by_meeting", """{"meetingroom_id":1,"meetingid":"other","booker":"lisi"}""", 90602)]
    public async Task Each_rule_has_its_code(string operation, string body, int code)
    {
        SimulatorAnswer answer = await _caller.PostAsync($"/cgi-bin/oa/meetingroom/{operation}", body);

        Assert.Equal(code, answer.NumericCode);
    }

    [Theory]
    [InlineData(true, false, "90711")]
    [InlineData(false, true, "40058")]
    public async Task A_room_that_is_out_of_use_or_needs_an_approval_cannot_be_booked(bool isDisabled, bool needsApproval, string code)
    {
        _wecom.MeetingRooms.Set(_wecom.MeetingRooms.Get("1") with { IsDisabled = isDisabled, NeedsApproval = needsApproval });

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => BookAsync(s_tomorrow.AddHours(9), s_tomorrow.AddHours(10)));

        Assert.Equal(code, thrown.Code);
    }

    private Task<BookWeComMeetingRoomResponse> BookAsync(DateTimeOffset start, DateTimeOffset end, string room = "1") =>
        Bookings.BookAsync(new() { MeetingRoomId = room, StartTime = start, EndTime = end, BookerUserId = "lisi", AttendeeUserIds = ["wangwu"] }, Cancellation);

    private async Task<IEnumerable<string?>> BookingIdsAsync(string room, DateTimeOffset day)
    {
        ListWeComMeetingRoomBookingsResponse listed = await Bookings.ListAsync(new() { MeetingRoomId = room, StartTime = day, EndTime = day.AddDays(1) }, Cancellation);
        return Assert.Single(listed.Items).Bookings.Select(booking => booking.BookingId);
    }
}
