using MeetingApis.WeCom;

namespace MeetingApis.Samples.Booking;

/// <summary>
/// WeCom: the schedule in a calendar is the booking, because it shows what people answer; a meeting does not. The room is
/// booked for the schedule, and holds its times: to move it, the room is given back and booked again.
/// </summary>
internal sealed class WeComJob(WeComClient wecom, Plan plan, Steps steps)
{
    /// <param name="undo">Is told what to cancel.</param>
    /// <param name="decline">Lets a person decline a schedule; null with the vendor itself, where people do that.</param>
    public async Task RunAsync(Undo undo, Action<string, string>? decline)
    {
        string[] people = await Task.WhenAll(plan.Mobiles.Select(async mobile => (await wecom.Users.GetIdByMobileAsync(new GetWeComUserIdByMobileRequest { Mobile = mobile })).UserId!));
        steps.PrintPeople(people);

        ListWeComMeetingRoomsResponse all = await wecom.MeetingRooms.ListAsync(new ListWeComMeetingRoomsRequest { City = plan.WeComCity });
        List<WeComMeetingRoom> rooms = await FreeAsync(all.Items.Where(room => room.Capacity >= people.Length && room.NeedApproval != true));
        steps.PrintRooms([.. rooms.Select(static room => room.Name)]);

        string rival = await CreateAsync(undo, "Somebody else's", []);
        string booked = await CreateAsync(undo, plan.Title, people);
        steps.Print("book", $"schedule {booked} with {people.Length} people");

        await BookAsync(undo, rooms[0], rival, people[0]);
        RoomAnswer first = await BookAsync(undo, rooms[0], booked, people[0]);
        RoomAnswer second = await BookAsync(undo, rooms[1], booked, people[0]);
        steps.PrintRoom(rooms[0].Name, first.Status, rooms[1].Name, second.Status);

        await undo.CancelLastAsync();
        var moved = new ChangedWeComSchedule { ScheduleId = booked, Summary = plan.Title, StartTime = plan.MovedStart, EndTime = plan.MovedEnd };
        await wecom.Schedules.UpdateAsync(new UpdateWeComScheduleRequest { Schedule = moved, SkipAttendees = true });
        steps.PrintMove(rooms[1].Name, (await BookAsync(undo, rooms[1], booked, people[0])).Status);

        decline?.Invoke(booked, people[^1]);
        IEnumerable<WeComScheduleAttendeeInfo> attendees = (await ReadAsync(booked)).SelectMany(static one => one.Attendees);
        steps.PrintDeclined(attendees.Count(static one => one.ResponseStatus == WeComScheduleResponseStatus.Declined), isExpected: decline is not null);

        await undo.CancelAllAsync();
        IEnumerable<WeComSchedule> left = [.. await ReadAsync(rival), .. await ReadAsync(booked)];
        steps.PrintLeft([.. left.Where(static one => one.Status != WeComScheduleStatus.Cancelled).Select(static one => one.ScheduleId), .. rooms.Except(await FreeAsync(rooms)).Select(static room => room.Name)]);
    }

    private async Task<string> CreateAsync(Undo undo, string title, IReadOnlyList<string> people)
    {
        IReadOnlyList<WeComScheduleAttendee> attendees = [.. people.Select(static userId => new WeComScheduleAttendee { UserId = userId })];
        var schedule = new NewWeComSchedule { Summary = title, StartTime = plan.Start, EndTime = plan.End, Attendees = attendees };
        string id = (await wecom.Schedules.CreateAsync(new CreateWeComScheduleRequest { Schedule = schedule })).ScheduleId!;
        undo.Add(() => wecom.Schedules.CancelAsync(new CancelWeComScheduleRequest { ScheduleId = id }));
        return id;
    }

    /// <summary>WeCom answers at once whether the room is booked.</summary>
    private Task<RoomAnswer> BookAsync(Undo undo, WeComMeetingRoom room, string scheduleId, string booker) => Room.AskAsync(async () =>
    {
        var request = new BookWeComMeetingRoomForScheduleRequest { MeetingRoomId = room.MeetingRoomId!, ScheduleId = scheduleId, BookerUserId = booker };
        string id = (await wecom.MeetingRoomBookings.BookForScheduleAsync(request)).BookingId!;
        undo.Add(() => wecom.MeetingRoomBookings.CancelAsync(new CancelWeComMeetingRoomBookingRequest { BookingId = id, KeepSchedule = true }));
        return new RoomAnswer(RoomAnswerStatus.Accepted);
    });

    /// <summary>A schedule that is no more may still be read as cancelled, or be unknown.</summary>
    private async Task<IReadOnlyList<WeComSchedule>> ReadAsync(string scheduleId)
    {
        try
        {
            return (await wecom.Schedules.BatchGetAsync(new BatchGetWeComSchedulesRequest { ScheduleIds = [scheduleId] })).Items;
        }
        catch (MeetingNotFoundException)
        {
            return [];
        }
    }

    private async Task<List<WeComMeetingRoom>> FreeAsync(IEnumerable<WeComMeetingRoom> rooms)
    {
        ListWeComMeetingRoomBookingsResponse bookings = await wecom.MeetingRoomBookings.ListAsync(new ListWeComMeetingRoomBookingsRequest { City = plan.WeComCity, StartTime = plan.Start, EndTime = plan.MovedEnd });
        return [.. rooms.Where(room => bookings.Items.All(one => one.MeetingRoomId != room.MeetingRoomId || one.Bookings.Count == 0))];
    }
}
