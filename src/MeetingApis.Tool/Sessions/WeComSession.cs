using System.Runtime.CompilerServices;
using System.Text.Json;
using MeetingApis.Scheduling;
using MeetingApis.Testing;
using MeetingApis.Tool.Simulation;
using MeetingApis.WeCom;

namespace MeetingApis.Tool.Sessions;

/// <summary>WeCom.</summary>
internal sealed class WeComSession : VendorSession
{
    private readonly WeComClient _client;
    private readonly WeComSimulator? _simulator;

    private WeComSession(SessionSetup setup, WeComClient client, WeComSimulator? simulator)
        : base(setup)
    {
        (_client, _simulator) = (client, simulator);
        Scheduler = setup.CreateSchedulers().For(client);
    }

    public override IMeetingScheduler Scheduler { get; }

    public static async Task<VendorSession> OpenAsync(SessionSetup setup, CancellationToken cancellationToken)
    {
        var options = new WeComOptions { BaseAddress = setup.Address, CorpId = setup.App?.Id ?? "", CorpSecret = setup.App?.Secret ?? "" };
        WeComSimulator? simulator = null;
        if (setup.NeedsSimulator)
        {
            simulator = setup.Start(await WeComSimulator.StartAsync(setup.Time, cancellationToken));
            SimulatedOffice.Fill(simulator, setup.Time.GetUtcNow());
        }

        if (setup.IsSimulated)
        {
            simulator!.Configure(options);
        }
        else if (setup.DryRun is { } dryRun)
        {
            SimulatedToken token = await SimulatedToken.FetchAsync(
                new Uri(simulator!.BaseAddress, $"/cgi-bin/gettoken?corpid={simulator.CorpId}&corpsecret={simulator.CorpSecret}"), body: null, "access_token", cancellationToken);
            dryRun.AnswerWith(simulator.BaseAddress, token.Value);
            options.CorpId = setup.App?.Id ?? simulator.CorpId;
            options.AccessTokenProvider = token;
        }

        return new WeComSession(setup, new WeComClient(options, setup.Handler, setup.Time), simulator);
    }

    public override async IAsyncEnumerable<Room> ListRoomsAsync(string? area, Person? requester, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[] place = area?.Split('/', 3, StringSplitOptions.TrimEntries) ?? [];
        ListWeComMeetingRoomsResponse rooms = await _client.MeetingRooms.ListAsync(
            new ListWeComMeetingRoomsRequest { City = place.ElementAtOrDefault(0), Building = place.ElementAtOrDefault(1), Floor = place.ElementAtOrDefault(2) }, cancellationToken);
        foreach (WeComMeetingRoom room in rooms.Items)
        {
            if (room.MeetingRoomId is { } id)
            {
                string location = string.Join(' ', new[] { room.City, room.Building, room.Floor }.Where(static part => !string.IsNullOrEmpty(part)));
                yield return new Room(Vendor, id) { Name = room.Name, Seats = room.Capacity, Location = location.Length > 0 ? location : null, NeedsApproval = room.NeedApproval };
            }
        }
    }

    public override Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken) => _client.SendAsync(request, cancellationToken);

    public override IEnumerable<Probe> Probes(Person? person)
    {
        DateTimeOffset now = Time.GetUtcNow();
        yield return new Probe("wecom.meeting_rooms.list", cancellation => _client.MeetingRooms.ListAsync(new ListWeComMeetingRoomsRequest(), cancellation));
        yield return new Probe("wecom.meeting_room_bookings.list", cancellation => _client.MeetingRoomBookings.ListAsync(
            new ListWeComMeetingRoomBookingsRequest { StartTime = now, EndTime = now.AddHours(1) }, cancellation));
        if (person is not null)
        {
            // Not by number or address: WeCom counts misses, and locks the search for a day.
            yield return new Probe("wecom.users.get", cancellation => _client.Users.GetAsync(new GetWeComUserRequest { UserId = person.Id }, cancellation));
            yield return new Probe("wecom.meetings.list_ids", cancellation => _client.Meetings.ListIdsAsync(
                new ListWeComMeetingIdsRequest { UserId = person.Id, BeginTime = now, EndTime = now.AddHours(1), PageSize = 1 }, cancellation));
        }
    }

    protected override void Expect(IReadOnlyList<string> people, IReadOnlyList<string> rooms)
    {
        foreach ((int number, string person) in people.Index())
        {
            SimulatedWeComPerson known = PersonText.IsId(person) ? new SimulatedWeComPerson(person) : new SimulatedWeComPerson($"person{number + 1}");
            _simulator!.People.Set(PersonText.IsMobile(person) ? known with { Mobiles = [SimulatedOffice.Local(person)] } : PersonText.IsEmail(person) ? known with { BizMail = person } : known);
        }

        foreach (string room in rooms.Where(room => _simulator!.MeetingRooms.Find(room) is null))
        {
            _simulator!.MeetingRooms.Set(new SimulatedWeComMeetingRoom { MeetingRoomId = room, Name = room, Capacity = 10 });
        }
    }
}
