using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>An instance of a series is changed and deleted on its own, with its people and its rooms, through the library's client.</summary>
public sealed class DingTalkInstancesTests : IAsyncLifetime
{
    private const string Calendar = "primary";
    private const string Zone = "Asia/Shanghai";
    private const string Boss = "boss";
    private const string Li = "li";
    private const string Lake = "lake";

    private static readonly DateTimeOffset s_first = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(8));

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkClient _client = null!;
    private string _series = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(_time, Cancellation);
        _dingtalk.AddPeople(Boss, Li);
        _dingtalk.CalendarEvents.Clear();
        _dingtalk.Conferences.Clear();
        _dingtalk.RoomBookings.Clear();
        _dingtalk.Rooms.Clear();
        _dingtalk.Rooms.Add(new() { RoomId = Lake });
        _dingtalk.Rooms.Add(new() { RoomId = "hill" });
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        _client = new DingTalkClient(options);
        _series = (await _client.CalendarEvents.CreateAsync(
            Boss,
            Calendar,
            new()
            {
                Summary = "weekly",
                Start = At(s_first),
                End = At(s_first.AddHours(1)),
                Attendees = [new() { UnionId = Li }],
                OnlineMeeting = new() { Type = DingTalkOnlineMeetingType.DingTalk },
                Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.Weekly, Interval = 1 }, Range = new() { Type = DingTalkRecurrenceRangeType.Numbered, NumberOfOccurrences = 3 } },
            },
            cancellationToken: Cancellation)).EventId!;
        await AddRoomAsync(_series, Lake);
    }

    public ValueTask DisposeAsync() => _dingtalk.DisposeAsync();

    [Fact]
    public async Task A_moved_instance_is_an_exception_of_its_series_and_takes_its_room_along()
    {
        string second = await InstanceAsync(1);

        await MoveAsync(second, s_first.AddDays(8));

        GetDingTalkCalendarEventResponse moved = await GetAsync(second);
        Assert.Equal((second, _series, s_first.AddDays(8), s_first.AddDays(7)), (moved.EventId, moved.SeriesMasterId, moved.Start!.Time!.Value, moved.OriginStart!.Time!.Value));
        Assert.Equal((Lake, Li), (Assert.Single(moved.MeetingRooms).RoomId, Assert.Single(moved.Attendees).UnionId));
        Assert.Equal([0, 8, 14], await ViewAsync(Boss));
        Assert.Equal([0, 8, 14], await ViewAsync(Li));
        Assert.Equal([0, 8, 14], await BusyAsync(Li));
        Assert.Equal([0, 8, 14], await RoomBusyAsync(Lake));
        Assert.Equal([second], (await _client.CalendarEvents.ListAsync(Boss, Calendar, new() { SeriesMasterId = _series }, Cancellation)).Items.Select(static row => row.EventId));
    }

    [Fact]
    public async Task A_deleted_instance_takes_nobodys_time_and_no_room()
    {
        string second = await InstanceAsync(1);

        await _client.CalendarEvents.DeleteAsync(Boss, Calendar, second, cancellationToken: Cancellation);

        Assert.Equal([0, 14], await ViewAsync(Boss));
        Assert.Equal([0, 14], await BusyAsync(Li));
        Assert.Equal([0, 14], await RoomBusyAsync(Lake));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => GetAsync(second));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => MoveAsync(second, s_first.AddDays(8)));
        DingTalkCalendarEvent deleted = Assert.Single((await _client.CalendarEvents.ListAsync(Boss, Calendar, new() { SeriesMasterId = _series, ShowDeleted = true }, Cancellation)).Items);
        Assert.Equal((second, DingTalkCalendarEventStatus.Cancelled), (deleted.EventId, deleted.Status));
        Assert.False(Assert.Single(_dingtalk.Conferences.All).IsCancelled);
    }

    [Fact]
    public async Task An_instance_that_an_attendee_deletes_stays_with_the_others()
    {
        await _client.CalendarEvents.DeleteAsync(Li, Calendar, await InstanceAsync(1), cancellationToken: Cancellation);

        Assert.Equal([0, 14], await ViewAsync(Li));
        Assert.Equal([0, 7, 14], await ViewAsync(Boss));
        Assert.Equal([0, 7, 14], await RoomBusyAsync(Lake));
    }

    [Fact]
    public async Task An_instance_has_people_answers_and_rooms_of_its_own()
    {
        string second = await InstanceAsync(1);

        await _client.CalendarEventAttendees.RespondAsync(Li, Calendar, second, new() { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation);
        await AddRoomAsync(second, "hill");
        await _client.CalendarEventRooms.RemoveAsync(Boss, Calendar, second, new() { Rooms = [new() { RoomId = Lake }] }, cancellationToken: Cancellation);

        Assert.Equal([0, 14], await BusyAsync(Li));
        Assert.Equal([0, 14], await RoomBusyAsync(Lake));
        Assert.Equal([7], await RoomBusyAsync("hill"));
        Assert.Equal(DingTalkCalendarResponseStatus.NeedsAction, Assert.Single((await GetAsync(_series)).Attendees).ResponseStatus);
        Assert.Equal(DingTalkCalendarResponseStatus.Declined, Assert.Single((await GetAsync(second)).Attendees).ResponseStatus);
    }

    [Fact]
    public async Task A_room_answers_for_one_instance()
    {
        await _client.CalendarEventRooms.RespondAsync(Boss, Calendar, await InstanceAsync(1), Lake, new() { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation);

        Assert.Equal([0, 14], await RoomBusyAsync(Lake));
        Assert.Equal([0, 7, 14], await ViewAsync(Boss));
    }

    [Fact]
    public async Task An_instance_whose_change_is_refused_stays_an_instance()
    {
        string second = await InstanceAsync(1);
        _dingtalk.RoomBookings.Add(new SimulatedDingTalkRoomBooking("somebody's", Lake) { StartTime = s_first.AddDays(8), EndTime = s_first.AddDays(8).AddHours(1), OrganizerUnionId = Li });

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => MoveAsync(second, s_first.AddDays(8)));
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => _client.CalendarEvents.UpdateAsync(Boss, Calendar, second, new() { EventId = second, Recurrence = new() { Pattern = new() { Type = DingTalkRecurrenceType.Daily } } }, cancellationToken: Cancellation));
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => _client.CalendarEvents.TransferAsync(Boss, Calendar, second, new() { NewOrganizerUnionId = Li }, cancellationToken: Cancellation));
        await Assert.ThrowsAnyAsync<MeetingApiException>(() => _client.CalendarEvents.CancelAsync(Li, Calendar, second, cancellationToken: Cancellation));

        Assert.Equal(_series, Assert.Single(_dingtalk.CalendarEvents.All).EventId);
        Assert.Equal(2, _dingtalk.RoomBookings.All.Count);
        Assert.Equal([0, 7, 14], await ViewAsync(Boss));
    }

    [Fact]
    public async Task A_series_takes_its_instances_along_when_it_is_cancelled_or_begins_anew()
    {
        await MoveAsync(await InstanceAsync(1), s_first.AddDays(8));

        await MoveAsync(_series, s_first.AddDays(1));
        IReadOnlyList<int> moved = await ViewAsync(Boss);
        IReadOnlyList<int> held = await RoomBusyAsync(Lake);
        await MoveAsync(await InstanceAsync(1), s_first.AddDays(9));
        await _client.CalendarEvents.CancelAsync(Boss, Calendar, _series, cancellationToken: Cancellation);

        Assert.Equal([1, 8, 15], moved);
        Assert.Equal([1, 8, 15], held);
        Assert.Empty(await ViewAsync(Boss));
        Assert.Empty(await RoomBusyAsync(Lake));
        Assert.Empty(_dingtalk.RoomBookings.All);
    }

    private static DingTalkCalendarEventTime At(DateTimeOffset time) => DingTalkCalendarEventTime.At(time, Zone);

    private static int DayOf(DateTimeOffset time) => (int)(time - s_first).TotalDays;

    private async Task<string> InstanceAsync(int index) => (await RowsAsync(Boss))[index].EventId!;

    private async Task MoveAsync(string eventId, DateTimeOffset start) =>
        await _client.CalendarEvents.UpdateAsync(Boss, Calendar, eventId, new() { EventId = eventId, Start = At(start), End = At(start.AddHours(1)) }, cancellationToken: Cancellation);

    private Task<EmptyResponse> AddRoomAsync(string eventId, string roomId) =>
        _client.CalendarEventRooms.AddAsync(Boss, Calendar, eventId, new() { Rooms = [new() { RoomId = roomId }] }, cancellationToken: Cancellation);

    private Task<GetDingTalkCalendarEventResponse> GetAsync(string eventId) => _client.CalendarEvents.GetAsync(Boss, Calendar, eventId, cancellationToken: Cancellation);

    private async Task<IReadOnlyList<DingTalkCalendarEvent>> RowsAsync(string unionId) =>
        (await _client.CalendarEvents.ListViewAsync(unionId, Calendar, new() { TimeMin = s_first.AddDays(-1), TimeMax = s_first.AddDays(30) }, Cancellation)).Items;

    /// <summary>On which days after the first somebody has the meeting in the calendar.</summary>
    private async Task<IReadOnlyList<int>> ViewAsync(string unionId) => [.. (await RowsAsync(unionId)).Select(static row => DayOf(row.Start!.Time!.Value))];

    private async Task<IReadOnlyList<int>> BusyAsync(string unionId) =>
        [.. (await _client.FreeBusy.ListUsersAsync(Boss, new() { UnionIds = [unionId], StartTime = s_first.AddDays(-1), EndTime = s_first.AddDays(30) }, Cancellation)).Items.Single().BusyTimes.Select(static time => DayOf(time.Start!.Time!.Value))];

    private async Task<IReadOnlyList<int>> RoomBusyAsync(string roomId) =>
        [.. (await _client.FreeBusy.ListRoomsAsync(Boss, new() { RoomIds = [roomId], StartTime = s_first.AddDays(-1), EndTime = s_first.AddDays(30) }, Cancellation)).Items.Single().BusyTimes.Select(static time => DayOf(time.Start!.Time!.Value))];
}
