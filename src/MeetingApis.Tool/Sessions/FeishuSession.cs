using System.Runtime.CompilerServices;
using System.Text.Json;
using MeetingApis.Feishu;
using MeetingApis.Scheduling;
using MeetingApis.Testing;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Sessions;

/// <summary>Feishu or Lark.</summary>
internal sealed class FeishuSession : VendorSession
{
    private const int RoomsPerPage = 100;

    private readonly FeishuClient _client;
    private readonly FeishuSimulator? _simulator;

    private FeishuSession(SessionSetup setup, FeishuClient client, FeishuSimulator? simulator)
        : base(setup)
    {
        (_client, _simulator) = (client, simulator);
        Scheduler = setup.CreateSchedulers().For(client);
    }

    public override IMeetingScheduler Scheduler { get; }

    public static async Task<VendorSession> OpenAsync(SessionSetup setup, CancellationToken cancellationToken)
    {
        var options = new FeishuOptions { BaseAddress = setup.Address, AppId = setup.App?.Id ?? "", AppSecret = setup.App?.Secret ?? "" };
        FeishuSimulator? simulator = null;
        if (setup.NeedsSimulator)
        {
            simulator = setup.Start(await FeishuSimulator.StartAsync(setup.Time, cancellationToken));
            SimulatedOffice.Fill(simulator, setup.Time.GetUtcNow());
        }

        if (setup.IsSimulated)
        {
            simulator!.Configure(options);
        }
        else if (setup.DryRun is { } dryRun)
        {
            SimulatedToken token = await SimulatedToken.FetchAsync(
                new Uri(simulator!.BaseAddress, "/open-apis/auth/v3/tenant_access_token/internal"),
                new { app_id = simulator.AppId, app_secret = simulator.AppSecret },
                "tenant_access_token",
                cancellationToken);
            dryRun.AnswerWith(simulator.BaseAddress, token.Value);
            options.AppId = setup.App?.Id ?? simulator.AppId;
            options.AccessTokenProvider = token;
        }

        return new FeishuSession(setup, new FeishuClient(options, setup.Handler, setup.Time), simulator);
    }

    public override async IAsyncEnumerable<Room> ListRoomsAsync(string? area, Person? requester, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (FeishuRoom room in _client.Rooms.EnumerateAsync(new ListFeishuRoomsRequest { RoomLevelId = area, PageSize = RoomsPerPage }, cancellationToken))
        {
            if (room.RoomId is { } id)
            {
                yield return new Room(Vendor, id) { Name = room.Name, Seats = room.Capacity, Location = room.RoomLevelId };
            }
        }
    }

    public override Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken) => _client.SendAsync(request, cancellationToken);

    public override IEnumerable<Probe> Probes(Person? person)
    {
        DateTimeOffset now = Time.GetUtcNow();
        yield return new Probe("feishu.rooms.list", cancellation => _client.Rooms.ListAsync(new ListFeishuRoomsRequest { PageSize = 1 }, cancellation));
        yield return new Probe("feishu.room_levels.list", cancellation => _client.RoomLevels.ListAsync(new ListFeishuRoomLevelsRequest { PageSize = 1 }, cancellation));
        yield return new Probe("feishu.calendars.get_primary", cancellation => _client.Calendars.GetPrimaryAsync(cancellationToken: cancellation));
        yield return new Probe("feishu.calendar_events.list", ListEventsAsync);
        yield return new Probe("feishu.users.batch_get_ids", cancellation => _client.Users.BatchGetIdsAsync(new BatchGetFeishuUserIdsRequest { Emails = ["nobody@example.com"] }, cancellationToken: cancellation));
        yield return new Probe("feishu.buildings.list", cancellation => _client.Buildings.ListAsync(new ListBuildingsRequest(), cancellation));
        yield return new Probe("feishu.meetings.list_by_number", cancellation => _client.Meetings.ListByNumberAsync(
            new ListFeishuMeetingsByNumberRequest { MeetingNo = "123456789", StartTime = now.AddHours(-1), EndTime = now }, cancellation));
        if (person is not null)
        {
            yield return new Probe("feishu.free_busy.list", cancellation => _client.FreeBusy.ListAsync(
                new ListFeishuFreeBusyRequest { UserId = person.Id, TimeMin = now, TimeMax = now.AddHours(1) }, cancellationToken: cancellation));
        }
    }

    protected override void Expect(IReadOnlyList<string> people, IReadOnlyList<string> rooms)
    {
        foreach ((int number, string person) in people.Index())
        {
            SimulatedFeishuPerson known = PersonText.IsId(person) ? new SimulatedFeishuPerson(person) : new SimulatedFeishuPerson($"ou_person{number + 1}");
            _simulator!.People.Set(PersonText.IsMobile(person) ? known with { Mobiles = [SimulatedOffice.Local(person)] } : PersonText.IsEmail(person) ? known with { Email = person } : known);
        }

        foreach (string room in rooms.Where(room => _simulator!.Rooms.Find(room) is null))
        {
            _simulator!.Rooms.Set(new SimulatedFeishuRoom(room, room, "omb_1"));
        }
    }

    private async Task ListEventsAsync(CancellationToken cancellationToken)
    {
        GetPrimaryFeishuCalendarResponse primary = await _client.Calendars.GetPrimaryAsync(cancellationToken: cancellationToken);
        if (primary.Calendars is [{ Calendar.CalendarId: { } calendarId }, ..])
        {
            await _client.CalendarEvents.ListAsync(calendarId, new ListFeishuCalendarEventsRequest { PageSize = 50 }, cancellationToken);
        }
    }
}
