namespace MeetingApis.Scheduling.Tests;

/// <summary>Many callers at once.</summary>
public abstract class SchedulerConcurrency(MeetingVendor vendor)
{
    private const int Callers = 50;
    private const int Rivals = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_callers_with_one_key_make_one_meeting()
    {
        await using Office office = await Office.OpenAsync(vendor);

        ScheduledMeeting[] meetings = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => office.Scheduler().ScheduleAsync(office.Plan(), Cancellation)));

        HeldMeeting held = Assert.Single(office.Held);
        Assert.All(meetings, one => Assert.Equal(held.NativeId, one.Id.NativeId));
        Assert.Single(office.HeldRooms);
    }

    [Fact]
    public async Task Of_many_callers_for_one_room_one_gets_it_and_the_others_leave_nothing()
    {
        await using Office office = await Office.OpenAsync(vendor);

        Exception?[] ends = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(i => Record.ExceptionAsync(() => office.Scheduler().ScheduleAsync(office.Plan($"order-{i}") with { Title = $"会议 {i}", Attendees = [] }, Cancellation)).AsTask()));

        HeldMeeting held = Assert.Single(office.Held);
        Assert.Equal([office.Rooms[0].Id], held.RoomIds);
        Assert.Single(office.HeldRooms);
        Assert.Single(ends, static end => end is null);
        Assert.All(ends.OfType<Exception>(), end => Assert.Equal(office.Rooms[0].Id, Assert.Single(Assert.IsType<MeetingScheduleException>(end).Conflicts).Room.Id));
        Assert.All(ends.OfType<MeetingScheduleException>(), static end => Assert.Empty(end.LeftBehind));
    }

    [Fact]
    public async Task Of_two_moves_at_once_one_is_the_last()
    {
        await using Office office = await Office.OpenAsync(vendor);
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

        await Task.WhenAll(
            office.Scheduler().MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation),
            office.Scheduler().MoveAsync(meeting.Id, Office.Time(16).Start, Cancellation));

        HeldMeeting held = Assert.Single(office.Held);
        HeldRoom room = Assert.Single(office.HeldRooms);
        Assert.Contains(held.Start, new[] { Office.Time(14).Start, Office.Time(16).Start });
        Assert.Equal((held.Start, held.End), (room.Start, room.End));
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_while_it_moves_leaves_nothing()
    {
        for (int turn = 0; turn < Rivals; turn++)
        {
            await using Office office = await Office.OpenAsync(vendor);
            ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

            Task<Exception?> move = Task.Run(async () => await Record.ExceptionAsync(() => office.Scheduler().MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation)), Cancellation);
            await Task.Delay(turn, Cancellation);
            await office.Scheduler().CancelAsync(meeting.Id, Cancellation);
            Exception? end = await move;

            Assert.Empty(office.Held);
            Assert.Empty(office.HeldRooms);
            Assert.True(end is null or MeetingApiException, $"{end}");
        }
    }

    [Fact]
    public async Task A_key_that_is_used_while_its_meeting_is_cancelled_has_one_meeting_or_none()
    {
        for (int turn = 0; turn < Rivals; turn++)
        {
            await using Office office = await Office.OpenAsync(vendor);
            ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);

            Task cancel = office.Scheduler().CancelAsync(meeting.Id, Cancellation);
            await Task.Delay(turn, Cancellation);
            ScheduledMeeting again = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);
            await cancel;

            Assert.Equal(again.Id.NativeId == meeting.Id.NativeId ? 0 : 1, office.Held.Count);
            Assert.Equal(office.Held.Count, office.HeldRooms.Count);
            Assert.Single(new[] { (await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation)).Id.NativeId, office.Held[0].NativeId }.Distinct());
        }
    }
}
