using System.Globalization;
using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Scheduling.Tests;

/// <summary>An office with DingTalk.</summary>
internal sealed class DingTalkOffice : Office
{
    private const string Calendar = "primary";

    private readonly DingTalkSimulator _simulator;

    private DingTalkOffice(DingTalkSimulator simulator)
    {
        _simulator = simulator;
        var options = new DingTalkOptions();
        simulator.Configure(options);
        Client = new DingTalkClient(options);
    }

    public override MeetingVendor Vendor => MeetingVendor.DingTalk;

    public override DingTalkSimulator Simulator => _simulator;

    public override IReadOnlyList<Person> People { get; } = [.. Mobiles.Select(static (_, i) => new Person(MeetingVendor.DingTalk, UnionIdOf(i)))];

    public override IReadOnlyList<Room> Rooms { get; } = [.. RoomFacts.Select(static room => new Room(MeetingVendor.DingTalk, $"room_{room.Number}") { Name = room.Name, Seats = room.Seats })];

    internal DingTalkClient Client { get; }

    internal override IReadOnlyList<HeldMeeting> Held =>
    [
        .. _simulator.CalendarEvents.All
            .Where(static one => !one.IsCancelled)
            .Select(one => new HeldMeeting(
                one.Summary,
                one.StartTime,
                one.EndTime,
                [.. one.Attendees.Select(static attendee => attendee.UnionId).Order()],
                [.. Holding.Where(booking => booking.EventId == one.EventId).Select(static booking => booking.RoomId).Order()]) { NativeId = one.EventId })
            .OrderBy(static one => one.Title),
    ];

    // A booking has the time that its event has.
    internal override IReadOnlyList<HeldRoom> HeldRooms => [.. Holding.Select(static booking => new HeldRoom(booking.RoomId, booking.StartTime, booking.EndTime)).OrderBy(static one => one.RoomId)];

    private IEnumerable<SimulatedDingTalkRoomBooking> Holding => _simulator.RoomBookings.All.Where(static booking => booking.ResponseStatus != "declined");

    public static async Task<DingTalkOffice> OpenAsync()
    {
        DingTalkSimulator simulator = await DingTalkSimulator.StartAsync();
        simulator.RoomBookings.Clear();
        simulator.CalendarEvents.Clear();
        simulator.Rooms.Clear();
        for (int i = 0; i < Mobiles.Count; i++)
        {
            simulator.People.Add(new SimulatedDingTalkPerson($"user-{i + 1:00}") { UnionId = UnionIdOf(i), Mobile = Mobiles[i][3..], Name = $"Person {i + 1}" });
        }

        foreach ((string number, string name, int seats) in RoomFacts)
        {
            simulator.Rooms.Add(new SimulatedDingTalkRoom { RoomId = $"room_{number}", Name = name, Capacity = seats });
        }

        return new DingTalkOffice(simulator);
    }

    public override void AddRooms(int number)
    {
        for (int i = 0; i < number; i++)
        {
            _simulator.Rooms.Add(new SimulatedDingTalkRoom { RoomId = $"room_2{i:000}", Name = $"Room {i}", Capacity = 10 });
        }
    }

    public override async Task TakeAsync(Room room, MeetingTime during)
    {
        string rival = People[2].Id;
        var request = new CreateDingTalkCalendarEventRequest { Summary = "别人的会议", Start = DingTalkCalendarEventTime.At(during.Start, during.TimeZone), End = DingTalkCalendarEventTime.At(during.End, during.TimeZone) };
        string id = (await Client.CalendarEvents.CreateAsync(rival, Calendar, request)).EventId!;
        await Client.CalendarEventRooms.AddAsync(rival, Calendar, id, new AddDingTalkCalendarEventRoomsRequest { Rooms = [new DingTalkCalendarEventRoomId { RoomId = room.Id }] });
    }

    public override (string App, string Secret) Credentials => (_simulator.AppKey, _simulator.AppSecret);

    protected override string RefusalCode => "Forbidden.AccessDenied.AccessTokenPermissionDenied";

    protected override IMeetingScheduler Connect(MeetingSchedulers schedulers, HttpMessageHandler line)
    {
        var options = new DingTalkOptions { MaxRetries = 0 };
        _simulator.Configure(options);
        return schedulers.For(new DingTalkClient(options, line));
    }

    protected override IMeetingScheduler SchedulerOf(MeetingSchedulers schedulers) => schedulers.For(Client);

    private static string UnionIdOf(int person) => string.Create(CultureInfo.InvariantCulture, $"union{person + 1:00}iiE=");
}
