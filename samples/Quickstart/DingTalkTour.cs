using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Samples.Quickstart;

/// <summary>DingTalk: the life of a scheduled conference; then an event in its creator's calendar, which holds one of the meeting rooms that the creator sees.</summary>
internal sealed class DingTalkTour(DingTalkClient dingtalk, Examples examples, Report report)
{
    private const string Calendar = "primary";

    private readonly DateTimeOffset _start = Clock.Tomorrow(9);

    public async Task RunAsync()
    {
        if (await CreateAsync() is { } conferenceId)
        {
            await ReadAsync(conferenceId);
            await ChangeAsync(conferenceId);
            await ReadSettingsAsync(conferenceId);
            await CancelAsync(conferenceId);
        }

        ListDingTalkRoomsResponse? rooms = await ListRoomsAsync("dingtalk.rooms.list", static rooms => $"{rooms.Items.Count} on the first page: {string.Join(", ", rooms.Items.Select(static room => $"{room.RoomName} ({room.RoomCapacity} seats)"))}");
        if (rooms is { Items: [var room, ..] } && await CreateEventAsync() is { } eventId)
        {
            await HoldRoomAsync(eventId, room);
            await DeleteEventAsync(eventId);
        }
    }

    public Task ShowRevokedTokenAsync(DingTalkSimulator simulator)
    {
        int before = simulator.TokenRequests;
        simulator.RevokeTokens();
        return ListRoomsAsync("a revoked token", _ => $"the call succeeded: DingTalk refused the token, {simulator.TokenRequests - before} new one was fetched, and the call was sent again");
    }

    private async Task<string?> CreateAsync()
    {
        CreateScheduleConferenceResponse? created = await report.RunAsync(
            "dingtalk.schedule_conferences.create",
            () => dingtalk.ScheduleConferences.CreateAsync(new CreateScheduleConferenceRequest
            {
                CreatorUnionId = examples.CreatorUnionId,
                Title = "周会",
                StartTime = _start,
                EndTime = _start.AddHours(1),
                Settings = new ScheduleConferenceSettings { MuteOnJoin = DingTalkMuteOnJoinMode.On },
            }),
            static created => $"conference {created.ScheduleConferenceId}: people join with number {created.RoomCode}");
        return created?.ScheduleConferenceId;
    }

    private async Task ReadAsync(string conferenceId) => await report.RunAsync(
        "dingtalk.schedule_conferences.get",
        () => dingtalk.ScheduleConferences.GetAsync(conferenceId, examples.CreatorUnionId),
        static read => $"\"{read.Title}\", {Clock.Text(read.StartTime, read.EndTime)}");

    private async Task ChangeAsync(string conferenceId) => await report.RunAsync(
        "dingtalk.schedule_conferences.update",
        () => dingtalk.ScheduleConferences.UpdateAsync(new UpdateScheduleConferenceRequest
        {
            CreatorUnionId = examples.CreatorUnionId,
            ScheduleConferenceId = conferenceId,
            Title = "周会（改期）",
            StartTime = _start.AddDays(1),
            EndTime = _start.AddDays(1).AddHours(1),
        }),
        $"moved to {Clock.Text(_start.AddDays(1))}, with another title");

    private async Task ReadSettingsAsync(string conferenceId) => await report.RunAsync(
        "dingtalk.schedule_conferences.get_settings",
        () => dingtalk.ScheduleConferences.GetSettingsAsync(conferenceId),
        static read => $"who joins is muted: {read.Settings?.MuteOnJoin}");

    private async Task CancelAsync(string conferenceId) => await report.RunAsync(
        "dingtalk.schedule_conferences.cancel",
        () => dingtalk.ScheduleConferences.CancelAsync(new CancelScheduleConferenceRequest { ScheduleConferenceId = conferenceId, CreatorUnionId = examples.CreatorUnionId }),
        "called off, for good");

    private async Task<string?> CreateEventAsync()
    {
        CreateDingTalkCalendarEventResponse? created = await report.RunAsync(
            "dingtalk.calendar_events.create",
            () => dingtalk.CalendarEvents.CreateAsync(examples.CreatorUnionId, Calendar, new CreateDingTalkCalendarEventRequest
            {
                Summary = "周会",
                Start = DingTalkCalendarEventTime.At(_start, ChinaTime.TimeZone),
                End = DingTalkCalendarEventTime.At(_start.AddHours(1), ChinaTime.TimeZone),
            }),
            created => $"event {created.EventId} in the creator's calendar, {Clock.Text(_start, _start.AddHours(1))}");
        return created?.EventId;
    }

    private async Task HoldRoomAsync(string eventId, DingTalkRoom room) => await report.RunAsync(
        "dingtalk.calendar_event_rooms.add",
        async () =>
        {
            await dingtalk.CalendarEventRooms.AddAsync(examples.CreatorUnionId, Calendar, eventId, new AddDingTalkCalendarEventRoomsRequest { Rooms = [new DingTalkCalendarEventRoomId { RoomId = room.RoomId! }] });
            return await dingtalk.CalendarEvents.WaitForRoomAnswerAsync(examples.CreatorUnionId, Calendar, eventId, room.RoomId!);
        },
        answer => $"{room.RoomName} answers: {answer.Status}");

    private async Task DeleteEventAsync(string eventId) =>
        await report.RunAsync("dingtalk.calendar_events.delete", () => dingtalk.CalendarEvents.DeleteAsync(examples.CreatorUnionId, Calendar, eventId), "called off; the room is free again");

    private async Task<ListDingTalkRoomsResponse?> ListRoomsAsync(string step, Func<ListDingTalkRoomsResponse, string> describe) =>
        await report.RunAsync(step, () => dingtalk.Rooms.ListAsync(new ListDingTalkRoomsRequest { UnionId = examples.CreatorUnionId }), describe);
}
