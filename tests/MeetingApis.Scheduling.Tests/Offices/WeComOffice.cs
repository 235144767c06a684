using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests;

/// <summary>An office with WeCom, whose app is the organisation's own.</summary>
internal sealed class WeComOffice : Office
{
    private const string DefaultCalendar = "wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA";

    private readonly WeComSimulator _simulator;

    private WeComOffice(WeComSimulator simulator)
    {
        _simulator = simulator;
        var options = new WeComOptions();
        simulator.Configure(options);
        Client = new WeComClient(options);
    }

    public WeComClient Client { get; }

    public override MeetingVendor Vendor => MeetingVendor.WeCom;

    public override VendorSimulator Simulator => _simulator;

    public WeComSimulator WeCom => _simulator;

    public override IReadOnlyList<Person> People { get; } = [.. Mobiles.Select(static (_, i) => new Person(MeetingVendor.WeCom, $"member{i + 1:00}"))];

    public override IReadOnlyList<Room> Rooms { get; } = [.. RoomFacts.Select(static room => new Room(MeetingVendor.WeCom, room.Number) { Name = room.Name, Seats = room.Seats })];

    /// <summary>The bookings that stand.</summary>
    public IReadOnlyList<SimulatedWeComMeetingRoomBooking> Bookings =>
        [.. _simulator.MeetingRoomBookings.All.Where(static booking => booking.Status != WeComMeetingRoomBookingStatus.Cancelled).OrderBy(static booking => booking.MeetingRoomId).ThenBy(static booking => booking.StartTime)];

    internal override IReadOnlyList<HeldMeeting> Held =>
    [
        .. Meetings.Concat(Schedules).OrderBy(static one => one.Title),
    ];

    internal override IReadOnlyList<HeldRoom> HeldRooms => [.. Bookings.Select(static booking => new HeldRoom(booking.MeetingRoomId, booking.StartTime, booking.EndTime) { BookingId = booking.BookingId })];

    /// <summary>The booking of a meeting does not name it, but the organizer and the time.</summary>
    private IEnumerable<HeldMeeting> Meetings => _simulator.Meetings.All
        .Where(static meeting => meeting.Status == SimulatedWeComMeetingStatus.NotStarted)
        .Select(meeting => new HeldMeeting(
            meeting.Title,
            meeting.StartTime,
            meeting.StartTime + meeting.Duration,
            [.. meeting.InviteeUserIds.Order()],
            [.. Bookings.Where(booking => booking.ScheduleId is null && booking.BookerUserId == meeting.AdminUserId && booking.StartTime == meeting.StartTime).Select(static booking => booking.MeetingRoomId).Order()]) { NativeId = meeting.MeetingId });

    private IEnumerable<HeldMeeting> Schedules => _simulator.Schedules.All
        .Where(static schedule => schedule is { IsDeleted: false, CalendarId: not null })
        .Select(schedule => new HeldMeeting(
            schedule.Summary,
            schedule.StartTime,
            schedule.EndTime,
            [.. schedule.Attendees.Select(static one => one.UserId).Order()],
            [.. Bookings.Where(booking => booking.ScheduleId == schedule.ScheduleId).Select(static booking => booking.MeetingRoomId).Distinct().Order()]) { NativeId = schedule.ScheduleId });

    public static async Task<WeComOffice> OpenAsync()
    {
        WeComSimulator simulator = await WeComSimulator.StartAsync();
        simulator.MeetingRooms.Clear();
        simulator.Meetings.Clear();
        simulator.Schedules.Clear();
        for (int i = 0; i < Mobiles.Count; i++)
        {
            simulator.People.Add(new SimulatedWeComPerson($"member{i + 1:00}") { Mobiles = [Mobiles[i][3..]], Name = $"Person {i + 1}" });
        }

        foreach ((string number, string name, int seats) in RoomFacts)
        {
            simulator.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = number, Name = name, Capacity = seats, City = "深圳", Building = "腾讯大厦", Floor = "18F" });
        }

        return new WeComOffice(simulator);
    }

    /// <summary>A schedule can be looked up only in a calendar that the settings name.</summary>
    public override bool CanFind(MeetingPlan plan, bool isStoreShared) => plan.Online || !isStoreShared;

    /// <summary>The booking of a meeting does not name it.</summary>
    public override bool RoomsNeedStore => true;

    public override void AddRooms(int number)
    {
        for (int i = 0; i < number; i++)
        {
            _simulator.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = $"2{i:000}", Name = $"Room {i}", Capacity = 10, City = "深圳", Building = "腾讯大厦", Floor = "18F" });
        }
    }

    public override async Task TakeAsync(Room room, MeetingTime during)
    {
        var request = new BookWeComMeetingRoomRequest { MeetingRoomId = room.Id, Subject = "别人的会议", StartTime = during.Start, EndTime = during.End, BookerUserId = "member03" };
        await Client.MeetingRoomBookings.BookAsync(request);
    }

    protected override void Configure(SchedulingOptions options) =>
        options.WeComCalendar = options.Store is InMemoryGrantStore ? static _ => DefaultCalendar : null;

    public override (string App, string Secret) Credentials => (_simulator.CorpId, _simulator.CorpSecret);

    protected override string RefusalCode => "48002";

    protected override IMeetingScheduler Connect(MeetingSchedulers schedulers, HttpMessageHandler line)
    {
        var options = new WeComOptions { MaxRetries = 0 };
        _simulator.Configure(options);
        return schedulers.For(new WeComClient(options, line));
    }

    protected override IMeetingScheduler SchedulerOf(MeetingSchedulers schedulers) => schedulers.For(Client);
}
