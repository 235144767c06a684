using System.Globalization;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Samples.Events;

/// <summary>The vendors' stand-ins, with two rooms each that people book.</summary>
internal sealed class Office : IAsyncDisposable
{
    public const int Bookings = 45;

    private const string Reader = "union_reader";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly FeishuSimulator _feishu;
    private readonly WeComSimulator _wecom;
    private readonly DingTalkSimulator _dingtalk;
    private readonly BoardDay _day = BoardDay.Tomorrow(TimeProvider.System);

    private Office(FeishuSimulator feishu, WeComSimulator wecom, DingTalkSimulator dingtalk) => (_feishu, _wecom, _dingtalk) = (feishu, wecom, dingtalk);

    public IReadOnlyList<Room> Rooms { get; } =
    [
        new(MeetingVendor.Feishu, "omm_lotus"), new(MeetingVendor.Feishu, "omm_bamboo"),
        new(MeetingVendor.WeCom, "1001"), new(MeetingVendor.WeCom, "1002"),
        new(MeetingVendor.DingTalk, "room_pine"), new(MeetingVendor.DingTalk, "room_plum"),
    ];

    /// <summary>What the service is configured with; in production, its own ids and secrets.</summary>
    public IReadOnlyDictionary<string, string> Settings
    {
        get
        {
            var events = new WeComEventOptions();
            _wecom.Configure(events);
            var settings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Feishu:BaseAddress"] = _feishu.BaseAddress.AbsoluteUri,
                ["Feishu:AppId"] = _feishu.AppId,
                ["Feishu:AppSecret"] = _feishu.AppSecret,
                ["WeCom:BaseAddress"] = _wecom.BaseAddress.AbsoluteUri,
                ["WeCom:CorpId"] = _wecom.CorpId,
                ["WeCom:CorpSecret"] = _wecom.CorpSecret,
                ["WeComEvents:Token"] = events.Token,
                ["WeComEvents:EncodingAesKey"] = events.EncodingAesKey,
                ["DingTalk:BaseAddress"] = _dingtalk.BaseAddress.AbsoluteUri,
                ["DingTalk:AppKey"] = _dingtalk.AppKey,
                ["DingTalk:AppSecret"] = _dingtalk.AppSecret,
                ["DingTalkReader"] = Reader,
                ["Day"] = _day.Start.ToString("O", CultureInfo.InvariantCulture),
            };
            foreach ((int index, Room room) in Rooms.Index())
            {
                settings[$"Rooms:{room.Vendor}:{index}"] = room.Id;
            }

            return settings;
        }
    }

    public static async Task<Office> StartAsync()
    {
        var office = new Office(await FeishuSimulator.StartAsync(), await WeComSimulator.StartAsync(), await DingTalkSimulator.StartAsync());
        office._dingtalk.People.Add(new SimulatedDingTalkPerson("reader") { UnionId = Reader });
        foreach (Room room in office.Rooms)
        {
            office.Add(room);
        }

        return office;
    }

    /// <summary>Waits until the service has connected to Feishu and DingTalk, and answers the question of WeCom.</summary>
    public async Task ConnectAsync(Uri service)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _feishu.Events.WhenConnectedAsync(cancellationToken: limit.Token);
        await _dingtalk.Events.WhenConnectedAsync(cancellationToken: limit.Token);
        while (true)
        {
            try
            {
                await _wecom.Events.SendToAsync(new Uri(service, "/wecom/events"), cancellationToken: limit.Token);
                return;
            }
            catch (InvalidOperationException)
            {
                await Task.Delay(s_pause, limit.Token);
            }
        }
    }

    /// <summary>Books a room for ten minutes, as somebody in the vendor's app does.</summary>
    /// <param name="number">The number of the booking, from 1.</param>
    public void Book(int number)
    {
        Room room = Rooms[number % Rooms.Count];
        DateTimeOffset start = _day.Start.AddHours(8).AddMinutes(10 * number);
        DateTimeOffset end = start.AddMinutes(10);
        switch (room.Vendor)
        {
            case MeetingVendor.Feishu:
                _feishu.RoomReservations.Add(new SimulatedFeishuRoomReservation { RoomId = room.Id, StartTime = start, EndTime = end, ReserverUserId = "ou_1", Reserver = "张伟" });
                break;
            case MeetingVendor.WeCom:
                _wecom.MeetingRoomBookings.Add(new SimulatedWeComMeetingRoomBooking { BookingId = $"booking{number}", MeetingRoomId = room.Id, StartTime = start, EndTime = end, BookerUserId = "zhangwei" });
                break;
            default:
                _dingtalk.RoomBookings.Add(new SimulatedDingTalkRoomBooking($"event{number}", room.Id) { StartTime = start, EndTime = end, OrganizerUnionId = Reader });
                break;
        }
    }

    /// <summary>Waits until the board shows of every room what its vendor says.</summary>
    /// <returns>False if that takes too long.</returns>
    public async Task<bool> WaitForAsync(Board board, TimeSpan longest)
    {
        IRooms[] vendors = [new FeishuRooms(Feishu(), _day), new WeComRooms(WeCom(), _day), new DingTalkRooms(DingTalk(), _day, Reader)];
        using var limit = new CancellationTokenSource(longest);
        foreach (Room room in Rooms)
        {
            string expected = await vendors.Single(rooms => rooms.Vendor == room.Vendor).ReadAsync(room.Id, CancellationToken.None);
            while (await board.ReadAsync(room) != expected)
            {
                if (limit.IsCancellationRequested)
                {
                    return false;
                }

                await Task.Delay(s_pause);
            }
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _feishu.DisposeAsync();
        await _wecom.DisposeAsync();
        await _dingtalk.DisposeAsync();
    }

    private void Add(Room room)
    {
        switch (room.Vendor)
        {
            case MeetingVendor.Feishu:
                _feishu.Rooms.Add(new SimulatedFeishuRoom(room.Id, room.Id, "omb_18"));
                break;
            case MeetingVendor.WeCom:
                _wecom.MeetingRooms.Add(new SimulatedWeComMeetingRoom { MeetingRoomId = room.Id, Name = room.Id });
                break;
            default:
                _dingtalk.Rooms.Add(new SimulatedDingTalkRoom { RoomId = room.Id, Name = room.Id });
                break;
        }
    }

    private FeishuClient Feishu()
    {
        var options = new FeishuOptions();
        _feishu.Configure(options);
        return new FeishuClient(options);
    }

    private WeComClient WeCom()
    {
        var options = new WeComOptions();
        _wecom.Configure(options);
        return new WeComClient(options);
    }

    private DingTalkClient DingTalk()
    {
        var options = new DingTalkOptions();
        _dingtalk.Configure(options);
        return new DingTalkClient(options);
    }
}
