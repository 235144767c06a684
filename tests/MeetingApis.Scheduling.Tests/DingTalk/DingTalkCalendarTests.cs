using System.Globalization;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Scheduling.DingTalk;
using MeetingApis.Scheduling.Internal;
using MeetingApis.Testing;

namespace MeetingApis.Scheduling.Tests;

/// <summary>The steps of DingTalk, against what the simulator received and holds.</summary>
public sealed class DingTalkCalendarTests : IAsyncLifetime
{
    private const string Create = "dingtalk.calendar_events.create";

    private DingTalkOffice _office = null!;
    private DingTalkMeetingCalendar _calendar = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DingTalkSimulator Simulator => _office.Simulator;

    public async ValueTask InitializeAsync()
    {
        _office = await DingTalkOffice.OpenAsync();
        _calendar = CalendarOf(_office.Client);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task An_event_is_created_in_silence_under_the_key_of_the_plan()
    {
        Draft draft = DraftOf(_office.Plan());

        MeetingReference reference = await _calendar.CreateAsync(draft, withPeople: false, Cancellation);

        ReceivedRequest request = Assert.Single(Simulator.Requests);
        var body = JsonElement.Parse(request.Body);
        Assert.Equal(draft.Mark.Hash, Assert.Single(request.Headers["x-client-token"]));
        Assert.Equal("""{"noPushNotification":"true","noChatNotification":"true"}""", body.GetProperty("extra").GetRawText());
        Assert.False(body.TryGetProperty("attendees", out _));
        Assert.False(body.TryGetProperty("reminders", out _));
        Assert.Equal((_office.People[0].Id, "primary", "Asia/Shanghai", true), (reference.OrganizerId, reference.CalendarId, reference.TimeZone, reference.Online));
        Assert.Equal(1, KeyMark.GenerationIn(body.GetProperty("description").GetString(), _calendar.Identity, draft.Plan.Key));
    }

    [Fact]
    public async Task An_event_without_rooms_is_created_with_its_people_who_are_told()
    {
        MeetingPlan plan = _office.Plan() with { Rooms = [], Attendees = [_office.People[1]], OptionalAttendees = [_office.People[2]], Reminders = [] };

        await _office.Scheduler().ScheduleAsync(plan, Cancellation);

        Assert.Equal(["POST", "GET"], Simulator.Requests.Select(static one => one.Method));
        var body = JsonElement.Parse(Simulator.Requests[0].Body);
        Assert.Equal("""{"noPushNotification":"false","noChatNotification":"false"}""", body.GetProperty("extra").GetRawText());
        Assert.Equal("[]", body.GetProperty("reminders").GetRawText());
        Assert.Equal([(_office.People[1].Id, false), (_office.People[2].Id, true)], Assert.Single(Simulator.CalendarEvents.All).Attendees.Select(static one => (one.UnionId, one.IsOptional)));
    }

    [Fact]
    public async Task More_people_than_a_call_takes_are_invited_afterwards_and_all_are_read()
    {
        Person[] people = [.. Enumerable.Range(0, 1001).Select(static i => new Person(MeetingVendor.DingTalk, string.Create(CultureInfo.InvariantCulture, $"crowd{i}")))];
        foreach (Person person in people)
        {
            Simulator.People.Add(new SimulatedDingTalkPerson(person.Id) { UnionId = person.Id });
        }

        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Rooms = [], Attendees = people }, Cancellation);

        Assert.Equal(1001, Assert.Single(Simulator.CalendarEvents.All).Attendees.Count);
        Assert.Equal(1001, meeting.People.Count);
        Assert.Equal(3, Simulator.Requests.Count(static one => one.Method == "POST" && one.Path.EndsWith("/attendees", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_change_keeps_the_reminders()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Reminders = [TimeSpan.FromMinutes(45), TimeSpan.FromHours(2)] }, Cancellation);

        await _office.Scheduler().ChangeAsync(meeting.Id, new MeetingChange { Title = "别的" }, Cancellation);

        Assert.Equal([TimeSpan.FromMinutes(45), TimeSpan.FromHours(2)], (await ReadAsync(meeting.Id)).Reminders.Select(static one => one.BeforeStart!.Value));
    }

    [Fact]
    public async Task Whole_days_are_dates_and_keep_the_time_zone_of_the_plan()
    {
        var during = MeetingTime.AllDay(new DateOnly(2031, 5, 1), "America/New_York", days: 2);

        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Rooms = [], During = during }, Cancellation);

        Assert.Equal(during, meeting.During);
        var body = JsonElement.Parse(Simulator.Requests[0].Body);
        Assert.Equal("""{"date":"2031-05-01"} {"date":"2031-05-03"} true""", $"{body.GetProperty("start").GetRawText()} {body.GetProperty("end").GetRawText()} {body.GetProperty("isAllDay").GetRawText()}");
    }

    [Fact]
    public async Task The_conference_is_read_with_its_link_and_its_number_in_digits()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);

        SimulatedScheduleConference conference = Assert.Single(Simulator.Conferences.All, one => one.CalendarEventId == meeting.Id.NativeId);
        Assert.Equal((meeting.Native.DingTalkEvent!.OnlineMeeting!.Url, conference.RoomCode), (meeting.JoinLink, meeting.MeetingNumber));
        Assert.NotNull(meeting.JoinLink);
        Assert.All(meeting.MeetingNumber!, static digit => Assert.True(char.IsAsciiDigit(digit)));
    }

    [Fact]
    public async Task A_conference_can_be_added_and_stays_through_later_changes()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Online = false }, Cancellation);

        ScheduledMeeting online = await _office.Scheduler().ChangeAsync(meeting.Id, new MeetingChange { Online = true }, Cancellation);
        ScheduledMeeting renamed = await _office.Scheduler().ChangeAsync(online.Id, new MeetingChange { Title = "别的" }, Cancellation);

        Assert.Null(meeting.MeetingNumber);
        Assert.NotNull(online.MeetingNumber);
        Assert.Equal(online.MeetingNumber, renamed.MeetingNumber);
    }

    [Fact]
    public async Task A_conference_that_cannot_be_taken_away_again_is_said_after_everything_else_is_changed()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => _calendar.UpdateAsync(meeting, new MeetingChange { Online = false, Title = "别的" }, Cancellation));

        Assert.Equal(SchedulingFacet.OnlineChange, Assert.Single(refused.MissingFacets).Facet);
        Assert.Equal("别的", Assert.Single(_office.Held).Title);
    }

    [Fact]
    public async Task A_room_that_is_refused_is_declined_and_the_others_are_booked()
    {
        MeetingReference reference = await _calendar.CreateAsync(DraftOf(_office.Plan()), withPeople: false, Cancellation);
        Simulator.Rooms.Set(Simulator.Rooms.Find("room_1003")! with { IsClosed = true });
        await _office.TakeAsync(_office.Rooms[0], Office.Time());

        RoomsAnswer answer = await _calendar.AddRoomsAsync(reference, _office.Rooms, Cancellation);

        Assert.Equal([BookedRoomStatus.Declined, BookedRoomStatus.Pending, BookedRoomStatus.Declined], answer.Rooms.Select(static one => one.Status));
        BookedRoom booked = Assert.Single((await _calendar.ReadAsync(reference, Cancellation)).Rooms);
        Assert.Equal(("room_1002", BookedRoomStatus.Booked), (booked.Room.Id, booked.Status));
    }

    [Fact]
    public async Task A_room_that_is_refused_because_the_meeting_has_it_is_not_declined()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);
        Simulator.Next(Fault.Refused(DingTalkErrorCodes.MeetingRoomNotAvailable, "room busy", 400), "dingtalk.calendar_event_rooms.add");

        RoomsAnswer answer = await _calendar.AddRoomsAsync(meeting.Id.Reference, [_office.Rooms[0]], Cancellation);

        Assert.Equal(BookedRoomStatus.Pending, Assert.Single(answer.Rooms).Status);
    }

    [Fact]
    public async Task A_key_that_is_still_at_work_is_no_refusal_of_a_room()
    {
        MeetingReference reference = await _calendar.CreateAsync(DraftOf(_office.Plan()), withPeople: false, Cancellation);
        Simulator.Next(Fault.Refused(DingTalkErrorCodes.DuplicateClientToken, "duplicate", 409), "dingtalk.calendar_event_rooms.add");

        await Assert.ThrowsAsync<MeetingConflictException>(() => _calendar.AddRoomsAsync(reference, [_office.Rooms[0]], Cancellation));
    }

    [Fact]
    public async Task A_room_that_was_given_back_is_booked_again()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);
        MeetingReference reference = await _calendar.RemoveRoomsAsync(meeting.Id.Reference, [_office.Rooms[0]], Cancellation);
        Assert.Empty(_office.HeldRooms);

        await _calendar.AddRoomsAsync(reference, [_office.Rooms[0]], Cancellation);

        Assert.Single(_office.HeldRooms);
    }

    [Fact]
    public async Task A_room_that_needs_approval_awaits_it()
    {
        Simulator.Rooms.Set(Simulator.Rooms.Find("room_1001")! with { NeedsApproval = true });
        Room room = (await _office.Scheduler().FindRoomsAsync(new RoomQuery { During = Office.Time(), Requester = _office.People[0] }, cancellationToken: Cancellation)).Free.Single(static one => one.Id == "room_1001");

        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Rooms = [room] }, Cancellation);

        Assert.True(room.NeedsApproval);
        Assert.Equal(BookedRoomStatus.AwaitingApproval, Assert.Single(meeting.Rooms).Status);
    }

    [Fact]
    public async Task Answers_of_people_are_read()
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);
        await _office.Client.CalendarEventAttendees.RespondAsync(_office.People[1].Id, "primary", meeting.Id.NativeId, new RespondToDingTalkCalendarEventRequest { ResponseStatus = DingTalkCalendarResponseStatus.Declined }, cancellationToken: Cancellation);

        ScheduledMeeting read = await _office.Scheduler().GetAsync(meeting.Id, Cancellation);

        Assert.Equal([PersonAnswer.Declined, PersonAnswer.None], read.People.Select(static one => one.Answer!.Value));
    }

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=3;COUNT=5", 5)]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", 3)]
    public async Task A_series_is_what_the_simulator_repeats(string rule, int meetings)
    {
        var during = MeetingTime.From(new DateTimeOffset(2031, 1, 31, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
        var series = MeetingRecurrence.FromRRule(rule, during);

        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { During = during, Recurrence = series }, Cancellation);

        Assert.Equal((series, true), (meeting.Recurrence, meeting.IsSeries));
        Assert.Equal(meetings, await OccurrencesAsync(during.Start.AddDays(-1), during.Start.AddYears(1)));
    }

    [Fact]
    public async Task A_counted_series_moves_and_gets_another_rule_at_once()
    {
        var monday = MeetingTime.From(new DateTimeOffset(2031, 1, 6, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
        MeetingTime tuesday = monday.StartingAt(monday.Start.AddDays(1));
        MeetingRecurrence tuesdays = MeetingRecurrence.Weekly([DayOfWeek.Tuesday]).Times(7);
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { During = monday, Recurrence = MeetingRecurrence.Weekly([DayOfWeek.Monday]).Times(5) }, Cancellation);

        ScheduledMeeting changed = await _office.Scheduler().ChangeAsync(meeting.Id, new MeetingChange { During = tuesday, Recurrence = tuesdays }, Cancellation);

        Assert.Equal((tuesday, tuesdays), (changed.During, changed.Recurrence));
        Assert.Equal(7, await OccurrencesAsync(monday.Start, monday.Start.AddYears(1)));
        Assert.Equal(["true", "false"], Simulator.Requests.Where(static one => one.Method == "PUT").Select(static one => JsonElement.Parse(one.Body).GetProperty("extra").GetProperty("noPushNotification").GetString()));
    }

    [Fact]
    public async Task A_counted_series_that_only_moves_keeps_its_number()
    {
        var monday = MeetingTime.From(new DateTimeOffset(2031, 1, 6, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { During = monday, Recurrence = MeetingRecurrence.Weekly([DayOfWeek.Monday]).Times(5) }, Cancellation);

        // Half an hour later, where the room is held by the series itself.
        ScheduledMeeting moved = await _office.Scheduler().MoveAsync(meeting.Id, monday.Start.AddMinutes(30), Cancellation);

        Assert.Equal((monday.Start.AddMinutes(30), 5), (moved.During.Start, moved.Recurrence!.Count!.Value));
        Assert.Equal(BookedRoomStatus.Booked, Assert.Single(moved.Rooms).Status);
    }

    [Fact]
    public async Task A_change_of_which_DingTalk_took_only_the_times_is_undone()
    {
        var monday = MeetingTime.From(new DateTimeOffset(2031, 1, 6, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan() with { Rooms = [], During = monday, Recurrence = MeetingRecurrence.Weekly([DayOfWeek.Monday]).Times(5) }, Cancellation);
        var line = new Line(Simulator, Fault.Refused("invalidParameter", "bad recurrence", 400));
        var options = new DingTalkOptions { MaxRetries = 0 };
        Simulator.Configure(options);
        IMeetingScheduler scheduler = new MeetingSchedulers(new SchedulingOptions { Store = _office.Store }).For(new DingTalkClient(options, line));
        using var caller = new CancellationTokenSource();
        var change = new MeetingChange { During = monday.StartingAt(monday.Start.AddDays(1)), Recurrence = MeetingRecurrence.Weekly([DayOfWeek.Tuesday]).Times(7) };

        // The third call is the second of the two that carry the change.
        line.Strike(3, Way.Refused, caller);
        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => scheduler.ChangeAsync(meeting.Id, change, Cancellation));

        Assert.IsType<MeetingValidationException>(refused.InnerException);
        Assert.Equal(LeftBehindKind.Notification, Assert.Single(refused.LeftBehind).Kind);
        ScheduledMeeting read = await scheduler.GetAsync(meeting.Id, Cancellation);
        Assert.Equal((monday, meeting.Recurrence), (read.During, read.Recurrence));
    }

    [Fact]
    public async Task What_DingTalk_does_not_repeat_is_refused_before_anything_is_sent()
    {
        MeetingPlan plan = _office.Plan() with
        {
            Recurrence = MeetingRecurrence.Daily(366).Times(100),
            Reminders = [TimeSpan.FromSeconds(90)],
            Rooms = [.. Enumerable.Range(1, 6).Select(static i => new Room(MeetingVendor.DingTalk, string.Create(CultureInfo.InvariantCulture, $"r{i}")))],
            Password = "1234",
        };

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => _office.Scheduler().ScheduleAsync(plan, Cancellation));

        Assert.Equal(
            [SchedulingFacet.SeveralRooms, SchedulingFacet.Password, SchedulingFacet.Reminders, SchedulingFacet.Recurrence, SchedulingFacet.RecurrenceByCount],
            refused.MissingFacets.Select(static one => one.Facet).Order());
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task A_plan_names_an_organizer_and_keeps_within_DingTalks_lengths()
    {
        MeetingPlan plan = _office.Plan() with { Organizer = null, Title = new string('t', 2049), Description = new string('d', 4941) };

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => _office.Scheduler().ScheduleAsync(plan, Cancellation));

        Assert.Equal(["Organizer", "Title", "Description"], refused.Violations.Select(static one => one.Path));
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task A_series_that_has_begun_is_found_once_though_one_of_its_meetings_is_cancelled()
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        MeetingPlan plan = _office.Plan() with { During = MeetingTime.From(now.AddDays(-3), TimeSpan.FromHours(1), "Asia/Shanghai"), Recurrence = MeetingRecurrence.Daily().Times(10) };
        Draft draft = DraftOf(plan);
        MeetingReference reference = await _calendar.CreateAsync(draft, withPeople: false, Cancellation);
        ListDingTalkCalendarEventViewResponse view = await _office.Client.CalendarEvents.ListViewAsync(_office.People[0].Id, "primary", new ListDingTalkCalendarEventViewRequest { TimeMin = now.AddDays(-4), TimeMax = now }, Cancellation);
        await _office.Client.CalendarEvents.DeleteAsync(_office.People[0].Id, "primary", view.Items[0].EventId!, cancellationToken: Cancellation);

        FoundMeeting found = Assert.Single(await _calendar.FindAsync(draft, Cancellation));

        Assert.Equal((reference.EventId, 1, false), (found.Reference.EventId, found.Generation, found.IsCancelled));
    }

    [Fact]
    public async Task Cancelled_and_later_meetings_of_a_key_are_found_and_those_of_others_are_not()
    {
        Draft first = DraftOf(_office.Plan());
        MeetingReference cancelled = await _calendar.CreateAsync(first, withPeople: false, Cancellation);
        await _calendar.DeleteAsync(cancelled, tells: false, Cancellation);
        MeetingReference second = await _calendar.CreateAsync(DraftOf(_office.Plan(), generation: 2), withPeople: false, Cancellation);
        await _calendar.CreateAsync(DraftOf(_office.Plan("other")), withPeople: false, Cancellation);

        IReadOnlyList<FoundMeeting> found = await _calendar.FindAsync(first, Cancellation);

        Assert.Equal([(cancelled.EventId, 1, true), (second.EventId, 2, false)], found.Select(static one => (one.Reference.EventId, one.Generation, one.IsCancelled)).OrderBy(static one => one.Generation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_deletion_tells_people_or_not_and_is_no_error_the_second_time(bool tells)
    {
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);

        await _calendar.DeleteAsync(meeting.Id.Reference, tells, Cancellation);
        await _calendar.DeleteAsync(meeting.Id.Reference, tells, Cancellation);
        await _calendar.RemovePeopleAsync(meeting, [_office.People[1]], Cancellation);
        await _calendar.RemoveRoomsAsync(meeting.Id.Reference, [_office.Rooms[0]], Cancellation);

        Assert.Empty(_office.Held);
        Assert.Empty(_office.HeldRooms);
        Assert.All(Simulator.Requests.Where(static one => one.Method == "DELETE"), one => Assert.Equal(tells ? "true" : "false", Assert.Single(one.Query["pushNotification"])));
    }

    [Fact]
    public async Task Rooms_are_looked_at_with_their_own_rules()
    {
        Simulator.RoomGroups.Add(new SimulatedDingTalkRoomGroup { GroupId = 7, Name = "总部" });
        Simulator.RoomGroups.Add(new SimulatedDingTalkRoomGroup { GroupId = 8, Name = "三楼", ParentId = 7 });
        foreach (SimulatedDingTalkRoom room in (SimulatedDingTalkRoom[])
        [
            new() { RoomId = "closed", GroupId = 8, IsClosed = true },
            new() { RoomId = "short", GroupId = 8, LongestBooking = TimeSpan.FromMinutes(30) },
            new() { RoomId = "long", GroupId = 7, ShortestBooking = TimeSpan.FromHours(2) },
            new() { RoomId = "private", GroupId = 7, Status = 2 },
            new() { RoomId = "good", GroupId = 8, Name = "梅", Place = "东区" },
            new() { RoomId = "small", GroupId = 8, Capacity = 2 },
        ])
        {
            Simulator.Rooms.Add(room);
        }

        RoomSearch rooms = await _office.Scheduler().FindRoomsAsync(new RoomQuery { During = Office.Time(), Area = "7", Seats = 3, Requester = _office.People[0] }, cancellationToken: Cancellation);

        Room good = Assert.Single(rooms.Free);
        Assert.Equal(("good", "梅", "东区 三楼", 10, false), (good.Id, good.Name, good.Location, good.Seats, good.NeedsApproval));
        Assert.Equal(
            [("closed", RoomExclusion.Closed), ("long", RoomExclusion.OutsideHours), ("private", RoomExclusion.NotPermitted), ("short", RoomExclusion.OutsideHours), ("small", RoomExclusion.TooSmall)],
            rooms.Excluded.Select(static one => (one.Room.Id, one.Reason)).OrderBy(static one => one.Id, StringComparer.Ordinal));
        Assert.DoesNotContain(Simulator.Requests, static one => one.Path.EndsWith("/meetingRooms/small", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_wants_a_requester_and_a_group_that_exists()
    {
        var query = new RoomQuery { During = Office.Time(), Area = "404" };

        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => _office.Scheduler().FindRoomsAsync(query, cancellationToken: Cancellation));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => _office.Scheduler().FindRoomsAsync(query with { Requester = _office.People[0] }, cancellationToken: Cancellation));

        Assert.Equal("Requester", Assert.Single(refused.Violations).Path);
    }

    [Fact]
    public async Task Times_are_asked_for_five_rooms_at_once_with_who_holds_them()
    {
        await _office.TakeAsync(_office.Rooms[0], Office.Time());
        Room[] rooms = [.. _office.Rooms, .. Enumerable.Range(1, 4).Select(static i => new Room(MeetingVendor.DingTalk, string.Create(CultureInfo.InvariantCulture, $"r{i}")))];

        IReadOnlyList<RoomQuestion> questions = _calendar.AskTimes(rooms, Office.Time(), _office.People[0], area: null);
        IReadOnlyList<RoomFinding> findings = await _calendar.AskTimes(_office.Rooms, Office.Time(), _office.People[0], area: null)[0].AskAsync(Cancellation);

        Assert.Equal([5, 2], questions.Select(static one => one.Rooms));
        BusyTime busy = Assert.Single(findings[0].Busy);
        Assert.Equal((Office.Time().Start, Office.Time().End, _office.People[2]), (busy.Start, busy.End, busy.By));
        Assert.Empty(findings[1].Busy);
    }

    [Fact]
    public async Task A_series_recognises_its_own_occurrence_in_a_room()
    {
        MeetingPlan plan = _office.Plan() with { Recurrence = MeetingRecurrence.Daily().Times(5) };
        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(plan, Cancellation);
        MeetingTime later = plan.During.StartingAt(plan.During.Start.AddDays(2));

        IReadOnlyList<RoomFinding> findings = await _calendar.AskTimes([_office.Rooms[0]], later, _office.People[0], area: null)[0].AskAsync(Cancellation);

        Assert.Contains(meeting.Id.NativeId, Assert.Single(findings[0].Busy).HolderIds);
    }

    [Fact]
    public async Task People_are_found_by_number_and_the_others_are_explained()
    {
        Simulator.People.Add(new SimulatedDingTalkPerson("twice-1") { Mobile = "13900000001", LoginId = "a@example" });
        Simulator.People.Add(new SimulatedDingTalkPerson("twice-2") { Mobile = "13900000001", LoginId = "b@example" });
        Simulator.People.Add(new SimulatedDingTalkPerson("made") { UnionId = "made-union", Mobile = "13900000002", LoginId = "c@example" });
        Simulator.People.Add(new SimulatedDingTalkPerson("hidden") { Mobile = "13900000003", IsInScope = false });

        PeopleSearch people = await _office.Scheduler().FindPeopleAsync(["+86 138-0013-8001", "li@example.com", "+8613900000001", "+8613900000002", "+8613900000003", "+6591234567", "+8613800138000"], Cancellation);

        Assert.Equal([_office.People[0].Id, null, null, "made-union", null, null, "z21HjQliSzpw0YWCNxmii6u2Os62cZ62iSZ"], people.Rows.Select(static row => row.Person?.Id));
        Assert.Equal(
            [PersonMissingReason.None, PersonMissingReason.NotSearchable, PersonMissingReason.Ambiguous, PersonMissingReason.None, PersonMissingReason.NotFound, PersonMissingReason.NotFound, PersonMissingReason.None],
            people.Rows.Select(static row => row.Reason));
        Assert.Equal("Person 1", people.Rows[0].Person!.Name);
    }

    [Fact]
    public async Task A_user_organizes_without_rooms_and_finds_nobody_by_number()
    {
        await _office.Client.Authorization.AcceptCodeAsync("jane", Simulator.LogIn(_office.People[0].Id), Cancellation);
        IMeetingScheduler scheduler = new MeetingSchedulers(new SchedulingOptions { Store = new SharedStore() }).For(_office.Client.AsUser("jane"));

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => scheduler.ScheduleAsync(_office.Plan(), Cancellation));
        ScheduledMeeting meeting = await scheduler.ScheduleAsync(_office.Plan() with { Rooms = [] }, Cancellation);
        PeopleSearch people = await scheduler.FindPeopleAsync([Office.Mobiles[0]], Cancellation);

        Assert.Equal(SchedulingFacet.RoomBooking, Assert.Single(refused.MissingFacets).Facet);
        Assert.Equal(("jane", 2), (meeting.Id.Identity.User, meeting.People.Count));
        Assert.Equal(PersonMissingReason.NotSearchable, Assert.Single(people.Rows).Reason);
        Assert.All(Simulator.Requests, one => Assert.Equal(_office.People[0].Id, one.User));
    }

    [Fact]
    public async Task A_creation_whose_answer_is_lost_makes_one_event()
    {
        Simulator.Next(Fault.AnswerLost, Create);

        ScheduledMeeting meeting = await _office.Scheduler().ScheduleAsync(_office.Plan(), Cancellation);

        Assert.Equal(meeting.Id.NativeId, Assert.Single(Simulator.CalendarEvents.All).EventId);
    }

    private static DingTalkMeetingCalendar CalendarOf(DingTalkClient client) =>
        new(client, new SchedulerCore(new SchedulingOptions { Store = new SharedStore() }, TimeProvider.System, loggers: null));

    private Draft DraftOf(MeetingPlan plan, int generation = 1) => new(plan, KeyMark.Of(_calendar.Identity, plan.Key, generation), "record");

    private Task<GetDingTalkCalendarEventResponse> ReadAsync(ScheduledMeetingId id) =>
        _office.Client.CalendarEvents.GetAsync(_office.People[0].Id, "primary", id.NativeId, cancellationToken: Cancellation);

    private async Task<int> OccurrencesAsync(DateTimeOffset from, DateTimeOffset to) =>
        await _office.Client.CalendarEvents.EnumerateViewAsync(_office.People[0].Id, "primary", new ListDingTalkCalendarEventViewRequest { TimeMin = from, TimeMax = to }, Cancellation).CountAsync(Cancellation);
}
