using MeetingApis.Scheduling.Internal;
using MeetingApis.Scheduling.WeCom;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests.WeCom;

/// <summary>The booking of an online meeting does not name it: another one of the organizer's is never taken for it.</summary>
public sealed class WeComOwnBookingTests
{
    private const string Book = "wecom.meeting_room_bookings.book_for_meeting";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_booking_of_another_meeting_is_not_taken_where_the_answer_is_lost()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        ScheduledMeeting other = await office.Scheduler().ScheduleAsync(office.Plan("other"), Cancellation);
        office.Simulator.Next(Fault.AnswerLost, Book);

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(office.Plan(), Cancellation));

        Assert.Equal("1001", Assert.Single(refused.Conflicts).Room.Id);
        Assert.DoesNotContain(refused.LeftBehind, static one => one.Kind == LeftBehindKind.RoomBooking);
        Assert.Equal(BookedRoomStatus.Booked, Assert.Single((await office.Scheduler().GetAsync(other.Id, Cancellation)).Rooms).Status);
    }

    [Fact]
    public async Task A_booking_that_may_be_another_meetings_is_named_and_not_cancelled()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        await office.Scheduler(static options => options.Store = new SharedStore()).ScheduleAsync(office.Plan("other"), Cancellation);
        string booking = Assert.Single(office.Bookings).BookingId;
        office.Simulator.Next(Fault.AnswerLost, Book);

        MeetingScheduleException refused = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(office.Plan(), Cancellation));

        Assert.Equal("1001", Assert.Single(refused.LeftBehind, static one => one.Kind == LeftBehindKind.RoomBooking).NativeId);
        Assert.Contains(booking, refused.Message, StringComparison.Ordinal);
        Assert.Equal(booking, Assert.Single(office.Bookings).BookingId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_meeting_that_never_asked_for_a_room_recalls_none(bool isStoreShared)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        await office.Scheduler().ScheduleAsync(office.Plan("other"), Cancellation);
        WeComMeetingCalendar calendar = Calendar(office, isStoreShared ? office.Store : new SharedStore());
        Draft draft = DraftOf(office, office.Plan());
        await calendar.CreateAsync(draft, withPeople: false, Cancellation);

        FoundMeeting found = Assert.Single(await calendar.FindAsync(draft, Cancellation));

        Assert.Empty(found.Reference.Bookings);
    }

    [Fact]
    public async Task A_lost_booking_is_recalled_although_the_organizer_has_meetings_at_other_times()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        await office.Scheduler().ScheduleAsync(office.Plan("other") with { During = Office.Time(15), Rooms = [] }, Cancellation);
        WeComMeetingCalendar calendar = Calendar(office, office.Store);
        MeetingReference reference = await calendar.CreateAsync(DraftOf(office, office.Plan()), withPeople: false, Cancellation);
        office.Simulator.Next(Fault.AnswerLost, Book);

        RoomsAnswer answer = await calendar.AddRoomsAsync(reference, [office.Rooms[0]], Cancellation);

        Assert.Equal(Assert.Single(office.Bookings).BookingId, Assert.Single(answer.Reference.Bookings).Value);
    }

    [Fact]
    public async Task A_booking_that_the_organizer_made_by_hand_after_ours_was_cancelled_stays()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(office.Plan(), Cancellation);
        SimulatedWeComMeetingRoomBooking old = Assert.Single(office.Bookings);
        office.WeCom.MeetingRoomBookings.Set(old with { Status = WeComMeetingRoomBookingStatus.Cancelled });
        office.WeCom.MeetingRoomBookings.Add(old with { BookingId = "bkbyhand" });

        ScheduledMeeting read = await office.Scheduler().GetAsync(meeting.Id, Cancellation);
        await office.Scheduler().CancelAsync(meeting.Id, Cancellation);

        Assert.Equal(BookedRoomStatus.Declined, Assert.Single(read.Rooms).Status);
        Assert.Equal("bkbyhand", Assert.Single(office.Bookings).BookingId);
        Assert.Empty(office.Held);
    }

    [Theory]
    [InlineData("730005")]
    [InlineData("400308")]
    public async Task A_meeting_of_another_app_does_not_hide_those_of_a_key(string code)
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office, office.Store);
        await calendar.CreateAsync(DraftOf(office, office.Plan("other") with { During = Office.Time(9) }), withPeople: false, Cancellation);
        Draft draft = DraftOf(office, office.Plan());
        MeetingReference reference = await calendar.CreateAsync(draft, withPeople: false, Cancellation);
        office.Simulator.Next(Fault.Refused(code), "wecom.meetings.get");

        FoundMeeting found = Assert.Single(await calendar.FindAsync(draft, Cancellation));

        Assert.Equal(reference.EventId, found.Reference.EventId);
    }

    [Fact]
    public async Task An_app_that_may_read_no_meetings_does_not_take_a_key_for_unused()
    {
        await using WeComOffice office = await WeComOffice.OpenAsync();
        WeComMeetingCalendar calendar = Calendar(office, office.Store);
        Draft draft = DraftOf(office, office.Plan());
        await calendar.CreateAsync(draft, withPeople: false, Cancellation);
        office.Simulator.Next(Fault.Refused("48002"), "wecom.meetings.get");

        await Assert.ThrowsAsync<MeetingPermissionException>(() => calendar.FindAsync(draft, Cancellation));
    }

    private static WeComMeetingCalendar Calendar(WeComOffice office, IGrantStore store) =>
        new(office.Client, new SchedulerCore(new SchedulingOptions { Store = store }, TimeProvider.System, loggers: null));

    private static Draft DraftOf(WeComOffice office, MeetingPlan plan) => new(plan, KeyMark.Of(office.Client.Identity, plan.Key, generation: 1), plan.Key);
}
