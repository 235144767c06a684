using System.Text.Json;
using MeetingApis.Scheduling.Internal;
using MeetingApis.Scheduling.WeCom;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests.WeCom;

/// <summary>The steps of WeCom, one by one, against what the simulator holds afterwards.</summary>
public sealed class WeComCalendarTests
{
    private const string DefaultCalendar = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_online_plan_becomes_a_meeting_with_all_that_it_says()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingPlan plan = office.Plan() with { Password = "4711", Recording = true, Reminders = [TimeSpan.FromMinutes(15)], Description = "数字" };

        MeetingReference reference = await Calendar(office).CreateAsync(DraftOf(office, plan), withPeople: false, Cancellation);

        SimulatedWeComMeeting meeting = Assert.Single(office.WeCom.Meetings.All);
        Assert.Equal((reference.EventId, "member01"), (meeting.MeetingId, meeting.AdminUserId));
        Assert.Empty(meeting.InviteeUserIds);
        Assert.StartsWith("数字\n[meeting 1-", meeting.Description, StringComparison.Ordinal);
        Assert.Equal("""{"password":"4711","auto_record_type":"cloud"}""", JsonOf(meeting.Settings));
        Assert.Equal("""{"remind_before":[900]}""", JsonOf(meeting.Reminders));
        Assert.Empty(office.WeCom.Schedules.All);
    }

    [Fact]
    public async Task Another_plan_becomes_a_schedule_of_which_nobody_but_the_organizer_is_told()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingPlan plan = office.Plan() with { Online = false, Reminders = [TimeSpan.FromHours(1)] };

        await Calendar(office).CreateAsync(DraftOf(office, plan), withPeople: false, Cancellation);

        SimulatedWeComSchedule schedule = Assert.Single(office.WeCom.Schedules.All);
        Assert.Equal(["member01"], schedule.AdminUserIds);
        Assert.Equal(["member01"], schedule.Attendees.Select(static one => one.UserId));
        Assert.Equal("""{"is_remind":1,"remind_time_diffs":[-3600]}""", JsonOf(schedule.Reminders));
        Assert.Empty(office.WeCom.Meetings.All);
    }

    [Fact]
    public async Task Whole_days_are_read_as_they_were_written()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        var during = MeetingTime.AllDay(Office.Time().FirstDay, "Asia/Shanghai", days: 2);
        WeComMeetingCalendar calendar = Calendar(office);

        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = false, Rooms = [], During = during }), withPeople: true, Cancellation);
        ScheduledMeeting read = await calendar.ReadAsync(reference, Cancellation);

        Assert.True(Assert.Single(office.WeCom.Schedules.All).IsWholeDay);
        Assert.Equal(during, read.During);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_series_that_is_not_refused_is_read_as_it_was_written(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        var during = MeetingTime.From(new DateTimeOffset(2036, 3, 12, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
        DateOnly end = new(2036, 8, 1);
        MeetingRecurrence[] rules =
        [
            MeetingRecurrence.Daily(),
            MeetingRecurrence.Daily(3),
            MeetingRecurrence.Weekly([DayOfWeek.Wednesday]),
            MeetingRecurrence.Weekly([DayOfWeek.Wednesday], 2),
            MeetingRecurrence.Weekly([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Sunday]),
            MeetingRecurrence.MonthlyOnDay(12),
            MeetingRecurrence.MonthlyOnDay(12, 2),
        ];
        MeetingRecurrence[] ended = [.. rules.Select(rule => rule.Until(end)), .. online ? rules.Select(static rule => rule.Times(4)) : rules];

        foreach (MeetingRecurrence series in ended)
        {
            MeetingPlan plan = office.Plan(series.ToRRule(during)) with { Title = series.ToRRule(during), Online = online, Rooms = [], During = during, Recurrence = series };
            Assert.Empty(calendar.Lacks(plan));
            MeetingReference reference = await calendar.CreateAsync(DraftOf(office, plan), withPeople: true, Cancellation);
            Assert.Equal(series, (await calendar.ReadAsync(reference, Cancellation)).Recurrence);
        }
    }

    [Fact]
    public async Task What_WeCom_cannot_say_is_lacking()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        var newYork = MeetingTime.From(new DateTimeOffset(2036, 3, 3, 9, 0, 0, TimeSpan.FromHours(-5)), TimeSpan.FromHours(1), "America/New_York");
        var kolkata = MeetingTime.From(new DateTimeOffset(2036, 3, 3, 9, 0, 0, TimeSpan.FromHours(5.5)), TimeSpan.FromHours(1), "Asia/Kolkata");
        MeetingPlan online = office.Plan();
        MeetingPlan schedule = office.Plan() with { Online = false };
        (MeetingPlan Plan, SchedulingFacet Facet)[] all =
        [
            (schedule with { Rooms = [office.Rooms[0], office.Rooms[1]] }, SchedulingFacet.SeveralRooms),
            (online with { Reminders = [TimeSpan.FromMinutes(10)] }, SchedulingFacet.Reminders),
            (schedule with { Reminders = [TimeSpan.FromDays(2)] }, SchedulingFacet.Reminders),
            (schedule with { Recording = true }, SchedulingFacet.Recording),
            (online with { During = MeetingTime.AllDay(Office.Time().FirstDay, "Asia/Shanghai") }, SchedulingFacet.AllDay),
            (schedule with { During = MeetingTime.AllDay(Office.Time().FirstDay, "Europe/Berlin") }, SchedulingFacet.AllDay),
            (schedule with { Recurrence = MeetingRecurrence.Daily().Times(3) }, SchedulingFacet.RecurrenceByCount),
            (online with { Recurrence = MeetingRecurrence.Daily() }, SchedulingFacet.Recurrence),
            (online with { Recurrence = MeetingRecurrence.Daily().Times(201) }, SchedulingFacet.Recurrence),
            (schedule with { Recurrence = MeetingRecurrence.MonthlyOnDay(31).Until(new DateOnly(2090, 1, 1)) }, SchedulingFacet.Recurrence),
            (schedule with { Recurrence = MeetingRecurrence.Daily() }, SchedulingFacet.RoomAtEveryOccurrence),
            (schedule with { During = newYork, Rooms = [], Recurrence = MeetingRecurrence.Daily() }, SchedulingFacet.RecurrenceAcrossClockChanges),
            (online with { During = newYork, Recurrence = MeetingRecurrence.Daily().Times(10) }, SchedulingFacet.RecurrenceAcrossClockChanges),
            (schedule with { During = kolkata, Rooms = [], Recurrence = MeetingRecurrence.Daily() }, SchedulingFacet.TimeZone),
            (online with { During = kolkata.StartingAt(kolkata.Start.AddHours(14)), Recurrence = MeetingRecurrence.Weekly([DayOfWeek.Monday]).Times(2) }, SchedulingFacet.TimeZone),
        ];

        foreach ((MeetingPlan plan, SchedulingFacet facet) in all)
        {
            SchedulingCapability lack = Assert.Single(Calendar(office).Lacks(plan));
            Assert.Equal(facet, lack.Facet);
            Assert.NotNull(lack.DocumentationUrl);
        }

        Assert.Empty(Calendar(office).Lacks(online with { During = newYork, Recurrence = MeetingRecurrence.Daily().Times(5) }));
    }

    [Fact]
    public async Task A_room_that_is_taken_is_declined_and_other_refusals_pass()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        await office.TakeAsync(office.Rooms[0], Office.Time());
        office.WeCom.MeetingRooms.Set(office.WeCom.MeetingRooms.Get("1002") with { IsDisabled = true });
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan()), withPeople: false, Cancellation);

        RoomsAnswer answer = await calendar.AddRoomsAsync(reference, office.Rooms, Cancellation);
        office.Simulator.Next(Fault.Refused("99999998"), "wecom.meeting_room_bookings.book_for_meeting");
        MeetingApiException passed = await Assert.ThrowsAsync<MeetingApiException>(() => calendar.AddRoomsAsync(reference, [office.Rooms[1]], Cancellation));

        Assert.Equal([BookedRoomStatus.Declined, BookedRoomStatus.Declined, BookedRoomStatus.Booked], answer.Rooms.Select(static room => room.Status));
        Assert.Equal("99999998", passed.Code);
        Assert.Equal(["1003"], answer.Reference.Bookings.Keys);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_room_that_an_earlier_attempt_booked_is_found_again(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online }), withPeople: false, Cancellation);
        RoomsAnswer first = await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        RoomsAnswer second = await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        Assert.Equal(BookedRoomStatus.Booked, Assert.Single(second.Rooms).Status);
        Assert.Equal(first.Reference.Bookings, second.Reference.Bookings);
        Assert.Single(office.Bookings);
    }

    [Theory]
    [InlineData(true, "wecom.meeting_room_bookings.book_for_meeting")]
    [InlineData(false, "wecom.meeting_room_bookings.book_for_schedule")]
    public async Task A_booking_whose_answer_is_lost_is_looked_up(bool online, string operation)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online }), withPeople: false, Cancellation);
        office.Simulator.Next(Fault.AnswerLost, operation);

        RoomsAnswer answer = await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        Assert.Equal(BookedRoomStatus.Booked, Assert.Single(answer.Rooms).Status);
        Assert.Equal(Assert.Single(office.Bookings).BookingId, answer.Reference.Bookings["1001"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_booking_of_the_same_organizer_at_the_same_time_is_not_taken_for_its_own(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference other = await calendar.CreateAsync(DraftOf(office, office.Plan("other") with { Online = online }), withPeople: false, Cancellation);
        await calendar.AddRoomsAsync(other, [office.Rooms[0]], Cancellation);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online }), withPeople: false, Cancellation);

        RoomsAnswer answer = await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);
        await calendar.RemoveRoomsAsync(answer.Reference, [office.Rooms[0]], Cancellation);

        Assert.Equal(BookedRoomStatus.Declined, Assert.Single(answer.Rooms).Status);
        Assert.Single(office.Bookings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_booking_whose_answer_was_lost_is_given_back(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online }), withPeople: false, Cancellation);
        await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        await calendar.RemoveRoomsAsync(reference, [office.Rooms[0]], Cancellation);
        await calendar.RemoveRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        Assert.Empty(office.Bookings);
        Assert.Single(office.Held);
    }

    [Fact]
    public async Task A_booking_that_WeCom_replaced_is_read_and_given_back()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = false }), withPeople: false, Cancellation);
        reference = (await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation)).Reference;
        SimulatedWeComMeetingRoomBooking old = Assert.Single(office.Bookings);
        office.WeCom.MeetingRoomBookings.Set(old with { Status = WeComMeetingRoomBookingStatus.Cancelled });
        office.WeCom.MeetingRoomBookings.Add(old with { BookingId = "bkreplaced" });

        ScheduledMeeting read = await calendar.ReadAsync(reference, Cancellation);
        await calendar.RemoveRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        Assert.Equal(BookedRoomStatus.Booked, Assert.Single(read.Rooms).Status);
        Assert.Equal("bkreplaced", read.Id.Reference.Bookings["1001"]);
        Assert.Empty(office.Bookings);
    }

    [Fact]
    public async Task A_change_of_a_schedule_keeps_what_it_does_not_name()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingPlan plan = office.Plan() with { Online = false, Rooms = [], Description = "数字", Reminders = [TimeSpan.FromMinutes(5)], Recurrence = MeetingRecurrence.Weekly([Office.Time().FirstDay.DayOfWeek], 2) };
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, plan), withPeople: true, Cancellation);
        SimulatedWeComSchedule before = Assert.Single(office.WeCom.Schedules.All);

        await calendar.UpdateAsync(await calendar.ReadAsync(reference, Cancellation), new MeetingChange { Title = "别的" }, Cancellation);

        SimulatedWeComSchedule after = Assert.Single(office.WeCom.Schedules.All);
        Assert.Equal(before with { Summary = "别的", Sequence = after.Sequence, Reminders = after.Reminders, Attendees = after.Attendees, AdminUserIds = after.AdminUserIds }, after);
        Assert.Equal(before.Attendees, after.Attendees);
        Assert.Equal(before.AdminUserIds, after.AdminUserIds);
        Assert.Equal(MembersOf(before.Reminders), MembersOf(after.Reminders));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_series_that_is_moved_to_another_day_leaves_the_old_one(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        DateOnly first = Office.Time().FirstDay;
        MeetingPlan plan = office.Plan() with { Online = online, Rooms = [], Recurrence = MeetingRecurrence.Weekly([first.DayOfWeek], 2).Until(first.AddDays(60)) };
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(plan, Cancellation);

        ScheduledMeeting moved = await office.Scheduler().MoveAsync(meeting.Id, meeting.During.Start.AddDays(1), Cancellation);

        Assert.Equal(MeetingRecurrence.Weekly([first.AddDays(1).DayOfWeek], 2).Until(first.AddDays(61)), moved.Recurrence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_series_keeps_its_days_and_its_end_where_only_its_first_meeting_changes(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        DateOnly first = Office.Time().FirstDay;
        MeetingRecurrence[] all =
        [
            MeetingRecurrence.Daily().Until(first.AddDays(20)),
            MeetingRecurrence.Weekly([first.DayOfWeek, first.AddDays(1).DayOfWeek]).Until(first.AddDays(20)),
        ];

        foreach (MeetingRecurrence series in all)
        {
            ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan($"{series.Frequency}") with { Online = online, Rooms = [], Recurrence = series }, Cancellation);
            MeetingTime during = meeting.During.StartingAt(meeting.During.Start.AddDays(1));

            ScheduledMeeting changed = await office.Scheduler().ChangeAsync(meeting.Id, new MeetingChange { During = during }, Cancellation);

            Assert.Equal((during, series), (changed.During, changed.Recurrence));
        }
    }

    [Fact]
    public async Task Whole_days_cannot_be_tolerated_away_from_an_online_meeting_and_the_reason_says_so()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingPlan plan = office.Plan() with { During = MeetingTime.AllDay(Office.Time().FirstDay, "Asia/Shanghai") };

        MeetingScheduleException lacking = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(plan, Cancellation));
        MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => office.Scheduler().ScheduleAsync(plan with { Tolerated = [SchedulingFacet.AllDay] }, Cancellation));

        Assert.Contains("cannot be tolerated", Assert.Single(lacking.MissingFacets).Reason, StringComparison.Ordinal);
        Assert.Equal("During", Assert.Single(refused.Violations).Path);
        Assert.Empty(office.Simulator.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task People_are_invited_and_taken_off_but_the_organizer_stays(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online }), withPeople: false, Cancellation);

        await calendar.InviteAsync(await calendar.ReadAsync(reference, Cancellation), [office.People[0], office.People[1]], [office.People[2]], Cancellation);
        string[] invited = PeopleOf(await calendar.ReadAsync(reference, Cancellation));
        await calendar.RemovePeopleAsync(await calendar.ReadAsync(reference, Cancellation), [office.People[0], office.People[1]], Cancellation);

        Assert.Equal(["member01", "member02", "member03"], invited);
        Assert.Equal(["member01", "member03"], PeopleOf(await calendar.ReadAsync(reference, Cancellation)));
    }

    [Fact]
    public async Task Answers_to_a_schedule_are_read()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = false, Rooms = [] }), withPeople: true, Cancellation);
        SimulatedWeComSchedule schedule = office.WeCom.Schedules.Get(reference.EventId);
        office.WeCom.Schedules.Set(schedule with { Attendees = [.. schedule.Attendees.Select(static one => one.UserId == "member02" ? one with { Response = SimulatedWeComResponse.Declined } : one)] });

        ScheduledMeeting read = await calendar.ReadAsync(reference, Cancellation);

        Assert.Equal([PersonAnswer.None, PersonAnswer.Declined, PersonAnswer.None], read.People.Select(static one => one.Answer));
    }

    [Fact]
    public async Task People_are_found_and_nobody_is_asked_for_twice()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        office.WeCom.People.Add(new SimulatedWeComPerson("hidden") { BizMail = "hidden@example.com", IsVisible = false });
        PeopleQuery[] queries = [.. new[] { Office.Mobiles[1], "+8613900000000", "hidden@example.com", "+8613900000000" }.Select(static text => PeopleQuery.Parse(text)!)];

        IReadOnlyList<PeopleSearchRow> rows = await Calendar(office).FindPeopleAsync(queries, parallelism: 4, Cancellation);

        Assert.Equal(["member02", null, null, null], rows.Select(static row => row.Person?.Id));
        Assert.All(rows.Skip(1), static row => Assert.Equal(PersonMissingReason.NotFound, row.Reason));
        Assert.Equal(3, office.Simulator.Requests.Count);
    }

    [Fact]
    public async Task One_call_a_day_says_when_the_rooms_of_an_area_are_held()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        await office.TakeAsync(office.Rooms[1], Office.Time());
        var overnight = MeetingTime.From(Office.Time().Start.AddMinutes(10), TimeSpan.FromHours(20), "Asia/Shanghai");
        int before = office.Simulator.Requests.Count;

        RoomQuestion question = Assert.Single(calendar.AskTimes(office.Rooms, calendar.Rounded(overnight), requester: null, "深圳/腾讯大厦"));
        IReadOnlyList<RoomFinding> findings = await question.AskAsync(Cancellation);

        Assert.Equal(2, office.CallsSince(before));
        Assert.Equal(["1001", "1002", "1003"], findings.Select(static one => one.RoomId));
        Assert.Equal([0, 1, 0], findings.Select(static one => one.Busy.Count));
        Assert.Equal("member03", findings[1].Busy[0].By?.Id);
    }

    [Fact]
    public async Task A_room_that_needs_approval_is_excluded()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        office.WeCom.MeetingRooms.Set(office.WeCom.MeetingRooms.Get("1002") with { NeedsApproval = true });

        IReadOnlyList<RoomCandidate> rooms = await Calendar(office).ListRoomsAsync(new RoomQuery { During = Office.Time(), Area = "深圳" }, Cancellation);

        Assert.Equal([null, RoomExclusion.NeedsApproval, null], rooms.Select(static one => one.Exclusion?.Reason));
    }

    [Fact]
    public async Task A_meeting_is_found_by_its_key_with_its_room_although_it_was_moved()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        Draft draft = DraftOf(office, office.Plan());
        await calendar.CreateAsync(DraftOf(office, office.Plan("other") with { Title = "别的" }), withPeople: true, Cancellation);
        MeetingReference reference = await calendar.CreateAsync(draft, withPeople: false, Cancellation);
        await calendar.UpdateAsync(await calendar.ReadAsync(reference, Cancellation), new MeetingChange { During = Office.Time(15) }, Cancellation);
        MeetingReference booked = (await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation)).Reference;

        FoundMeeting found = Assert.Single(await calendar.FindAsync(draft, Cancellation));

        Assert.Equal(new ScheduledMeetingId(booked), new ScheduledMeetingId(found.Reference));
        Assert.Equal((1, false), (found.Generation, found.IsCancelled));
    }

    [Fact]
    public async Task A_schedule_is_found_by_its_key_only_in_a_calendar_that_is_known()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar without = Calendar(office);
        WeComMeetingCalendar with = Calendar(office, static options => options.WeComCalendar = static _ => DefaultCalendar);
        MeetingPlan plan = office.Plan() with { Online = false, Rooms = [] };
        MeetingReference reference = await with.CreateAsync(DraftOf(office, plan), withPeople: true, Cancellation);
        await with.DeleteAsync(reference, tells: true, Cancellation);

        FoundMeeting found = Assert.Single(await with.FindAsync(DraftOf(office, plan), Cancellation));

        Assert.Equal((reference.EventId, true), (found.Reference.EventId, found.IsCancelled));
        Assert.False(without.CanFind(plan));
        Assert.True(with.CanFind(plan));
        Assert.Equal((FacetSupport.Partly, FacetSupport.Yes), (without.Capabilities[SchedulingFacet.Key].Support, with.Capabilities[SchedulingFacet.Key].Support));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_meeting_can_be_cancelled_twice(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan() with { Online = online, Rooms = [] }), withPeople: true, Cancellation);

        await calendar.DeleteAsync(reference, tells: true, Cancellation);
        await calendar.DeleteAsync(reference, tells: true, Cancellation);

        Assert.True((await calendar.ReadAsync(reference, Cancellation)).IsCancelled);
        Assert.Empty(office.Held);
    }

    [Fact]
    public async Task A_series_names_the_days_on_which_its_room_is_taken_and_is_not_moved()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingTime second = Office.Time().StartingAt(Office.Time().Start.AddDays(1));
        await office.TakeAsync(office.Rooms[0], second);
        MeetingPlan plan = office.Plan() with { Recurrence = MeetingRecurrence.Daily().Times(3), Tolerated = [SchedulingFacet.RoomAtEveryOccurrence] };

        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(plan, Cancellation);
        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().MoveAsync(meeting.Id, Office.Time(15).Start, Cancellation));

        Assert.Equal([second.FirstDay], Assert.Single(meeting.Rooms).MissingDays);
        Assert.Equal(SchedulingFacet.MoveWithRooms, Assert.Single(refused.MissingFacets).Facet);
        Assert.Equal(3, office.Bookings.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_meeting_is_moved_with_its_room_and_changes_it(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan() with { Online = online }, Cancellation);

        meeting = await office.Scheduler().MoveAsync(meeting.Id, Office.Time(15).Start, Cancellation);
        meeting = await office.Scheduler().ChangeAsync(meeting.Id, new MeetingChange { Rooms = [office.Rooms[1]] }, Cancellation);

        HeldMeeting held = Assert.Single(office.Held);
        Assert.Equal((Office.Time(15).Start, Office.Time(15).End), (held.Start, held.End));
        Assert.Equal(["1002"], held.RoomIds);
        Assert.Single(office.Bookings);
        Assert.Equal("1002", Assert.Single(meeting.Rooms).Room.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_series_is_cancelled_with_its_room(bool online)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingPlan plan = office.Plan() with { Online = online, Recurrence = MeetingRecurrence.Daily().Until(Office.Time().FirstDay.AddDays(2)) };
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(plan, Cancellation);
        int booked = office.Bookings.Count;

        await office.Scheduler().CancelAsync(meeting.Id, Cancellation);

        Assert.Equal(3, booked);
        Assert.Empty(office.Bookings);
        Assert.Empty(office.Held);
    }

    [Fact]
    public async Task Rules_that_a_later_step_would_meet_end_a_plan_before_anything_is_sent()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        MeetingPlan plan = office.Plan();
        (MeetingPlan Plan, string Path)[] all =
        [
            (plan with { Organizer = null }, "Organizer"),
            (plan with { Title = new string('x', 256) }, "Title"),
            (plan with { Description = new string('x', 437) }, "Description"),
            (plan with { Attendees = [.. Enumerable.Range(0, 300).Select(static i => new Person(MeetingVendor.WeCom, $"u{i}"))] }, "Attendees"),
            (plan with { Attendees = [new Person(MeetingVendor.WeCom, new string('x', 65))] }, "Attendees"),
            (plan with { Rooms = [new Room(MeetingVendor.WeCom, "omm_1")] }, "Rooms"),
            (plan with { During = MeetingTime.From(Office.Time().Start, TimeSpan.FromMinutes(4), "Asia/Shanghai") }, "During"),
            (plan with { During = MeetingTime.From(Office.Time().Start, TimeSpan.FromDays(1), "Asia/Shanghai") }, "During"),
            (plan with { Password = "123" }, "Password"),
        ];

        foreach ((MeetingPlan broken, string path) in all)
        {
            MeetingValidationException refused = await Assert.ThrowsAsync<MeetingValidationException>(() => office.Scheduler().ScheduleAsync(broken, Cancellation));
            Assert.Equal(path, Assert.Single(refused.Violations).Path);
        }

        Assert.Empty(office.Simulator.Requests);
    }

    [Fact]
    public void A_providers_app_has_no_rooms_and_repeats_in_the_basic_way_only()
    {
        var identity = new ClientIdentity { Vendor = MeetingVendor.WeCom, AppId = "suite", Tenant = "corp" };
        var capabilities = new WeComCapabilities(identity, remembersKeys: true);
        MeetingPlan plan = new() { Key = "k", Title = "t", Online = true, During = Office.Time(), Recurrence = MeetingRecurrence.Daily(2).Until(Office.Time().FirstDay.AddDays(9)) };

        Assert.Equal(FacetSupport.No, capabilities.All[SchedulingFacet.RoomBooking].Support);
        Assert.Equal(SchedulingFacet.Recurrence, Assert.Single(capabilities.Lacks(plan)).Facet);
        Assert.Empty(capabilities.Lacks(plan with { Recurrence = MeetingRecurrence.Daily().Until(Office.Time().FirstDay.AddDays(9)) }));
    }

    [Fact]
    public async Task Every_restriction_has_a_reason_and_a_page()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();

        Assert.All(Calendar(office).Capabilities.Where(static one => one.Support != FacetSupport.Yes), static one =>
        {
            Assert.EndsWith(".", one.Reason, StringComparison.Ordinal);
            Assert.StartsWith("https://developer.work.weixin.qq.com/document/path/", one.DocumentationUrl, StringComparison.Ordinal);
        });
    }

    private static WeComMeetingCalendar Calendar(WeComOffice office, Action<SchedulingOptions>? configure = null)
    {
        var options = new SchedulingOptions { Store = office.Store };
        configure?.Invoke(options);
        return new WeComMeetingCalendar(office.Client, new SchedulerCore(options, TimeProvider.System, loggers: null));
    }

    private static Draft DraftOf(WeComOffice office, MeetingPlan plan) => new(plan, KeyMark.Of(office.Client.Identity, plan.Key, generation: 1), plan.Key);

    private static string[] PeopleOf(ScheduledMeeting meeting) => [.. meeting.People.Select(static one => one.Person.Id).Order()];

    private static string JsonOf(JsonElement element) => JsonSerializer.Serialize(element);

    private static IEnumerable<string> MembersOf(JsonElement element) => element.EnumerateObject().Select(static member => member.ToString()).Order();
}
