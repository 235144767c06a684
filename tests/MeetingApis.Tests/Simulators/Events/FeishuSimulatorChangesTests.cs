using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Simulators;

/// <summary>What happens in the simulator tells the app of itself, whoever makes it happen.</summary>
public sealed class FeishuSimulatorChangesTests : IAsyncLifetime
{
    private const string ReserveId = "6911188411932033028";
    private const string RoomId = "omm_eada1d61a550955240c28757e7dec3af";

    private FeishuEventRig _rig = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FeishuSimulator Feishu => _rig.Simulator;

    public async ValueTask InitializeAsync()
    {
        _rig = await FeishuEventRig.StartAsync(static simulator =>
        {
            foreach (string name in (string[])["host", "guest", "other"])
            {
                simulator.People.Add(new SimulatedFeishuPerson("ou_" + name));
            }
        });
    }

    public async ValueTask DisposeAsync() => await _rig.DisposeAsync();

    [Fact]
    public async Task A_reserved_meeting_starts_and_ends()
    {
        SimulatedFeishuMeeting meeting = Feishu.StartMeeting(ReserveId, "ou_host");
        await _rig.AdvanceAsync(TimeSpan.FromMinutes(30));
        Feishu.Meetings.Set(meeting with { EndTime = _rig.Time.GetUtcNow() });

        Assert.Equal(
            ["meeting_started_v1", "all_meeting_started_v1", "join_meeting_v1", "leave_meeting_v1", "meeting_ended_v1", "all_meeting_ended_v1"],
            (await _rig.TypesAsync()).Select(static type => type["vc.meeting.".Length..]));
        FeishuMeetingStarted started = Assert.Single(_rig.Seen.OfType<FeishuMeetingStarted>());
        FeishuMeetingEnded ended = Assert.Single(_rig.Seen.OfType<FeishuMeetingEnded>());
        Assert.Equal((meeting.Id, "my meeting", meeting.MeetingNo), (started.Meeting?.Id, started.Meeting?.Topic, started.Meeting?.MeetingNo));
        Assert.Equal(("ou_host", "on_host", "host"), (started.Meeting?.HostUser?.Id?.OpenId, started.Meeting?.HostUser?.Id?.UnionId, started.Meeting?.HostUser?.Id?.UserId));
        Assert.Equal((null, meeting.StartTime.AddMinutes(30)), (started.Meeting?.EndTime, ended.Meeting?.EndTime));
    }

    [Fact]
    public async Task A_meeting_that_nobody_reserved_is_one_of_all_meetings_only()
    {
        Feishu.Meetings.Add(new SimulatedFeishuMeeting { Id = "7", MeetingNo = "123456789", HostId = "ou_host", StartTime = _rig.Time.GetUtcNow(), ParticipantIds = ["ou_host"] });

        Assert.Equal(["vc.meeting.all_meeting_started_v1"], await _rig.TypesAsync());
    }

    [Fact]
    public async Task Who_joins_leaves_or_is_removed_by_a_call_is_told()
    {
        SimulatedFeishuMeeting meeting = Feishu.StartMeeting(ReserveId, "ou_host");
        var options = new FeishuOptions { AccessTokenProvider = new FixedTokenProvider(Feishu.IssueUserToken("ou_host")) };
        Feishu.Configure(options);
        FeishuClient host = new FeishuClient(options, timeProvider: _rig.Time).AsUser("ou_host");
        await host.Meetings.InviteAsync(meeting.Id, new() { Invitees = [new() { Id = "ou_guest", UserType = FeishuUserType.FeishuUser }, new() { Id = "ou_other", UserType = FeishuUserType.FeishuUser }] }, cancellationToken: Cancellation);
        await _rig.Client.Meetings.RemoveParticipantsAsync(meeting.Id, new() { KickoutUsers = [new() { Id = "ou_guest", UserType = FeishuUserType.FeishuUser }] }, cancellationToken: Cancellation);
        Feishu.Meetings.Set(Feishu.Meetings.Get(meeting.Id) with { ParticipantIds = ["ou_host"] });
        await host.Meetings.EndAsync(meeting.Id, Cancellation);

        Assert.Equal(["ou_host", "ou_guest", "ou_other"], (await _rig.SeenAsync<FeishuMeetingJoined>()).Select(static joined => joined.Operator?.Id?.OpenId));
        Assert.Equal(
            [("ou_guest", FeishuMeetingLeaveReason.Removed), ("ou_other", FeishuMeetingLeaveReason.Left), ("ou_host", FeishuMeetingLeaveReason.MeetingEnded)],
            _rig.Seen.OfType<FeishuMeetingLeft>().Select(static left => (left.LeaveUser?.Id?.OpenId, left.LeaveReason!.Value)));
        Assert.Single(_rig.Seen.OfType<FeishuMeetingEnded>());
    }

    [Fact]
    public async Task A_room_is_created_changed_and_deleted()
    {
        Feishu.Rooms.Add(new SimulatedFeishuRoom("omm_new", "Lake", "omb_new") { Capacity = 7 });
        Feishu.Rooms.Set(Feishu.Rooms.Get("omm_new") with { IsDisabled = true });
        Feishu.Rooms.Set(Feishu.Rooms.Get("omm_new"));
        Feishu.Rooms.Remove("omm_new");
        Feishu.RoomLevels.Set(Feishu.RoomLevels.Get("omb_new") with { Name = "F3" });
        Feishu.RoomLevels.Remove("omb_new");

        Assert.Equal(
            [
                "vc.room_level.created_v1",
                "vc.room.created_v1", "meeting_room.meeting_room.created_v1", "meeting_room.meeting_room.status_changed_v1",
                "vc.room.updated_v1", "meeting_room.meeting_room.updated_v1", "meeting_room.meeting_room.status_changed_v1",
                "vc.room.deleted_v1", "meeting_room.meeting_room.deleted_v1", "meeting_room.meeting_room.status_changed_v1",
                "vc.room_level.updated_v1", "vc.room_level.deleted_v1",
            ],
            await _rig.TypesAsync());
        Assert.Equal(("omm_new", "Lake", 7), (Assert.Single(_rig.Seen.OfType<FeishuRoomCreated>()).Room?.RoomId, _rig.Seen.OfType<FeishuRoomCreated>().Single().Room?.Name, _rig.Seen.OfType<FeishuRoomCreated>().Single().Room?.Capacity));
        Assert.False(Assert.Single(_rig.Seen.OfType<FeishuRoomUpdated>()).Room?.RoomStatus?.Status);
    }

    [Fact]
    public async Task A_calendar_event_is_created_changed_answered_and_deleted_by_calls()
    {
        string calendarId = (await _rig.Client.Calendars.GetPrimaryAsync(cancellationToken: Cancellation)).Calendars[0].Calendar!.CalendarId!;
        string eventId = (await _rig.Client.CalendarEvents.CreateAsync(
            calendarId,
            new() { Summary = "周会", StartTime = new() { Timestamp = _rig.Time.GetUtcNow() }, EndTime = new() { Timestamp = _rig.Time.GetUtcNow().AddHours(1) } },
            cancellationToken: Cancellation)).Event!.EventId!;
        await _rig.Client.CalendarEventAttendees.AddAsync(calendarId, eventId, new() { Attendees = [FeishuCalendarEventAttendee.OfUser("ou_guest"), FeishuCalendarEventAttendee.OfRoom(RoomId, "ou_host")] }, cancellationToken: Cancellation);
        Feishu.AnswerInvitation(eventId, "ou_guest", SimulatedFeishuRsvp.Tentative);
        await _rig.Client.CalendarEvents.DeleteAsync(calendarId, eventId, cancellationToken: Cancellation);

        FeishuCalendarEventChanged[] changes = await _rig.SeenAsync<FeishuCalendarEventChanged>();
        Assert.Equal(["create", "update", "rsvp", "delete"], changes.Select(static change => change.ChangeType.ToString()));
        Assert.All(changes, change => Assert.Equal((calendarId, eventId), (change.CalendarId, change.CalendarEventId)));
        FeishuCalendarEventRsvp answer = Assert.Single(changes[2].Rsvps);
        Assert.Equal(("ou_guest", "tentative"), (answer.FromUserId?.OpenId, answer.RsvpStatus.ToString()));
        // Booked, and free again.
        Assert.Equal([RoomId, RoomId], _rig.Seen.OfType<FeishuMeetingRoomStatusChanged>().Select(static change => change.RoomId));
    }

    [Fact]
    public async Task A_room_that_answers_changes_its_status()
    {
        Feishu.Rooms.Set(Feishu.Rooms.Get(RoomId) with { AnswersAfter = null });
        var made = new SimulatedFeishuCalendarEvent
        {
            CalendarId = Feishu.Calendars.All[0].CalendarId,
            StartTime = _rig.Time.GetUtcNow(),
            EndTime = _rig.Time.GetUtcNow().AddHours(1),
            Attendees = [new SimulatedFeishuAttendee(SimulatedFeishuAttendeeType.Room, RoomId)],
        };
        Feishu.CalendarEvents.Add(made);
        int before = (await _rig.SeenAsync<FeishuMeetingRoomStatusChanged>()).Length;

        Feishu.AnswerRoom(made.EventId, RoomId, SimulatedFeishuRsvp.Decline);

        Assert.Equal(RoomId, (await _rig.SeenAsync<FeishuMeetingRoomStatusChanged>())[before..].Single().RoomId);
    }

    [Fact]
    public async Task A_calendar_of_somebody_changes()
    {
        Feishu.Calendars.Add(new SimulatedFeishuCalendar("feishu.cn_team@group.calendar.feishu.cn") { OwnerId = "ou_host" });

        Assert.Equal("ou_host", Assert.Single(Assert.Single(await _rig.SeenAsync<FeishuCalendarChanged>()).UserIds).OpenId);
    }

    [Fact]
    public async Task Tokens_of_users_that_are_revoked_are_told_and_the_apps_own_are_not()
    {
        Feishu.IssueUserToken("ou_host");
        await _rig.Client.Rooms.GetAsync(RoomId, cancellationToken: Cancellation);

        Feishu.RevokeTokens();

        FeishuUserAccessTokenRevoked revoked = Assert.Single(await _rig.SeenAsync<FeishuUserAccessTokenRevoked>());
        Assert.Equal(("ou_host", FeishuRevokedTokens.AccessToken), (revoked.OpenId, revoked.Revoked));
    }

    [Fact]
    public async Task What_has_no_event_at_the_vendor_sends_none()
    {
        SimulatedFeishuMeeting meeting = Feishu.StartMeeting(ReserveId, "ou_host");
        string[] before = await _rig.TypesAsync();

        Feishu.Meetings.Set(meeting with { HostId = "ou_guest" });
        Feishu.Meetings.Remove(meeting.Id);
        Feishu.Reserves.Remove(ReserveId);
        Feishu.People.Add(new SimulatedFeishuPerson("ou_new"));
        Feishu.People.Remove("ou_new");

        Assert.Equal(before, await _rig.TypesAsync());
    }
}
