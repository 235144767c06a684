using System.Collections.Concurrent;
using System.Security.Cryptography;
using MeetingApis.Feishu;

namespace MeetingApis.Testing;

/// <summary>
/// Feishu (Lark), seeded with what the vendor's example requests name: reservation 6911188411932033028, room
/// omm_eada1d61a550955240c28757e7dec3af with 25 bookings on 2022-06-15, and event bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7.
/// </summary>
public sealed class FeishuSimulator : VendorSimulator
{
    /// <summary>The level that a room lies on when nothing else is said.</summary>
    internal const string DefaultRoomLevelId = "omb_57c9cc7d9a81e27e54c8fabfd02759e7";

    private readonly ConcurrentDictionary<string, SimulatedReserve> _reserves = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedFeishuMeeting> _meetings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedFeishuRoomLevel> _roomLevels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedFeishuRoom> _rooms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string RoomId, string Uid, long OriginalTime), SimulatedFeishuRoomEvent> _roomEvents = [];
    private readonly ConcurrentQueue<SimulatedFeishuRoomReservation> _roomReservations = [];
    private readonly ConcurrentDictionary<string, bool> _users = new(StringComparer.Ordinal);

    private readonly FeishuGateway _gateway;
    private int _made;

    private FeishuSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        // With 30 minutes or more left the vendor gives the same token again; below, a new one beside the old.
        _gateway = new FeishuGateway(timeProvider, new TokenStore(timeProvider, static holder => holder.User is not null ? "u-" : holder.IsApp ? "a-" : "t-", TimeSpan.FromMinutes(30), extendsLife: false));
        StoreApp = new FeishuStoreApp(this, _gateway.Tokens);
        Users = new FeishuOAuthEndpoint(this, _gateway.Tokens);
        FeishuSeed.Fill(this, Now);
    }

    /// <summary>The id of the simulated app, another one in every simulator.</summary>
    public string AppId { get; } = "cli_" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret that belongs to <see cref="AppId"/>.</summary>
    public string AppSecret { get; } = RandomNumberGenerator.GetHexString(32);

    /// <summary>The reservations by id, as they are now.</summary>
    public IReadOnlyDictionary<string, SimulatedReserve> Reserves => _reserves;

    /// <summary>The meetings that run or have run, by their own id.</summary>
    public IReadOnlyDictionary<string, SimulatedFeishuMeeting> Meetings => _meetings;

    /// <summary>The rooms by id.</summary>
    public IReadOnlyDictionary<string, SimulatedFeishuRoom> Rooms => _rooms;

    /// <summary>The levels on which rooms lie, by id.</summary>
    public IReadOnlyDictionary<string, SimulatedFeishuRoomLevel> RoomLevels => _roomLevels;

    /// <summary>The bookings of all rooms, in the order in which they were added.</summary>
    public IReadOnlyCollection<SimulatedFeishuRoomReservation> RoomReservations => _roomReservations;

    /// <summary>The events that hold rooms, as they are now, in no particular order.</summary>
    public IReadOnlyCollection<SimulatedFeishuRoomEvent> RoomEvents => [.. _roomEvents.Values];

    /// <summary>
    /// Receives each ticket that is pushed to the store app, as its webhook would receive it: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptAppTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? AppTicketPushed { get; set; }

    /// <summary>How often the app asked for its ticket to be pushed again.</summary>
    public int AppTicketRequests => StoreApp.TicketRequests;

    private protected override VendorGateway Gateway => _gateway;

    private FeishuStoreApp StoreApp { get; }

    private FeishuOAuthEndpoint Users { get; }

    private protected override string Secret => AppSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and for every rule about time; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
    public static Task<FeishuSimulator> StartAsync(TimeProvider? timeProvider = null, CancellationToken cancellationToken = default) =>
        StartAsync(new FeishuSimulator(timeProvider ?? TimeProvider.System), cancellationToken);

    /// <summary>Points a client at this simulator: <c>services.AddFeishuClient(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives address and credentials; everything else stays as it is.</param>
    public void Configure(FeishuOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.AppId = AppId;
        options.AppSecret = AppSecret;
    }

    /// <summary>Installs the app in an organisation, for clients whose options say <see cref="FeishuAppType.Store"/>. All organisations share what the simulator holds.</summary>
    /// <param name="tenantKey">The organisation's key.</param>
    public void AddTenant(string tenantKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantKey);
        StoreApp.AddTenant(tenantKey);
    }

    /// <summary>Makes a new app ticket and pushes it. Tickets made before stay good for 12 hours.</summary>
    /// <param name="cancellationToken">Goes to <see cref="AppTicketPushed"/>.</param>
    /// <returns>The ticket, once <see cref="AppTicketPushed"/> is done with it.</returns>
    public Task<string> PushAppTicketAsync(CancellationToken cancellationToken = default) => StoreApp.PushTicketAsync(cancellationToken);

    /// <summary>Opens the consent page as a user's browser does, and consents.</summary>
    /// <param name="consentUrl">What <see cref="IFeishuAuthorization.GetConsentUrl"/> returned.</param>
    /// <param name="userId">The user who consents: <see cref="ReceivedRequest.User"/> of the calls made for them.</param>
    /// <returns>The address to which the browser is sent: the redirect address with <c>code</c> and <c>state</c>.</returns>
    /// <exception cref="ArgumentException">The page would show an error: the address lacks something, or names another app.</exception>
    public Uri Consent(Uri consentUrl, string userId)
    {
        ArgumentNullException.ThrowIfNull(consentUrl);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Users.Consent(consentUrl, userId);
    }

    /// <summary>Adds a reservation, or replaces the one with the same id.</summary>
    /// <param name="reserve">The reservation.</param>
    public void AddReserve(SimulatedReserve reserve)
    {
        ArgumentNullException.ThrowIfNull(reserve);
        _reserves[reserve.Id] = reserve;
    }

    /// <summary>Gives out a token of a user, as if the user had consented. It lives two hours.</summary>
    /// <param name="userId">The user's id, of the kind that the calls will use.</param>
    /// <returns>The token, <c>u-...</c>, for an <see cref="IAccessTokenProvider"/> of your own.</returns>
    public string IssueUserToken(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _gateway.Tokens.Issue(new TokenHolder(User: userId), isNew: true).Token;
    }

    /// <summary>Lets somebody join a reservation, with which a meeting begins.</summary>
    /// <param name="reserveId">The reservation's id.</param>
    /// <param name="hostId">The user id of who joins, and so becomes host, of the kind that the calls will use.</param>
    /// <returns>The meeting, which has an id of its own.</returns>
    /// <exception cref="KeyNotFoundException">There is no such reservation.</exception>
    public SimulatedFeishuMeeting StartMeeting(string reserveId, string hostId)
    {
        ArgumentNullException.ThrowIfNull(reserveId);
        ArgumentException.ThrowIfNullOrEmpty(hostId);
        SimulatedReserve reserve = _reserves[reserveId];
        var meeting = new SimulatedFeishuMeeting
        {
            Id = NextId(),
            MeetingNo = reserve.MeetingNo,
            HostId = hostId,
            StartTime = Now,
            ReserveId = reserveId,
            Topic = reserve.Topic,
            Password = reserve.Password,
            ParticipantIds = [hostId],
        };
        AddMeeting(meeting);
        return meeting;
    }

    /// <summary>Adds a meeting, or replaces the one with the same id.</summary>
    /// <param name="meeting">The meeting.</param>
    public void AddMeeting(SimulatedFeishuMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        _meetings[meeting.Id] = meeting;
    }

    /// <summary>Adds a person of the tenant, who may then be appointed host. Anybody else is reported as an invalid host.</summary>
    /// <param name="userId">The person's id, of the kind that the calls will use (<c>ou_...</c> for an open id).</param>
    public void AddUser(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        _users[userId] = true;
    }

    /// <summary>Adds a room, or replaces the one with the same id. A level not known yet is added, named after its id.</summary>
    /// <param name="room">The room.</param>
    public void AddRoom(SimulatedFeishuRoom room)
    {
        ArgumentNullException.ThrowIfNull(room);
        _roomLevels.GetOrAdd(room.RoomLevelId, id => new SimulatedFeishuRoomLevel(id, id));
        _rooms[room.RoomId] = room;
    }

    /// <summary>Adds a level on which rooms lie, or replaces the one with the same id.</summary>
    /// <param name="level">The level.</param>
    public void AddRoomLevel(SimulatedFeishuRoomLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        _roomLevels[level.RoomLevelId] = level;
    }

    /// <summary>Adds a booking. A room not known yet is added, named after its id, on the seeded level.</summary>
    /// <param name="reservation">The booking.</param>
    public void AddRoomReservation(SimulatedFeishuRoomReservation reservation)
    {
        ArgumentNullException.ThrowIfNull(reservation);
        EnsureRoom(reservation.RoomId);
        _roomReservations.Enqueue(reservation);
    }

    /// <summary>Adds an event that holds a room from now on for an hour. A room not known yet is added, as for a booking.</summary>
    /// <param name="roomId">The held room.</param>
    /// <param name="uid">The event's uid.</param>
    /// <param name="originalTime">0 for a single event or a whole series, unix seconds for an exception of a series.</param>
    public void AddRoomEvent(string roomId, string uid, long originalTime = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(roomId);
        ArgumentException.ThrowIfNullOrEmpty(uid);
        AddRoomEvent(new SimulatedFeishuRoomEvent(roomId, uid, originalTime) { StartTime = Now, EndTime = Now.AddHours(1) });
    }

    /// <summary>Adds an event that holds a room, or replaces the one with the same room, uid and original time. A room not known yet is added, as for a booking.</summary>
    /// <param name="roomEvent">The event.</param>
    public void AddRoomEvent(SimulatedFeishuRoomEvent roomEvent)
    {
        ArgumentNullException.ThrowIfNull(roomEvent);
        EnsureRoom(roomEvent.RoomId);
        _roomEvents[(roomEvent.RoomId, roomEvent.Uid, roomEvent.OriginalTime)] = roomEvent;
    }

    internal void RemoveReserve(SimulatedReserve reserve) => _reserves.TryRemove(reserve.Id, out _);

    /// <summary>An id and a meeting number that nobody has yet.</summary>
    internal (string Id, string MeetingNo) NextReserve()
    {
        string id = NextId();
        return (id, id[^9..]);
    }

    internal DateTimeOffset Clock => Now;

    /// <summary>A level and those above it, the topmost first; none for the organisation itself.</summary>
    internal IReadOnlyList<SimulatedFeishuRoomLevel> LevelsDownTo(string? levelId)
    {
        var levels = new List<SimulatedFeishuRoomLevel>();
        for (SimulatedFeishuRoomLevel? level = Find(levelId); level is not null && !levels.Contains(level); level = Find(level.ParentId))
        {
            levels.Insert(0, level);
        }

        return levels;

        SimulatedFeishuRoomLevel? Find(string? id) => id is null ? null : _roomLevels.GetValueOrDefault(id);
    }

    internal bool IsUser(string userId) => _users.ContainsKey(userId);

    private protected override IEnumerable<SimulatorRoute> CreateRoutes() =>
    [
        .. new FeishuTokenEndpoint(this, Gateway.Tokens).Routes,
        .. StoreApp.Routes,
        .. Users.Routes,
        .. new FeishuReservesEndpoints(this, _gateway, Time).Routes,
        .. new FeishuMeetingsEndpoints(this, _gateway, Time).Routes,
        .. new FeishuRoomReservationsEndpoints(this, Time).Routes,
        .. new FeishuRoomInstancesEndpoints(this).Routes,
        .. new FeishuRoomsEndpoints(this, _gateway).Routes,
        .. new FeishuRoomLevelsEndpoints(this).Routes,
        .. new FeishuBuildingsEndpoints(this).Routes,
        .. new FeishuBuildingRoomsEndpoints(this).Routes,
    ];

    private string NextId() => $"69112{Interlocked.Increment(ref _made):00000000000000}";

    private void EnsureRoom(string roomId)
    {
        if (!_rooms.ContainsKey(roomId))
        {
            AddRoom(new SimulatedFeishuRoom(roomId, roomId, DefaultRoomLevelId));
        }
    }
}
