using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Samples.Quickstart;

/// <summary>WeCom: the life of a meeting, with a room booked for it.</summary>
internal sealed class WeComTour(WeComClient wecom, Examples examples, Report report)
{
    private static readonly TimeSpan s_duration = TimeSpan.FromHours(1);

    private readonly DateTimeOffset _start = Clock.Tomorrow(14);

    public async Task RunAsync()
    {
        if (await CreateAsync() is not { } meetingId)
        {
            return;
        }

        await ReadAsync(meetingId);
        await ChangeAsync(meetingId);
        if (await FindFreeRoomAsync() is { } roomId && await BookRoomAsync(roomId, meetingId) is { } bookingId)
        {
            await ReadBookingAsync(roomId, bookingId);
            await CancelBookingAsync(bookingId);
        }

        await CancelAsync(meetingId);
    }

    public Task ShowUnknownMeetingAsync() =>
        report.ExpectAsync<MeetingNotFoundException>("an unknown meeting", () => wecom.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = "hy-unknown" }));

    public async Task ShowLostAnswerAsync(WeComSimulator simulator)
    {
        CreateWeComMeetingRequest request = Request("季度总结");
        simulator.Next(Fault.Disconnected);
        await report.RunAsync(
            "a lost answer",
            () => CreateOnceAsync(request),
            id => $"the connection broke, so nobody knew whether there was a meeting: looked for it, found none, and created {id}: {simulator.Meetings.All.Count(meeting => meeting.Title == request.Title)} \"{request.Title}\" in all");
    }

    private async Task<string?> CreateAsync()
    {
        CreateWeComMeetingResponse? created = await report.RunAsync(
            "wecom.meetings.create",
            () => wecom.Meetings.CreateAsync(Request("周会") with
            {
                Invitees = new WeComMembers { UserIds = examples.InviteeUserIds },
                Settings = new WeComMeetingSettings { RemindScope = WeComMeetingRemindScope.Hosts, EnableEnterMute = WeComEnterMuteMode.On },
                Reminders = new WeComMeetingReminders { RemindBefore = [TimeSpan.FromMinutes(15)] },
            }),
            static created => $"meeting {created.MeetingId}: people join with number {created.MeetingCode}; {WithoutAccount(created.ExcessUsers)}");
        return created?.MeetingId;
    }

    private async Task ReadAsync(string meetingId) => await report.RunAsync(
        "wecom.meetings.get",
        () => wecom.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = meetingId }),
        static read => $"\"{read.Title}\", {Clock.Text(read.MeetingStart, read.MeetingStart + read.MeetingDuration)}, {read.Attendees?.Members.Count} members invited");

    private async Task ChangeAsync(string meetingId) => await report.RunAsync(
        "wecom.meetings.update",
        () => wecom.Meetings.UpdateAsync(new UpdateWeComMeetingRequest
        {
            MeetingId = meetingId,
            MeetingStart = _start.AddHours(2),
            MeetingDuration = s_duration,
            Location = "广州媒体港",
            Settings = new WeComMeetingSettings { Password = "1234" },
        }),
        _ => $"moved to {Clock.Text(_start.AddHours(2))}, with a password; what was not sent stays as it was");

    private async Task<string?> FindFreeRoomAsync()
    {
        ListWeComMeetingRoomsResponse? rooms = await report.RunAsync(
            "wecom.meeting_rooms.list",
            () => wecom.MeetingRooms.ListAsync(new ListWeComMeetingRoomsRequest()),
            static rooms => $"{rooms.Items.Count} rooms: {string.Join(", ", rooms.Items.Select(static room => $"{room.Name} ({room.Capacity} seats)"))}");
        ListWeComMeetingRoomBookingsResponse? bookings = await report.RunAsync(
            "wecom.meeting_room_bookings.list",
            () => wecom.MeetingRoomBookings.ListAsync(new ListWeComMeetingRoomBookingsRequest { StartTime = _start.AddHours(2), EndTime = _start.AddHours(2) + s_duration }),
            static bookings => $"{bookings.Items.Count(static room => room.Bookings.Count > 0)} of them taken at that time");
        HashSet<string?> taken = [.. bookings?.Items.Where(static room => room.Bookings.Count > 0).Select(static room => room.MeetingRoomId) ?? []];
        return rooms?.Items.FirstOrDefault(room => room.NeedApproval != true && !taken.Contains(room.MeetingRoomId))?.MeetingRoomId;
    }

    private async Task<string?> BookRoomAsync(string roomId, string meetingId)
    {
        BookWeComMeetingRoomSeriesResponse? booked = await report.RunAsync(
            "wecom.meeting_room_bookings.book_for_meeting",
            () => wecom.MeetingRoomBookings.BookForMeetingAsync(new BookWeComMeetingRoomForMeetingRequest
            {
                MeetingRoomId = roomId,
                MeetingId = meetingId,
                BookerUserId = examples.OrganizerUserId,
            }),
            booked => $"booking {booked.BookingId} of room {roomId}");
        return booked?.BookingId;
    }

    private async Task ReadBookingAsync(string roomId, string bookingId) => await report.RunAsync(
        "wecom.meeting_room_bookings.get",
        () => wecom.MeetingRoomBookings.GetAsync(new GetWeComMeetingRoomBookingRequest { MeetingRoomId = roomId, BookingId = bookingId }),
        static read => $"{Clock.Text(read.Booking?.StartTime, read.Booking?.EndTime)} for {read.Booking?.BookerUserId}: {read.Booking?.Status}");

    private async Task CancelBookingAsync(string bookingId) => await report.RunAsync(
        "wecom.meeting_room_bookings.cancel",
        () => wecom.MeetingRoomBookings.CancelAsync(new CancelWeComMeetingRoomBookingRequest { BookingId = bookingId }),
        "the room is free for others");

    private async Task CancelAsync(string meetingId) =>
        await report.RunAsync("wecom.meetings.cancel", () => wecom.Meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = meetingId }), "called off, and everybody invited was told");

    /// <summary>Creates a meeting, and no second one where the answer to the first request was lost.</summary>
    private async Task<string> CreateOnceAsync(CreateWeComMeetingRequest request)
    {
        try
        {
            return await CreateAsync(request);
        }
        catch (MeetingApiException e) when (e.IsOutcomeUnknown || e.Code == WeComErrorCodes.MeetingAlreadyCreated)
        {
            return await FindAsync(request) ?? await CreateAsync(request);
        }
    }

    private async Task<string> CreateAsync(CreateWeComMeetingRequest request) => (await wecom.Meetings.CreateAsync(request)).MeetingId!;

    private async Task<string?> FindAsync(CreateWeComMeetingRequest request)
    {
        await foreach (string id in wecom.Meetings.EnumerateIdsAsync(new ListWeComMeetingIdsRequest { UserId = request.AdminUserId }))
        {
            GetWeComMeetingResponse meeting = await wecom.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = id });
            if (meeting.Title == request.Title && meeting.MeetingStart == request.MeetingStart && meeting.Status != WeComMeetingStatus.Cancelled)
            {
                return id;
            }
        }

        return null;
    }

    private CreateWeComMeetingRequest Request(string title) => new()
    {
        AdminUserId = examples.OrganizerUserId,
        Title = title,
        MeetingStart = _start,
        MeetingDuration = s_duration,
    };

    private static string WithoutAccount(IReadOnlyList<string> users) =>
        users.Count == 0 ? "everyone has a meeting account" : $"without a meeting account: {string.Join(", ", users)}";
}
