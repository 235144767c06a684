using MeetingApis.Feishu;

namespace MeetingApis.Samples.Booking;

/// <summary>Feishu: the event in a calendar is the booking. People and rooms are its attendees, and follow it.</summary>
internal sealed class FeishuJob(FeishuClient feishu, Plan plan, Steps steps)
{
    private const int RoomsPerQuestion = 20;

    /// <param name="undo">Is told what to cancel.</param>
    /// <param name="decline">Lets a person decline an event; null with the vendor itself, where people do that.</param>
    public async Task RunAsync(Undo undo, Action<string, string>? decline)
    {
        BatchGetFeishuUserIdsResponse found = await feishu.Users.BatchGetIdsAsync(new BatchGetFeishuUserIdsRequest { Mobiles = plan.Mobiles });
        string[] people = [.. found.Items.Select(static person => person.UserId ?? "").Where(static id => id.Length > 0)];
        steps.PrintPeople(people);

        IAsyncEnumerable<FeishuRoom> all = feishu.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = plan.FeishuRoomLevelId });
        List<FeishuRoom> rooms = await FreeAsync(await all.Where(room => room.Capacity >= plan.Mobiles.Count).ToListAsync());
        steps.PrintRooms([.. rooms.Select(static room => room.Name)]);

        string calendar = (await feishu.Calendars.GetPrimaryAsync()).Calendars[0].Calendar!.CalendarId!;
        string rival = await CreateAsync(undo, calendar, "Somebody else's");
        string booked = await CreateAsync(undo, calendar, plan.Title);
        await AddAsync(calendar, booked, [.. people.Select(FeishuCalendarEventAttendee.OfUser)]);
        steps.Print("book", $"event {booked} with {people.Length} people");

        await AddRoomAsync(calendar, rival, rooms[0], people[0]);
        RoomAnswer first = await AddRoomAsync(calendar, booked, rooms[0], people[0]);
        await feishu.CalendarEventAttendees.RemoveAsync(calendar, booked, new RemoveFeishuCalendarEventAttendeesRequest { DeleteIds = [FeishuCalendarEventAttendeeId.OfRoom(rooms[0].RoomId!)] });
        RoomAnswer second = await AddRoomAsync(calendar, booked, rooms[1], people[0]);
        steps.PrintRoom(rooms[0].Name, first.Status, rooms[1].Name, second.Status);

        await feishu.CalendarEvents.UpdateAsync(calendar, booked, new UpdateFeishuCalendarEventRequest { StartTime = At(plan.MovedStart), EndTime = At(plan.MovedEnd) });
        RoomAnswer moved = await feishu.CalendarEventAttendees.WaitForRoomAnswerAsync(calendar, booked, rooms[1].RoomId!);
        steps.PrintMove(rooms[1].Name, moved.Status);

        decline?.Invoke(booked, people[^1]);
        IAsyncEnumerable<FeishuCalendarEventAttendeeInfo> attendees = feishu.CalendarEventAttendees.EnumerateAsync(calendar, booked, new ListFeishuCalendarEventAttendeesRequest());
        steps.PrintDeclined(await attendees.CountAsync(static one => one.RsvpStatus == FeishuCalendarEventRsvpStatus.Decline), isExpected: decline is not null);

        await undo.CancelAllAsync();
        IAsyncEnumerable<FeishuCalendarEvent> events = feishu.CalendarEvents.EnumerateAsync(calendar, new ListFeishuCalendarEventsRequest { AnchorTime = plan.Start })
            .Where(one => (one.EventId == rival || one.EventId == booked) && one.Status != FeishuCalendarEventStatus.Cancelled);
        steps.PrintLeft([.. await events.Select(static one => one.EventId).ToListAsync(), .. rooms.Except(await FreeAsync(rooms)).Select(static room => room.Name)]);
    }

    private async Task<string> CreateAsync(Undo undo, string calendar, string title)
    {
        var request = new CreateFeishuCalendarEventRequest { Summary = title, StartTime = At(plan.Start), EndTime = At(plan.End) };
        string id = (await feishu.CalendarEvents.CreateAsync(calendar, request)).Event!.EventId!;
        undo.Add(() => feishu.CalendarEvents.DeleteAsync(calendar, id));
        return id;
    }

    private Task<AddFeishuCalendarEventAttendeesResponse> AddAsync(string calendar, string eventId, IReadOnlyList<FeishuCalendarEventAttendee> attendees) =>
        feishu.CalendarEventAttendees.AddAsync(calendar, eventId, new AddFeishuCalendarEventAttendeesRequest { Attendees = attendees });

    /// <summary>Feishu accepts the room at once and answers later. A room in an app's event needs a person who answers for it.</summary>
    private async Task<RoomAnswer> AddRoomAsync(string calendar, string eventId, FeishuRoom room, string contact)
    {
        await AddAsync(calendar, eventId, [FeishuCalendarEventAttendee.OfRoom(room.RoomId!, contact)]);
        return await feishu.CalendarEventAttendees.WaitForRoomAnswerAsync(calendar, eventId, room.RoomId!);
    }

    private async Task<List<FeishuRoom>> FreeAsync(IReadOnlyList<FeishuRoom> rooms)
    {
        List<FeishuRoom> free = [];
        foreach (FeishuRoom[] some in rooms.Chunk(RoomsPerQuestion))
        {
            GetFeishuRoomFreeBusyResponse busy = await feishu.RoomInstances.GetFreeBusyAsync(new GetFeishuRoomFreeBusyRequest { RoomIds = [.. some.Select(static room => room.RoomId!)], TimeMin = plan.Start, TimeMax = plan.MovedEnd });
            free.AddRange(some.Where(room => !busy.FreeBusy.TryGetValue(room.RoomId!, out IReadOnlyList<FeishuRoomBusyTime>? times) || times.Count == 0));
        }

        return free;
    }

    private static FeishuCalendarEventTime At(DateTimeOffset time) => FeishuCalendarEventTime.At(time, ChinaTime.TimeZone);
}
