using System.Runtime.CompilerServices;
using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Scheduling;
using MeetingApis.Testing;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Sessions;

/// <summary>DingTalk.</summary>
internal sealed class DingTalkSession : VendorSession
{
    private const string Primary = "primary";
    private const int RoomsPerPage = 100;

    private readonly DingTalkClient _client;
    private readonly DingTalkSimulator? _simulator;

    private DingTalkSession(SessionSetup setup, DingTalkClient client, DingTalkSimulator? simulator)
        : base(setup)
    {
        (_client, _simulator) = (client, simulator);
        Scheduler = setup.CreateSchedulers().For(client);
    }

    public override IMeetingScheduler Scheduler { get; }

    public static async Task<VendorSession> OpenAsync(SessionSetup setup, CancellationToken cancellationToken)
    {
        var options = new DingTalkOptions { BaseAddress = setup.Address, AppKey = setup.App?.Id ?? "", AppSecret = setup.App?.Secret ?? "" };
        DingTalkSimulator? simulator = null;
        if (setup.NeedsSimulator)
        {
            simulator = setup.Start(await DingTalkSimulator.StartAsync(setup.Time, cancellationToken));
            SimulatedOffice.Fill(simulator, setup.Time.GetUtcNow());
        }

        if (setup.IsSimulated)
        {
            simulator!.Configure(options);
        }
        else if (setup.DryRun is { } dryRun)
        {
            SimulatedToken token = await SimulatedToken.FetchAsync(
                new Uri(simulator!.BaseAddress, "/v1.0/oauth2/accessToken"), new { appKey = simulator.AppKey, appSecret = simulator.AppSecret }, "accessToken", cancellationToken);
            dryRun.AnswerWith(simulator.BaseAddress, token.Value);
            options.AppKey = setup.App?.Id ?? simulator.AppKey;
            options.AccessTokenProvider = token;
        }

        return new DingTalkSession(setup, new DingTalkClient(options, setup.Handler, setup.Time), simulator);
    }

    public override async IAsyncEnumerable<Room> ListRoomsAsync(string? area, Person? requester, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string unionId = requester?.Id ?? throw new UsageException("DingTalk lists rooms for a person only. Say for whom with --requester, or set an organizer in the profile.");
        await foreach (DingTalkRoom room in _client.Rooms.EnumerateAsync(new ListDingTalkRoomsRequest { UnionId = unionId, PageSize = RoomsPerPage }, cancellationToken))
        {
            if (room.RoomId is { } id && (area is null || room.RoomGroup?.GroupId == area))
            {
                string location = string.Join(' ', new[] { room.RoomLocation?.Description, room.RoomLocation?.Title, room.RoomGroup?.GroupName }.Where(static part => !string.IsNullOrWhiteSpace(part)));
                yield return new Room(Vendor, id) { Name = room.RoomName, Seats = room.RoomCapacity, Location = location.Length > 0 ? location : null };
            }
        }
    }

    public override Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken) => _client.SendAsync(request, cancellationToken);

    public override IEnumerable<Probe> Probes(Person? person)
    {
        if (person is null)
        {
            yield break;
        }

        DateTimeOffset now = Time.GetUtcNow();
        yield return new Probe("dingtalk.rooms.list", cancellation => _client.Rooms.ListAsync(new ListDingTalkRoomsRequest { UnionId = person.Id, PageSize = 1 }, cancellation));
        yield return new Probe("dingtalk.room_groups.list", cancellation => _client.RoomGroups.ListAsync(person.Id, cancellation));
        yield return new Probe("dingtalk.calendar_events.list", cancellation => _client.CalendarEvents.ListAsync(
            person.Id, Primary, new ListDingTalkCalendarEventsRequest { TimeMin = now, TimeMax = now.AddHours(1), PageSize = 1 }, cancellation));
        yield return new Probe("dingtalk.free_busy.list_users", cancellation => _client.FreeBusy.ListUsersAsync(
            person.Id, new ListDingTalkUserFreeBusyRequest { UnionIds = [person.Id], StartTime = now, EndTime = now.AddHours(1) }, cancellation));
        yield return new Probe("dingtalk.users.get_id_by_union_id", cancellation => _client.Users.GetIdByUnionIdAsync(new GetDingTalkUserIdByUnionIdRequest { UnionId = person.Id }, cancellation));
        yield return new Probe("dingtalk.video_conferences.list_ongoing_of_user", cancellation => _client.VideoConferences.ListOngoingOfUserAsync(person.Id, cancellation));
    }

    protected override void Expect(IReadOnlyList<string> people, IReadOnlyList<string> rooms)
    {
        foreach ((int number, string person) in people.Index())
        {
            string id = PersonText.IsId(person) ? person : $"person{number + 1}";
            var known = new SimulatedDingTalkPerson(id) { UnionId = id };
            _simulator!.People.Set(PersonText.IsMobile(person) ? known with { Mobile = SimulatedOffice.Local(person) } : known);
        }

        foreach (string room in rooms.Where(room => _simulator!.Rooms.Find(room) is null))
        {
            _simulator!.Rooms.Set(new SimulatedDingTalkRoom { RoomId = room, Name = room, Capacity = 10 });
        }
    }
}
