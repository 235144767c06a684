using MeetingApis.Feishu;

namespace MeetingApis.Samples.Quickstart;

/// <summary>Feishu: the life of a reservation; a room, held by an event in the app's calendar; then who booked it, and the answer for it.</summary>
internal sealed class FeishuTour(FeishuClient feishu, Examples examples, Report report)
{
    private readonly DateTimeOffset _end = Clock.Tomorrow(11);

    public async Task RunAsync()
    {
        if (await ApplyAsync() is { } reserveId)
        {
            await ReadAsync(reserveId);
            await ChangeAsync(reserveId);
            await DeleteAsync(reserveId);
        }

        if (await CreateEventAsync() is { } booked)
        {
            await HoldRoomAsync(booked.Calendar, booked.Event);
            await DeleteEventAsync(booked.Calendar, booked.Event);
        }

        if (await ListNeighboursAsync() is { } rooms)
        {
            await ListReservationsAsync(rooms);
        }

        if (await FindEventAsync() is { } held)
        {
            await ReleaseRoomAsync(held);
        }
    }

    public Task ShowWrongPasswordAsync() =>
        report.ExpectAsync<MeetingValidationException>("a wrong password", () => feishu.Reserves.ApplyAsync(new ApplyReserveRequest
        {
            OwnerId = examples.OwnerOpenId,
            EndTime = _end,
            MeetingSettings = new FeishuReserveMeetingSettings { Password = "secret" },
        }));

    private async Task<string?> ApplyAsync()
    {
        ApplyReserveResponse? applied = await report.RunAsync(
            "feishu.reserves.apply",
            () => feishu.Reserves.ApplyAsync(new ApplyReserveRequest
            {
                OwnerId = examples.OwnerOpenId,
                EndTime = _end,
                MeetingSettings = new FeishuReserveMeetingSettings
                {
                    Topic = "周会",
                    MeetingInitialType = FeishuReserveMeetingInitialType.MultiParty,
                    AssignHostList = [new ReserveAssignHost { UserType = FeishuUserType.FeishuUser, Id = examples.OwnerOpenId }],
                },
            }),
            static applied => $"reservation {applied.Reserve?.Id}: people join with number {applied.Reserve?.MeetingNo} until {Clock.Text(applied.Reserve?.EndTime)}; {InvalidHosts(applied.ReserveCorrectionCheckInfo)}");
        return applied?.Reserve?.Id;
    }

    private async Task ReadAsync(string reserveId) => await report.RunAsync(
        "feishu.reserves.get",
        () => feishu.Reserves.GetAsync(reserveId),
        static read => $"\"{read.Reserve?.MeetingSettings?.Topic}\", hosted by {string.Join(", ", read.Reserve?.MeetingSettings?.AssignHostList.Select(static host => host.Id) ?? [])}");

    private async Task ChangeAsync(string reserveId) => await report.RunAsync(
        "feishu.reserves.update",
        () => feishu.Reserves.UpdateAsync(reserveId, new UpdateReserveRequest
        {
            EndTime = _end.AddHours(1),
            MeetingSettings = new FeishuReserveMeetingSettings
            {
                Password = "971024",
                AutoRecord = true,
                ActionPermissions =
                [
                    new ReserveActionPermission
                    {
                        Permission = ReservePermission.BecomeHost,
                        PermissionCheckers =
                        [
                            new ReservePermissionChecker
                            {
                                CheckField = ReserveCheckField.UserId,
                                CheckMode = ReserveCheckMode.AllowList,
                                CheckList = [examples.OwnerOpenId],
                            },
                        ],
                    },
                ],
            },
        }),
        static changed => $"an hour longer, until {Clock.Text(changed.Reserve?.EndTime)}, recorded, and with a password; what was not sent stays as it was");

    private async Task DeleteAsync(string reserveId) =>
        await report.RunAsync("feishu.reserves.delete", () => feishu.Reserves.DeleteAsync(reserveId), "nobody can join any more");

    private async Task<Booked?> CreateEventAsync() => await report.RunAsync(
        "feishu.calendar_events.create",
        async () =>
        {
            string calendar = (await feishu.Calendars.GetPrimaryAsync()).Calendars[0].Calendar!.CalendarId!;
            CreateFeishuCalendarEventResponse created = await feishu.CalendarEvents.CreateAsync(calendar, new CreateFeishuCalendarEventRequest
            {
                Summary = "周会",
                StartTime = FeishuCalendarEventTime.At(_end, ChinaTime.TimeZone),
                EndTime = FeishuCalendarEventTime.At(_end.AddHours(1), ChinaTime.TimeZone),
            });
            return new Booked(calendar, created.Event!.EventId!);
        },
        booked => $"event {booked.Event} in the app's calendar, {Clock.Text(_end, _end.AddHours(1))}");

    private async Task HoldRoomAsync(string calendar, string eventId) => await report.RunAsync(
        "feishu.calendar_event_attendees.add",
        async () =>
        {
            await feishu.CalendarEventAttendees.AddAsync(calendar, eventId, new AddFeishuCalendarEventAttendeesRequest
            {
                Attendees = [FeishuCalendarEventAttendee.OfUser(examples.OwnerOpenId), FeishuCalendarEventAttendee.OfRoom(examples.RoomId, examples.OwnerOpenId)],
            });
            return await feishu.CalendarEventAttendees.WaitForRoomAnswerAsync(calendar, eventId, examples.RoomId);
        },
        answer => $"the owner is invited, and the room answers: {answer.Status}");

    private async Task DeleteEventAsync(string calendar, string eventId) =>
        await report.RunAsync("feishu.calendar_events.delete", () => feishu.CalendarEvents.DeleteAsync(calendar, eventId), "called off; the room is free again");

    private async Task<IReadOnlyList<FeishuRoom>?> ListNeighboursAsync()
    {
        GetFeishuRoomResponse? found = await report.RunAsync(
            "feishu.rooms.get",
            () => feishu.Rooms.GetAsync(examples.RoomId),
            static found => $"{found.Room?.Name}, {found.Room?.Capacity} seats");
        return found?.Room is not { } room ? null : await report.RunAsync(
            "feishu.rooms.list",
            () => feishu.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = room.RoomLevelId }).ToListAsync().AsTask(),
            static rooms => $"{rooms.Count} rooms on its level: {string.Join(", ", rooms.Select(static room => room.Name))}");
    }

    private async Task ListReservationsAsync(IReadOnlyList<FeishuRoom> rooms) => await report.RunAsync(
        "feishu.room_reservations.list",
        () => feishu.RoomReservations.EnumerateAsync(new ListFeishuRoomReservationsRequest
        {
            RoomLevelId = ListFeishuRoomReservationsRequest.WholeOrganization,
            RoomIds = [.. rooms.Select(static room => room.RoomId).OfType<string>()],
            StartTime = ChinaTime.At(examples.Day),
            EndTime = ChinaTime.At(examples.Day).AddDays(1),
            NeedTopic = true,
        }).ToListAsync().AsTask(),
        bookings => bookings is [var first, ..]
            ? $"{bookings.Count} bookings on {examples.Day:yyyy-MM-dd}; the first: {first.RoomName} {first.EventStartTime:HH:mm}-{first.EventEndTime:HH:mm} by {first.Reserver}, \"{first.EventTitle}\""
            : $"nobody booked them on {examples.Day:yyyy-MM-dd}");

    private async Task<FeishuRoomBusyTime?> FindEventAsync()
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        GetFeishuRoomFreeBusyResponse? asked = await report.RunAsync(
            "feishu.room_instances.get_free_busy",
            () => feishu.RoomInstances.GetFreeBusyAsync(new GetFeishuRoomFreeBusyRequest { RoomIds = [examples.RoomId], TimeMin = now, TimeMax = now.AddHours(1) }),
            answer => FirstOf(answer) is { } held
                ? $"an event holds the room {Clock.Text(held.StartTime, held.EndTime)}: uid {held.Uid}, original time {held.OriginalTime}"
                : "the room is free for an hour, so there is nothing to answer");
        return asked is null ? null : FirstOf(asked);
    }

    private async Task ReleaseRoomAsync(FeishuRoomBusyTime held) => await report.RunAsync(
        "feishu.room_instances.reply",
        () => feishu.RoomInstances.ReplyAsync(new ReplyFeishuRoomInstanceRequest
        {
            RoomId = examples.RoomId,
            Uid = held.Uid!,
            OriginalTime = held.OriginalTime ?? 0,
            Status = FeishuRoomInstanceStatus.NotCheckIn,
        }),
        "nobody has checked in: the room is free for others");

    private FeishuRoomBusyTime? FirstOf(GetFeishuRoomFreeBusyResponse answer) =>
        answer.FreeBusy.TryGetValue(examples.RoomId, out IReadOnlyList<FeishuRoomBusyTime>? times) && times is [var first, ..] ? first : null;

    private static string InvalidHosts(ReserveCorrectionCheckInfo? left) =>
        left?.InvalidHostIdList is { Count: > 0 } ids ? $"cannot be host: {string.Join(", ", ids)}" : "every host was accepted";

    /// <summary>An event and the calendar that it is in.</summary>
    private sealed record Booked(string Calendar, string Event);
}
