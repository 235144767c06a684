using MeetingApis.Feishu;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>An instance of a series is changed and deleted on its own, with its people and its rooms, through the library's client.</summary>
public sealed class FeishuInstancesTests : FeishuCalendarTest
{
    private const string Li = "ou_li";

    /// <summary>The days of the series, after the first.</summary>
    private static readonly int[] s_days = [0, 1, 4];

    private FeishuClient _client = null!;
    private string _series = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DateTimeOffset First => Time.GetUtcNow().AddHours(1);

    [Fact]
    public async Task A_moved_instance_is_an_exception_of_its_series_and_takes_its_room_along()
    {
        await StartAsync();
        string second = InstanceId(1);
        FeishuCalendarEvent before = await GetAsync(second);

        await MoveAsync(second, First.AddDays(2));

        FeishuCalendarEvent moved = await GetAsync(second);
        Assert.Equal((second, false, First.AddDays(1)), (before.EventId, before.IsException, before.StartTime!.Timestamp));
        Assert.Equal((second, true, _series, First.AddDays(2)), (moved.EventId, moved.IsException, moved.RecurringEventId, moved.StartTime!.Timestamp));
        Assert.True(string.IsNullOrEmpty(moved.Recurrence));
        Assert.Equal([0, 2, 4], await BusyDaysAsync(Li));
        Assert.Equal([0, 2, 4], await RoomDaysAsync(Lake));
        Assert.Equal([_series, second], (await ListAsync()).Select(static row => row.EventId));
        FeishuRoomBusyTime held = (await RoomTimesAsync(Lake))[1];
        Assert.Equal((_series[..^2], OriginalTime(1)), (held.Uid, held.OriginalTime));
    }

    [Fact]
    public async Task A_change_of_words_leaves_the_room_as_it_answered()
    {
        await StartAsync();

        await _client.CalendarEvents.UpdateAsync(AppCalendar, InstanceId(1), new() { Summary = "special" }, cancellationToken: Cancellation);

        Assert.Equal("special", (await GetAsync(InstanceId(1))).Summary);
        Assert.Equal("daily", (await GetAsync(_series)).Summary);
        Assert.Equal(SimulatedFeishuRsvp.Accept, Feishu.RoomReservations.Get((Lake, _series[..^2], OriginalTime(1))).Rsvp);
        Assert.Equal([0, 1, 4], await RoomDaysAsync(Lake));
        Assert.Equal("special", Assert.Single((await _client.RoomInstances.GetSummariesAsync(new() { EventUids = [new() { Uid = _series[..^2], OriginalTime = OriginalTime(1) }] }, Cancellation)).Events).Summary);
    }

    [Fact]
    public async Task A_deleted_instance_takes_nobodys_time_and_no_room()
    {
        await StartAsync();

        await _client.CalendarEvents.DeleteAsync(AppCalendar, InstanceId(1), cancellationToken: Cancellation);

        Assert.Equal([0, 4], await BusyDaysAsync(Li));
        Assert.Equal([0, 4], await RoomDaysAsync(Lake));
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => GetAsync(InstanceId(1)));
        Assert.Equal(FeishuErrorCodes.CalendarEventDeleted, thrown.Code);
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => GetAsync(InstanceId(2)));
    }

    [Fact]
    public async Task A_room_that_one_instance_asks_for_stands_in_the_list_of_bookings_and_answers_for_it_alone()
    {
        await StartAsync();
        await _client.CalendarEventAttendees.AddAsync(AppCalendar, InstanceId(1), new() { Attendees = [FeishuCalendarEventAttendee.OfRoom(Hill, "ou_zhang")] }, cancellationToken: Cancellation);

        Assert.Equal([1], await RoomDaysAsync(Hill));
        Assert.Equal(3, (await AttendeesAsync(InstanceId(1))).Count);
        Assert.Equal(2, (await AttendeesAsync(_series)).Count);
        await _client.RoomInstances.ReplyAsync(new() { RoomId = Lake, Uid = _series[..^2], OriginalTime = OriginalTime(1), Status = FeishuRoomInstanceStatus.DeclinedByAdmin }, Cancellation);
        Assert.Equal([0, 4], await RoomDaysAsync(Lake));
        Assert.Equal(FeishuCalendarEventRsvpStatus.Decline, (await AttendeesAsync(InstanceId(1))).Single(static attendee => attendee.RoomId == Lake).RsvpStatus);
        Assert.Equal(FeishuCalendarEventRsvpStatus.Accept, (await AttendeesAsync(_series)).Single(static attendee => attendee.RoomId == Lake).RsvpStatus);
        DateTimeOffset second = First.AddDays(1);
        Time.Advance(TimeSpan.FromDays(2));
        FeishuRoomReservation listed = Assert.Single((await _client.RoomReservations.ListAsync(
            new() { RoomLevelId = "omb_1", RoomIds = [Lake, Hill], StartTime = second.AddHours(-2), EndTime = second.AddHours(2) }, Cancellation)).Items);
        Assert.Equal(Hill, listed.RoomId);
    }

    [Fact]
    public async Task An_administrator_of_rooms_names_an_instance_by_its_original_time()
    {
        await StartAsync();

        await _client.CalendarEventAttendees.RemoveAsync(
            AppCalendar, _series, new() { AttendeeIds = ["resource_" + Lake], IsEnableAdmin = true, InstanceStartTimeAdmin = First.AddDays(1) }, cancellationToken: Cancellation);

        Assert.Equal([0, 4], await RoomDaysAsync(Lake));
        await Assert.ThrowsAsync<MeetingValidationException>(() => _client.CalendarEventAttendees.RemoveAsync(
            AppCalendar, _series, new() { AttendeeIds = ["resource_" + Lake], IsEnableAdmin = true, InstanceStartTimeAdmin = First.AddDays(3) }, cancellationToken: Cancellation));
    }

    [Fact]
    public async Task An_instance_whose_change_is_refused_stays_an_instance()
    {
        await StartAsync();

        await Assert.ThrowsAsync<MeetingValidationException>(() => _client.CalendarEvents.UpdateAsync(AppCalendar, InstanceId(1), new() { Recurrence = "FREQ=DAILY" }, cancellationToken: Cancellation));

        Assert.Equal(_series, Assert.Single(Feishu.CalendarEvents.All).EventId);
        Assert.Equal([0, 1, 4], await RoomDaysAsync(Lake));
    }

    [Fact]
    public async Task A_series_takes_its_exceptions_along_when_it_is_deleted_or_begins_anew()
    {
        await StartAsync();
        await MoveAsync(InstanceId(1), First.AddDays(2));

        await MoveAsync(_series, First.AddHours(1));
        MeetingApiException gone = await Assert.ThrowsAnyAsync<MeetingApiException>(() => GetAsync(InstanceId(1)));
        IReadOnlyList<int> days = await BusyDaysAsync(Li);
        IReadOnlyList<int> held = await RoomDaysAsync(Lake);
        await MoveAsync($"{_series[..^1]}{First.AddHours(1).AddDays(1).ToUnixTimeSeconds()}", First.AddDays(2));
        await _client.CalendarEvents.DeleteAsync(AppCalendar, _series, cancellationToken: Cancellation);

        Assert.Equal(FeishuErrorCodes.CalendarEventDeleted, gone.Code);
        Assert.Equal([0, 1, 4], days);
        Assert.Equal([0, 1, 4], held);
        Assert.Empty(await BusyDaysAsync(Li));
        Assert.Empty(Feishu.CalendarEvents.All);
        Assert.Empty(Feishu.RoomReservations.All);
    }

    [Fact]
    public async Task A_list_from_a_time_on_has_the_exceptions_that_were_and_are_after_it()
    {
        await StartAsync();
        await MoveAsync(InstanceId(1), First.AddDays(2));

        Assert.Equal([_series, InstanceId(1)], (await ListAsync(First.AddDays(1))).Select(static row => row.EventId));
        Assert.Equal([_series], (await ListAsync(First.AddDays(1).AddMinutes(1))).Select(static row => row.EventId));
    }

    [Fact]
    public async Task A_test_adds_an_exception_like_any_other_event()
    {
        await StartAsync();

        Feishu.CalendarEvents.Add(Feishu.CalendarEvents.Get(_series) with { OriginalTime = OriginalTime(1), StartTime = First.AddDays(3), EndTime = First.AddDays(3).AddHours(1), Recurrence = null });

        Assert.Equal([0, 3, 4], await BusyDaysAsync(Li));
        Assert.Equal([0, 3, 4], await RoomDaysAsync(Lake));
    }

    /// <summary>A series of three: today, tomorrow and in four days, with a person and a room that has accepted.</summary>
    private async Task StartAsync()
    {
        var options = new FeishuOptions();
        Feishu.Configure(options);
        _client = new FeishuClient(options, timeProvider: Time);
        Feishu.CalendarEvents.Clear();
        Feishu.RoomReservations.Clear();
        _series = (await _client.CalendarEvents.CreateAsync(
            AppCalendar,
            new() { Summary = "daily", StartTime = At(First), EndTime = At(First.AddHours(1)), Recurrence = $"FREQ=WEEKLY;COUNT=3;BYDAY={string.Join(',', s_days.Select(day => DayName(First.AddDays(day))))}" },
            cancellationToken: Cancellation)).Event!.EventId!;
        await _client.CalendarEventAttendees.AddAsync(
            AppCalendar, _series, new() { Attendees = [FeishuCalendarEventAttendee.OfUser(Li), FeishuCalendarEventAttendee.OfRoom(Lake, "ou_zhang")] }, cancellationToken: Cancellation);
        Assert.Equal([0, 1, 4], await RoomDaysAsync(Lake));
    }

    private static string DayName(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(8)).DayOfWeek.ToString()[..2].ToUpperInvariant();

    private static FeishuCalendarEventTime At(DateTimeOffset time) => FeishuCalendarEventTime.At(time, "Asia/Shanghai");

    private int DayOf(DateTimeOffset time) => (int)(time - First).TotalDays;

    private long OriginalTime(int day) => First.AddDays(day).ToUnixTimeSeconds();

    private string InstanceId(int day) => $"{_series[..^1]}{OriginalTime(day)}";

    private async Task MoveAsync(string eventId, DateTimeOffset start) =>
        await _client.CalendarEvents.UpdateAsync(AppCalendar, eventId, new() { StartTime = At(start), EndTime = At(start.AddHours(1)) }, cancellationToken: Cancellation);

    private async Task<FeishuCalendarEvent> GetAsync(string eventId) => (await _client.CalendarEvents.GetAsync(AppCalendar, eventId, new(), Cancellation)).Event!;

    private async Task<IReadOnlyList<FeishuCalendarEventAttendeeInfo>> AttendeesAsync(string eventId) =>
        (await _client.CalendarEventAttendees.ListAsync(AppCalendar, eventId, new(), Cancellation)).Items;

    private async Task<IReadOnlyList<FeishuCalendarEvent>> ListAsync(DateTimeOffset? anchor = null) => (await _client.CalendarEvents.ListAsync(AppCalendar, new() { AnchorTime = anchor }, Cancellation)).Items;

    private async Task<IReadOnlyList<int>> BusyDaysAsync(string openId) =>
        [.. (await _client.FreeBusy.ListAsync(new() { UserId = openId, TimeMin = First.AddDays(-1), TimeMax = First.AddDays(20) }, cancellationToken: Cancellation)).Items.Select(time => DayOf(time.StartTime!.Value))];

    private async Task<IReadOnlyList<int>> RoomDaysAsync(string roomId) => [.. (await RoomTimesAsync(roomId)).Select(time => DayOf(time.StartTime!.Value))];

    private async Task<IReadOnlyList<FeishuRoomBusyTime>> RoomTimesAsync(string roomId) =>
        (await _client.RoomInstances.GetFreeBusyAsync(new() { RoomIds = [roomId], TimeMin = First.AddDays(-1), TimeMax = First.AddDays(20) }, Cancellation)).FreeBusy[roomId];
}
