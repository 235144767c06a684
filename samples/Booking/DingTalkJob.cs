using MeetingApis.DingTalk;

namespace MeetingApis.Samples.Booking;

/// <summary>DingTalk: the event in the organizer's calendar is the booking. People and rooms are added to it, and follow it.</summary>
internal sealed class DingTalkJob(DingTalkClient dingtalk, Plan plan, Steps steps)
{
    private const string Calendar = "primary";

    /// <summary>DingTalk recommends no more in one question.</summary>
    private const int RoomsPerQuestion = 5;

    /// <param name="undo">Is told what to cancel.</param>
    public async Task RunAsync(Undo undo)
    {
        string[] people = await Task.WhenAll(plan.Mobiles.Select(UnionIdAsync));
        string organizer = people[0];
        steps.PrintPeople(people);

        IAsyncEnumerable<DingTalkRoom> all = dingtalk.Rooms.EnumerateAsync(new ListDingTalkRoomsRequest { UnionId = organizer });
        List<DingTalkRoom> rooms = await FreeAsync(organizer, await all.Where(room => room.RoomCapacity >= people.Length).Take(RoomsPerQuestion).ToListAsync());
        steps.PrintRooms([.. rooms.Select(static room => room.RoomName)]);

        string rival = await CreateAsync(undo, organizer, "Somebody else's", []);
        string booked = await CreateAsync(undo, organizer, plan.Title, people);
        steps.Print("book", $"event {booked} with {people.Length} people");

        await AddRoomAsync(organizer, rival, rooms[0]);
        RoomAnswer first = await AddRoomAsync(organizer, booked, rooms[0]);
        RoomAnswer second = await AddRoomAsync(organizer, booked, rooms[1]);
        steps.PrintRoom(rooms[0].RoomName, first.Status, rooms[1].RoomName, second.Status);

        await dingtalk.CalendarEvents.UpdateAsync(organizer, Calendar, booked, new UpdateDingTalkCalendarEventRequest { EventId = booked, Start = At(plan.MovedStart), End = At(plan.MovedEnd) });
        RoomAnswer moved = await dingtalk.CalendarEvents.WaitForRoomAnswerAsync(organizer, Calendar, booked, rooms[1].RoomId!);
        steps.PrintMove(rooms[1].RoomName, moved.Status);

        await dingtalk.CalendarEventAttendees.RespondAsync(people[^1], Calendar, booked, new RespondToDingTalkCalendarEventRequest { ResponseStatus = DingTalkCalendarResponseStatus.Declined });
        int declined = await dingtalk.CalendarEventAttendees.EnumerateAsync(organizer, Calendar, booked).CountAsync(static one => one.ResponseStatus == DingTalkCalendarResponseStatus.Declined);
        steps.PrintDeclined(declined, isExpected: true);

        await undo.CancelAllAsync();
        List<string> events = await dingtalk.CalendarEvents.EnumerateViewAsync(organizer, Calendar, new ListDingTalkCalendarEventViewRequest { TimeMin = plan.Start, TimeMax = plan.MovedEnd }).Select(static one => one.EventId!).ToListAsync();
        steps.PrintLeft([.. events.Intersect([rival, booked]), .. rooms.Except(await FreeAsync(organizer, rooms)).Select(static room => room.RoomName)]);
    }

    private async Task<string> UnionIdAsync(string mobile)
    {
        string userId = (await dingtalk.Users.GetIdByMobileAsync(new GetDingTalkUserIdByMobileRequest { Mobile = mobile })).UserId!;
        return (await dingtalk.Users.GetAsync(new GetDingTalkUserRequest { UserId = userId })).UnionId!;
    }

    private async Task<string> CreateAsync(Undo undo, string organizer, string title, IReadOnlyList<string> people)
    {
        IReadOnlyList<DingTalkCalendarEventAttendee> attendees = [.. people.Select(static unionId => new DingTalkCalendarEventAttendee { UnionId = unionId })];
        var request = new CreateDingTalkCalendarEventRequest { Summary = title, Start = At(plan.Start), End = At(plan.End), Attendees = attendees };
        string id = (await dingtalk.CalendarEvents.CreateAsync(organizer, Calendar, request)).EventId!;
        undo.Add(() => dingtalk.CalendarEvents.DeleteAsync(organizer, Calendar, id));
        return id;
    }

    /// <summary>A room that is taken is refused at once, or answers later.</summary>
    private Task<RoomAnswer> AddRoomAsync(string organizer, string eventId, DingTalkRoom room) => Room.AskAsync(async () =>
    {
        await dingtalk.CalendarEventRooms.AddAsync(organizer, Calendar, eventId, new AddDingTalkCalendarEventRoomsRequest { Rooms = [new DingTalkCalendarEventRoomId { RoomId = room.RoomId! }] });
        return await dingtalk.CalendarEvents.WaitForRoomAnswerAsync(organizer, Calendar, eventId, room.RoomId!);
    });

    /// <summary>The rooms of which DingTalk says that they are free. One that it cannot tell of is none.</summary>
    private async Task<List<DingTalkRoom>> FreeAsync(string organizer, List<DingTalkRoom> rooms)
    {
        var request = new ListDingTalkRoomFreeBusyRequest { RoomIds = [.. rooms.Select(static room => room.RoomId!)], StartTime = plan.Start, EndTime = plan.MovedEnd };
        IReadOnlyList<DingTalkRoomFreeBusy> busy = rooms.Count == 0 ? [] : (await dingtalk.FreeBusy.ListRoomsAsync(organizer, request)).Items;
        return [.. rooms.Where(room => busy.Any(one => one.RoomId == room.RoomId && string.IsNullOrEmpty(one.Error) && one.BusyTimes.Count == 0))];
    }

    private static DingTalkCalendarEventTime At(DateTimeOffset time) => DingTalkCalendarEventTime.At(time, ChinaTime.TimeZone);
}
