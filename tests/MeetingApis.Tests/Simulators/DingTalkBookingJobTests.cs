using System.Globalization;
using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Ten people and a room, in everybody's calendar, moved, and cancelled without leaving anything behind.</summary>
public sealed class DingTalkBookingJobTests : IAsyncLifetime
{
    private const string Calendar = "primary";
    private const string Zone = "Asia/Shanghai";

    private static readonly DateTimeOffset s_three = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(8));

    private readonly ManualTimeProvider _time = new();
    private DingTalkSimulator _dingtalk = null!;
    private DingTalkClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string[] Mobiles => [.. Enumerable.Range(0, 10).Select(static i => string.Create(CultureInfo.InvariantCulture, $"139000000{i:00}"))];

    public async ValueTask InitializeAsync()
    {
        _dingtalk = await DingTalkSimulator.StartAsync(_time, Cancellation);
        foreach (string mobile in Mobiles)
        {
            _dingtalk.People.Add(new($"user-{mobile}") { Mobile = mobile, Name = mobile });
        }

        _dingtalk.Rooms.Clear();
        _dingtalk.Rooms.Add(new() { RoomId = "small", Capacity = 4 });
        _dingtalk.Rooms.Add(new() { RoomId = "large", Capacity = 12 });
        _dingtalk.Rooms.Add(new() { RoomId = "hall", Capacity = 100, NeedsApproval = true });
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        _client = new DingTalkClient(options);
    }

    public ValueTask DisposeAsync() => _dingtalk.DisposeAsync();

    [Fact]
    public async Task Ten_people_get_a_room_and_leave_nothing_behind()
    {
        string[] people = await FindPeopleAsync();
        string organizer = people[0];
        string[] fitting = [.. await _client.Rooms.EnumerateAsync(new() { UnionId = organizer }, Cancellation).Where(static room => room.RoomCapacity >= 10).Select(static room => room.RoomId!).Order().ToListAsync(Cancellation)];
        CreateDingTalkCalendarEventResponse created = await _client.CalendarEvents.CreateAsync(
            organizer,
            Calendar,
            new()
            {
                Summary = "周会",
                Start = DingTalkCalendarEventTime.At(s_three, Zone),
                End = DingTalkCalendarEventTime.At(s_three.AddHours(1), Zone),
                Attendees = [.. people.Skip(1).Select(static unionId => new DingTalkCalendarEventAttendee { UnionId = unionId })],
                OnlineMeeting = new() { Type = DingTalkOnlineMeetingType.DingTalk },
            },
            cancellationToken: Cancellation);
        string id = created.EventId!;
        string conference = created.OnlineMeeting!.ScheduleConferenceId!;

        string[] freeBefore = await FreeAsync(organizer, fitting);
        _dingtalk.RoomBookings.Add(new SimulatedDingTalkRoomBooking("somebody's", "large") { StartTime = s_three, EndTime = s_three.AddMinutes(15), OrganizerUnionId = people[9] });
        MeetingConflictException taken = await Assert.ThrowsAsync<MeetingConflictException>(() => BookAsync(organizer, id, "large"));
        string[] free = await FreeAsync(organizer, fitting);
        await BookAsync(organizer, id, Assert.Single(free));
        DingTalkCalendarResponseStatus? waiting = Assert.Single((await ReadAsync(organizer, id)).MeetingRooms).ResponseStatus;
        await _client.CalendarEventRooms.RespondAsync(organizer, Calendar, id, "hall", new() { ResponseStatus = DingTalkCalendarResponseStatus.Accepted }, cancellationToken: Cancellation);
        await _client.CalendarEvents.UpdateAsync(
            organizer,
            Calendar,
            id,
            new() { EventId = id, Start = DingTalkCalendarEventTime.At(s_three.AddMinutes(30), Zone), End = DingTalkCalendarEventTime.At(s_three.AddMinutes(90), Zone) },
            cancellationToken: Cancellation);
        await _client.CalendarEventAttendees.RespondAsync(people[3], Calendar, id, new() { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation);
        List<DingTalkCalendarEventAttendeeInfo> answers = await _client.CalendarEventAttendees.EnumerateAsync(organizer, Calendar, id, pageSize: 4, cancellationToken: Cancellation).ToListAsync(Cancellation);
        GetDingTalkCalendarEventResponse moved = await ReadAsync(people[5], id);
        GetScheduleConferenceResponse movedConference = await _client.ScheduleConferences.GetAsync(conference, organizer, Cancellation);
        int busy = await CountBusyAsync(organizer, people);

        Assert.Equal(["hall", "large"], freeBefore);
        Assert.Equal(["hall"], free);
        Assert.Equal((DingTalkErrorCodes.MeetingRoomNotAvailable, DingTalkCalendarResponseStatus.Tentative), (taken.Code, waiting));
        Assert.Equal(people[3], Assert.Single(answers, static answer => answer.ResponseStatus == DingTalkCalendarResponseStatus.Declined).UnionId);
        Assert.Equal((9, s_three.AddMinutes(30), s_three.AddMinutes(30)), (answers.Count, moved.Start!.Time, movedConference.StartTime));
        Assert.Equal(9, busy);

        await _client.CalendarEvents.DeleteAsync(organizer, Calendar, id, cancellationToken: Cancellation);

        await Assert.ThrowsAsync<MeetingNotFoundException>(() => ReadAsync(organizer, id));
        await Assert.ThrowsAsync<MeetingConflictException>(() => _client.ScheduleConferences.GetAsync(conference, organizer, Cancellation));
        Assert.Empty(await _client.CalendarEvents.EnumerateAsync(people[5], Calendar, new(), Cancellation).ToListAsync(Cancellation));
        Assert.Equal(["hall"], await FreeAsync(organizer, fitting));
        Assert.Equal(0, await CountBusyAsync(organizer, people));
        Assert.Equal("somebody's", Assert.Single(_dingtalk.RoomBookings.All, static booking => booking.RoomId == "large" || booking.RoomId == "hall").EventId);
    }

    private async Task<string[]> FindPeopleAsync()
    {
        var unionIds = new List<string>();
        foreach (string mobile in Mobiles)
        {
            string userId = (await _client.Users.GetIdByMobileAsync(new() { Mobile = mobile }, Cancellation)).UserId!;
            unionIds.Add((await _client.Users.GetAsync(new() { UserId = userId }, Cancellation)).UnionId!);
        }

        return [.. unionIds];
    }

    private async Task<string[]> FreeAsync(string organizer, IReadOnlyList<string> roomIds)
    {
        ListDingTalkRoomFreeBusyResponse answer = await _client.FreeBusy.ListRoomsAsync(organizer, new() { RoomIds = roomIds, StartTime = s_three, EndTime = s_three.AddHours(1) }, Cancellation);
        return [.. answer.Items.Where(static room => room.Error is null && room.BusyTimes.Count == 0).Select(static room => room.RoomId!)];
    }

    private async Task<int> CountBusyAsync(string organizer, IReadOnlyList<string> people)
    {
        ListDingTalkUserFreeBusyResponse answer = await _client.FreeBusy.ListUsersAsync(organizer, new() { UnionIds = people, StartTime = s_three, EndTime = s_three.AddHours(2) }, Cancellation);
        return answer.Items.Count(static person => person.BusyTimes.Count > 0);
    }

    private Task<EmptyResponse> BookAsync(string organizer, string id, string roomId) =>
        _client.CalendarEventRooms.AddAsync(organizer, Calendar, id, new() { Rooms = [new() { RoomId = roomId }] }, cancellationToken: Cancellation);

    private Task<GetDingTalkCalendarEventResponse> ReadAsync(string unionId, string id) => _client.CalendarEvents.GetAsync(unionId, Calendar, id, cancellationToken: Cancellation);
}
