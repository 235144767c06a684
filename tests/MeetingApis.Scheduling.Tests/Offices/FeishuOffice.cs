using MeetingApis.Feishu;
using MeetingApis.Testing;

namespace MeetingApis.Scheduling.Tests;

/// <summary>An office with Feishu, in which the app organizes.</summary>
internal sealed class FeishuOffice : Office
{
    private readonly FeishuSimulator _simulator;
    private readonly FeishuClient _client;

    private FeishuOffice(FeishuSimulator simulator)
    {
        _simulator = simulator;
        var options = new FeishuOptions();
        simulator.Configure(options);
        _client = new FeishuClient(options);
    }

    public override MeetingVendor Vendor => MeetingVendor.Feishu;

    public override VendorSimulator Simulator => _simulator;

    public override IReadOnlyList<Person> People { get; } = [.. Mobiles.Select(static (_, i) => new Person(MeetingVendor.Feishu, $"ou_{i + 1:00}"))];

    public override IReadOnlyList<Room> Rooms { get; } = [.. RoomFacts.Select(static room => new Room(MeetingVendor.Feishu, $"omm_{room.Number}") { Name = room.Name, Seats = room.Seats })];

    internal override IReadOnlyList<HeldMeeting> Held =>
    [
        .. _simulator.CalendarEvents.All
            .Select(one => new HeldMeeting(
                one.Summary,
                one.StartTime,
                one.EndTime,
                [.. one.Attendees.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.User).Select(static attendee => attendee.Id).Order()],
                [.. Accepted.Where(booking => booking.Uid == one.Uid).Select(static booking => booking.RoomId).Order()]) { NativeId = one.EventId })
            .OrderBy(static one => one.Title),
    ];

    internal override IReadOnlyList<HeldRoom> HeldRooms => [.. Accepted.Select(static booking => new HeldRoom(booking.RoomId, booking.StartTime, booking.EndTime)).OrderBy(static one => one.RoomId)];

    private IEnumerable<SimulatedFeishuRoomReservation> Accepted => _simulator.RoomReservations.All.Where(static booking => booking.Rsvp == SimulatedFeishuRsvp.Accept);

    public static async Task<FeishuOffice> OpenAsync()
    {
        FeishuSimulator simulator = await FeishuSimulator.StartAsync();
        simulator.Rooms.Clear();
        simulator.CalendarEvents.Clear();
        simulator.RoomReservations.Clear();
        for (int i = 0; i < Mobiles.Count; i++)
        {
            simulator.People.Add(new SimulatedFeishuPerson($"ou_{i + 1:00}") { Mobiles = [Mobiles[i][3..]], Name = $"Person {i + 1}" });
        }

        foreach ((string number, string name, int seats) in RoomFacts)
        {
            simulator.Rooms.Add(new SimulatedFeishuRoom($"omm_{number}", name, "omb_1") { Capacity = seats });
        }

        return new FeishuOffice(simulator);
    }

    public override void AddRooms(int number)
    {
        for (int i = 0; i < number; i++)
        {
            _simulator.Rooms.Add(new SimulatedFeishuRoom($"omm_2{i:000}", $"Room {i}", "omb_1"));
        }
    }

    public override async Task TakeAsync(Room room, MeetingTime during)
    {
        string calendar = (await _client.Calendars.GetPrimaryAsync()).Calendars[0].Calendar!.CalendarId!;
        var request = new CreateFeishuCalendarEventRequest { Summary = "别人的会议", StartTime = FeishuCalendarEventTime.At(during.Start, during.TimeZone), EndTime = FeishuCalendarEventTime.At(during.End, during.TimeZone) };
        string id = (await _client.CalendarEvents.CreateAsync(calendar, request)).Event!.EventId!;
        await _client.CalendarEventAttendees.AddAsync(calendar, id, new AddFeishuCalendarEventAttendeesRequest { Attendees = [FeishuCalendarEventAttendee.OfRoom(room.Id, "ou_03")] });
        await _client.CalendarEventAttendees.WaitForRoomAnswerAsync(calendar, id, room.Id, pollInterval: TimeSpan.FromMilliseconds(20));
    }

    public override (string App, string Secret) Credentials => (_simulator.AppId, _simulator.AppSecret);

    protected override string RefusalCode => "99991672";

    protected override IMeetingScheduler Connect(MeetingSchedulers schedulers, HttpMessageHandler line)
    {
        var options = new FeishuOptions { MaxRetries = 0 };
        _simulator.Configure(options);
        return schedulers.For(new FeishuClient(options, line));
    }

    protected override IMeetingScheduler SchedulerOf(MeetingSchedulers schedulers) => schedulers.For(_client);
}
