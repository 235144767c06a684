namespace MeetingApis.Scheduling.Tests;

/// <summary>What holds for every vendor, said in terms of <see cref="IMeetingScheduler"/> only.</summary>
public abstract class SchedulerConformance(MeetingVendor vendor)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_scheduled_with_its_people_and_its_room()
    {
        await using Office office = await Office.OpenAsync(vendor);

        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        HeldMeeting held = Assert.Single(office.Held);
        Assert.Equal("季度复盘", held.Title);
        Assert.Equal(Office.Time().Start, held.Start);
        Assert.Equal(Office.Time().End, held.End);
        Assert.Superset(new HashSet<string> { office.People[1].Id, office.People[2].Id }, held.PersonIds.ToHashSet());
        Assert.Equal([office.Rooms[0].Id], held.RoomIds);
        Assert.Equal("季度复盘", meeting.Title);
        Assert.Equal(Office.Time().ToString(), meeting.During.ToString());
        BookedRoom room = Assert.Single(meeting.Rooms);
        Assert.Equal((office.Rooms[0].Id, BookedRoomStatus.Booked), (room.Room.Id, room.Status));
        Assert.NotNull(meeting.JoinLink);
        Assert.Empty(meeting.Tolerated);
    }

    [Fact]
    public async Task The_same_key_returns_the_same_meeting()
    {
        await using Office office = await Office.OpenAsync(vendor);

        ScheduledMeeting first = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);
        ScheduledMeeting second = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        Assert.Equal(first.Id, second.Id);
        Assert.Single(office.Held);
    }

    [Fact]
    public async Task A_key_that_belongs_to_another_plan_is_refused()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting first = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(office.Plan() with { Title = "别的" }, Cancellation));

        Assert.Equal(first.Id, refused.Existing);
        Assert.Single(office.Held);
    }

    [Fact]
    public async Task A_cancelled_meeting_frees_its_key_and_its_room()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting first = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        await office.Scheduler().CancelAsync(ScheduledMeetingId.Parse(first.Id.ToString()), Cancellation);
        Assert.Empty(office.Held);
        ScheduledMeeting second = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        Assert.NotEqual(first.Id.NativeId, second.Id.NativeId);
        Assert.Equal([office.Rooms[0].Id], Assert.Single(office.Held).RoomIds);
    }

    [Fact]
    public async Task A_taken_room_undoes_everything_and_is_explained()
    {
        await using Office office = await Office.OpenAsync(vendor);
        await office.TakeAsync(office.Rooms[0], Office.Time());

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(office.Plan(), Cancellation));

        RoomConflict conflict = Assert.Single(refused.Conflicts);
        Assert.Equal(office.Rooms[0].Id, conflict.Room.Id);
        Assert.Equal((Office.Time().Start, Office.Time().End), (conflict.Start, conflict.End));
        Assert.Empty(refused.LeftBehind);
        Assert.DoesNotContain(office.Held, static one => one.Title == "季度复盘");
        Assert.Single(office.HeldRooms);
    }

    [Fact]
    public async Task A_meeting_moves_with_its_room()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        ScheduledMeeting moved = await office.Scheduler().MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation);

        HeldMeeting held = Assert.Single(office.Held);
        Assert.Equal((Office.Time(14).Start, Office.Time(14).End), (held.Start, held.End));
        Assert.Equal([office.Rooms[0].Id], held.RoomIds);
        Assert.Equal(BookedRoomStatus.Booked, Assert.Single(moved.Rooms).Status);
        Assert.Equal(moved.Id, (await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation)).Id);
    }

    [Fact]
    public async Task A_meeting_whose_room_is_taken_later_stays()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);
        await office.TakeAsync(office.Rooms[0], Office.Time(14));

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation));

        Assert.Equal(office.Rooms[0].Id, Assert.Single(refused.Conflicts).Room.Id);
        Assert.Empty(refused.LeftBehind);
        HeldMeeting held = Assert.Single(office.Held, static one => one.Title == "季度复盘");
        Assert.Equal((Office.Time().Start, "1001"), (held.Start, held.RoomIds[0][^4..]));
    }

    [Fact]
    public async Task People_are_found_in_order_and_the_missing_are_said()
    {
        await using Office office = await Office.OpenAsync(vendor);

        PeopleSearch people = await office.Scheduler().FindPeopleAsync([Office.Mobiles[2], "+8613900000000", "nobody", Office.Mobiles[0]], Cancellation);

        Assert.Equal([office.People[2].Id, null, null, office.People[0].Id], people.Rows.Select(static row => row.Person?.Id));
        Assert.Equal([PersonMissingReason.None, PersonMissingReason.NotFound, PersonMissingReason.Malformed, PersonMissingReason.None], people.Rows.Select(static row => row.Reason));
    }

    [Fact]
    public async Task Rooms_are_free_or_excluded_with_a_reason()
    {
        await using Office office = await Office.OpenAsync(vendor);
        await office.TakeAsync(office.Rooms[0], Office.Time());

        RoomSearch rooms = await office.Scheduler().FindRoomsAsync(new RoomQuery { During = Office.Time(), Seats = 5, Requester = office.People[0] }, cancellationToken: Cancellation);

        Assert.Equal([office.Rooms[1].Id], rooms.Free.Select(static room => room.Id));
        Assert.Equal([(office.Rooms[0].Id, RoomExclusion.Taken), (office.Rooms[2].Id, RoomExclusion.TooSmall)], rooms.Excluded.Select(static one => (one.Room.Id, one.Reason)).Order());
    }

    [Fact]
    public async Task A_taken_room_that_is_tolerated_leaves_the_meeting_without_it_and_says_so_each_time()
    {
        await using Office office = await Office.OpenAsync(vendor);
        await office.TakeAsync(office.Rooms[0], Office.Time());
        MeetingPlan plan = office.Plan().Tolerate(SchedulingFacet.RoomBooking);

        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(plan, Cancellation);
        ScheduledMeeting again = await office.Scheduler().ScheduleAsync(plan, Cancellation);

        Assert.Empty(Assert.Single(office.Held, static one => one.Title == "季度复盘").RoomIds);
        Assert.All(new[] { meeting, again }, static one => Assert.Equal(SchedulingFacet.RoomBooking, Assert.Single(one.Tolerated).Facet));
        Assert.All(new[] { meeting, again }, static one => Assert.Equal(BookedRoomStatus.Declined, Assert.Single(one.Rooms).Status));
    }

    [Fact]
    public async Task A_process_that_remembers_nothing_refuses_another_plan_too()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.StartProcess(isStoreShared: false).Scheduler.ScheduleAsync(office.Plan(), Cancellation);
        MeetingPlan other = office.Plan() with { Attendees = [office.People[1]], Rooms = [office.Rooms[1]] };

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.StartProcess(isStoreShared: false).Scheduler.ScheduleAsync(other, Cancellation));

        Assert.Equal(meeting.Id.NativeId, refused.Existing?.NativeId);
        Assert.Equal([office.Rooms[0].Id], Assert.Single(office.Held).RoomIds);
        Assert.Single(office.HeldRooms);
    }

    [Fact]
    public async Task A_finished_meeting_survives_a_plan_that_asks_for_more_and_fails()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.StartProcess(isStoreShared: false).Scheduler.ScheduleAsync(office.Plan(), Cancellation);
        HeldMeeting before = Assert.Single(office.Held);
        await office.TakeAsync(office.Rooms[1], Office.Time());
        MeetingPlan more = office.Plan() with { Rooms = [office.Rooms[0], office.Rooms[1]] };

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.StartProcess(isStoreShared: false).Scheduler.ScheduleAsync(more, Cancellation));

        Assert.Contains(refused.LeftBehind, one => one.NativeId == meeting.Id.NativeId);
        HeldMeeting after = Assert.Single(office.Held, static one => one.Title == "季度复盘");
        Assert.Equal((before.NativeId, string.Join(',', before.PersonIds), string.Join(',', before.RoomIds)), (after.NativeId, string.Join(',', after.PersonIds), string.Join(',', after.RoomIds)));
    }

    [Fact]
    public async Task People_whose_change_is_refused_are_as_before()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);
        HeldMeeting before = Assert.Single(office.Held);
        var change = new MeetingChange { Attendees = [office.People[1], new Person(vendor, "nobody-knows-this-one")] };

        await Assert.ThrowsAnyAsync<MeetingApiException>(() => office.Scheduler().ChangeAsync(meeting.Id, change, Cancellation));

        Assert.Equal(before.PersonIds.Order(), Assert.Single(office.Held).PersonIds.Order());
    }
}
