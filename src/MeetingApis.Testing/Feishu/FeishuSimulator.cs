using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;

namespace MeetingApis.Testing;

/// <summary>
/// Feishu (Lark), seeded with what the vendor's example requests name: reservation 6911188411932033028, room
/// omm_eada1d61a550955240c28757e7dec3af with 25 bookings on 2022-06-15, and in the app's calendar the event
/// bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7, which holds room omm_c7e9ef91ec9f3c007f1dfb2503918981. There are no people: add them.
/// </summary>
/// <remarks>
/// An instance of a series has the id of the series with the unix seconds of its start in place of the 0. Whoever changes it by
/// this id makes an exception of it, with people and rooms of its own; a series that gets other times begins anew, without
/// exceptions.
/// </remarks>
public sealed class FeishuSimulator : VendorSimulator
{
    private static readonly TimeSpan s_ticketPeriod = TimeSpan.FromHours(1);

    private readonly FeishuStores _stores;
    private readonly FeishuRoomDesk _desk;
    private readonly FeishuEventBook _book;
    private readonly FeishuIds _ids = new();
    private readonly FeishuGateway _gateway;
    private readonly AppCredentials _app;

    private FeishuSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        // With 30 minutes or more left the vendor gives the same token again; below, a new one beside the old.
        _gateway = new FeishuGateway(timeProvider, new TokenStore(timeProvider, static holder => holder.User is not null ? "u-" : holder.IsApp ? "a-" : "t-", TimeSpan.FromMinutes(30), extendsLife: false));
        _app = new AppCredentials(AppId, AppSecret);
        _stores = new FeishuStores(AppId);
        _desk = new FeishuRoomDesk(_stores, timeProvider);
        _book = new FeishuEventBook(_stores, _desk);
        Events = new FeishuSimulatedEvents(AppId, timeProvider);
        StoreApp = new FeishuStoreApp(_app, _gateway.Tokens, timeProvider, PushAsync);
        Users = new FeishuOAuthEndpoint(_app, _gateway.Tokens, timeProvider);
        FeishuSeed.Fill(_stores, Now);
        SendChanges();
    }

    /// <summary>The id of the simulated app, another one in every simulator.</summary>
    public string AppId { get; } = "cli_" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret that belongs to <see cref="AppId"/>.</summary>
    public string AppSecret { get; } = RandomNumberGenerator.GetHexString(32);

    /// <summary>The people of the organisation, by open id. Nobody else is found, can be appointed host or invited. Adding a person also adds their primary calendar.</summary>
    public SimulatedStore<string, SimulatedFeishuPerson> People => _stores.People;

    /// <summary>The reservations by id.</summary>
    public SimulatedStore<string, SimulatedReserve> Reserves => _stores.Reserves;

    /// <summary>The meetings that run or have run, by their own id.</summary>
    public SimulatedStore<string, SimulatedFeishuMeeting> Meetings => _stores.Meetings;

    /// <summary>The rooms by id. Adding a room also adds its level if it is unknown, named after its id.</summary>
    public SimulatedStore<string, SimulatedFeishuRoom> Rooms => _stores.Rooms;

    /// <summary>The levels to which rooms belong, by id.</summary>
    public SimulatedStore<string, SimulatedFeishuRoomLevel> RoomLevels => _stores.RoomLevels;

    /// <summary>
    /// The bookings of all rooms, by room, uid and original time. Adding a booking also adds its room if it is unknown, named
    /// after its id, on the seeded level.
    /// </summary>
    public SimulatedStore<(string RoomId, string Uid, long OriginalTime), SimulatedFeishuRoomReservation> RoomReservations => _stores.RoomReservations;

    /// <summary>The calendars by id: the primary ones of the app and of people, and those that you add.</summary>
    public SimulatedStore<string, SimulatedFeishuCalendar> Calendars => _stores.Calendars;

    /// <summary>
    /// The events of all calendars, by id. Adding an event also adds its calendar, as a shared one of the app, if it is unknown,
    /// and books its rooms. Removing one here leaves the bookings of its rooms in place.
    /// </summary>
    public SimulatedStore<string, SimulatedFeishuCalendarEvent> CalendarEvents => _stores.CalendarEvents;

    /// <summary>Sends the app's events: every change here sends its own, and a test any other.</summary>
    public FeishuSimulatedEvents Events { get; }

    /// <summary>
    /// Receives each ticket that is pushed to the store app, beside <see cref="Events"/>: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptAppTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? AppTicketPushed { get; set; }

    /// <summary>How often the app asked for its ticket to be pushed again.</summary>
    public int AppTicketRequests => StoreApp.TicketRequests;

    private protected override SimulatedEvents Sender => Events;

    private protected override VendorGateway Gateway => _gateway;

    private FeishuStoreApp StoreApp { get; }

    private FeishuOAuthEndpoint Users { get; }

    private protected override VendorContracts Contracts => VendorContracts.Of("feishu");

    private protected override string Secret => AppSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and for every rule about time; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
    /// <example>
    /// <code>
    /// await using FeishuSimulator simulator = await FeishuSimulator.StartAsync();
    /// await using ServiceProvider provider = new ServiceCollection().AddFeishuClient(simulator.Configure).Services.BuildServiceProvider();
    /// var feishu = provider.GetRequiredService&lt;FeishuClient>();
    ///
    /// simulator.Next(Fault.Unavailable);
    /// await feishu.Reserves.UpdateAsync("6911188411932033028", new UpdateReserveRequest { EndTime = DateTimeOffset.UtcNow.AddHours(2) });
    /// Console.WriteLine($"{simulator.Requests.Count} requests");
    /// </code>
    /// </example>
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

    /// <summary>Lets events of this simulator pass: <c>services.AddFeishuEvents(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives app and secrets; everything else stays as it is.</param>
    public void Configure(FeishuEventOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AppId = AppId;
        options.VerificationToken = Events.VerificationToken;
        options.EncryptKey = Events.EncryptKey;
        options.AllowUnsigned = Events.EncryptKey is null;
    }

    /// <summary>
    /// Installs the app in an organisation, for clients whose options say <see cref="FeishuAppType.Store"/>. All organisations
    /// share what the simulator holds. From the first one on, <see cref="Events"/> sends an app ticket every hour.
    /// </summary>
    /// <param name="tenantKey">The organisation's key.</param>
    public void AddTenant(string tenantKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(tenantKey);
        if (StoreApp.AddTenant(tenantKey))
        {
            Events.Every(s_ticketPeriod, () => PushAppTicketAsync());
        }
    }

    /// <summary>Makes a new app ticket and pushes it. Tickets made before stay good for 12 hours.</summary>
    /// <param name="cancellationToken">Goes to <see cref="AppTicketPushed"/>.</param>
    /// <returns>The ticket, once <see cref="AppTicketPushed"/> is done with it and <see cref="Events"/> has sent it.</returns>
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

    /// <summary>Gives out a token of a user, as if the user had consented. It lives two hours.</summary>
    /// <param name="userId">One of the user's ids, of any kind.</param>
    /// <returns>The token, <c>u-...</c>, for an <see cref="IAccessTokenProvider"/> of your own.</returns>
    public string IssueUserToken(string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _gateway.Tokens.Issue(new TokenHolder(User: userId), isNew: true).Token;
    }

    /// <summary>Answers an invitation, as a person does in the vendor's app.</summary>
    /// <param name="eventId">The event's id.</param>
    /// <param name="personId">Any of the ids of the person.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="KeyNotFoundException">There is no such event, or the person is not invited to it.</exception>
    public void AnswerInvitation(string eventId, string personId, SimulatedFeishuRsvp answer)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentNullException.ThrowIfNull(personId);
        if (People.FindByAny(personId) is not { } person || !_book.Answer(CalendarEvents.Get(eventId), person.OpenId, answer))
        {
            throw new KeyNotFoundException($"{personId} is not invited to the event {eventId}.");
        }
    }

    /// <summary>Answers for a room that an event asks for, as an administrator does, or a room that does not answer by itself.</summary>
    /// <param name="eventId">The event's id.</param>
    /// <param name="roomId">The room's id.</param>
    /// <param name="answer">The answer. Nothing checks whether the room is free.</param>
    /// <exception cref="KeyNotFoundException">There is no such event, or it does not ask for the room.</exception>
    public void AnswerRoom(string eventId, string roomId, SimulatedFeishuRsvp answer)
    {
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentNullException.ThrowIfNull(roomId);
        SimulatedFeishuCalendarEvent made = CalendarEvents.Get(eventId);
        RoomReservations.Set(RoomReservations.Get((roomId, made.Uid, made.OriginalTime)) with { Rsvp = answer });
    }

    /// <summary>Lets somebody join a reservation, with which a meeting begins.</summary>
    /// <param name="reserveId">The reservation's id.</param>
    /// <param name="hostId">One of the user ids, of any kind, of who joins and so becomes host.</param>
    /// <returns>The meeting, which has an id of its own.</returns>
    /// <exception cref="KeyNotFoundException">There is no such reservation.</exception>
    public SimulatedFeishuMeeting StartMeeting(string reserveId, string hostId)
    {
        ArgumentNullException.ThrowIfNull(reserveId);
        ArgumentException.ThrowIfNullOrEmpty(hostId);
        SimulatedReserve reserve = Reserves.Get(reserveId);
        var meeting = new SimulatedFeishuMeeting
        {
            Id = _ids.Next(),
            MeetingNo = reserve.MeetingNo,
            HostId = hostId,
            StartTime = Now,
            ReserveId = reserveId,
            Topic = reserve.Topic,
            Password = reserve.Password,
            ParticipantIds = [hostId],
        };
        Meetings.Add(meeting);
        return meeting;
    }

    private protected override IEnumerable<SimulatorRoute> CreateRoutes()
    {
        var actors = new FeishuActors(_stores, _gateway);
        var access = new FeishuCalendarAccess(_stores, actors);
        return
        [
            .. new FeishuTokenEndpoint(_app, Gateway.Tokens).Routes,
            .. StoreApp.Routes,
            .. Users.Routes,
            .. new FeishuConnectionEndpoint(_app, Events, () => BaseAddress).Routes,
            .. new FeishuReservesEndpoints(Reserves, Meetings, People, _ids, _gateway, Time).Routes,
            .. new FeishuMeetingsEndpoints(Meetings, People, _gateway, Time).Routes,
            .. new FeishuRoomReservationsEndpoints(_stores, _desk, Time).Routes,
            .. new FeishuRoomInstancesEndpoints(_stores, _desk, Time).Routes,
            .. new FeishuRoomsEndpoints(Rooms, RoomLevels, _gateway).Routes,
            .. new FeishuRoomLevelsEndpoints(RoomLevels).Routes,
            .. new FeishuBuildingsEndpoints(RoomLevels).Routes,
            .. new FeishuBuildingRoomsEndpoints(Rooms, RoomLevels).Routes,
            .. new FeishuUsersEndpoints(People, _gateway).Routes,
            .. new FeishuCalendarsEndpoints(actors).Routes,
            .. new FeishuCalendarEventsEndpoints(_stores, actors, access, _book, _desk, _ids, Time).Routes,
            .. new FeishuCalendarEventListEndpoints(_stores, access).Routes,
            .. new FeishuCalendarEventAttendeesEndpoints(_stores, actors, access, _book, _desk, _ids).Routes,
            .. new FeishuFreeBusyEndpoints(_stores, _desk).Routes,
        ];
    }

    private protected override void OnUserRevoked(string userId) => Events.Raise("auth.user_access_token.revoked_v4", () =>
    {
        JsonObject payload = new FeishuEventJson(_stores).IdsOf(userId);
        payload["revoke_token_type"] = "user_access_token";
        payload["revoke_reason"] = "Revoked by unknown action.";
        return payload;
    });

    private void SendChanges()
    {
        var meetings = new FeishuMeetingChanges(Events, new FeishuEventJson(_stores));
        var rooms = new FeishuRoomChanges(Events, _stores);
        var calendars = new FeishuCalendarChanges(Events, _stores);
        ChangeJournal.Watch(Meetings, meetings.Send);
        ChangeJournal.Watch(Rooms, rooms.Send);
        ChangeJournal.Watch(RoomLevels, rooms.Send);
        ChangeJournal.Watch(RoomReservations, rooms.Send);
        ChangeJournal.Watch(Calendars, calendars.Send);
        ChangeJournal.Watch(CalendarEvents, calendars.Send);
    }

    private async Task PushAsync(string ticket, CancellationToken cancellationToken)
    {
        await (AppTicketPushed?.Invoke(ticket, cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        await Events.RaiseAsync(FeishuEventEnvelope.AppTicket, () => new JsonObject { ["app_ticket"] = ticket }.ToJsonString()).ConfigureAwait(false);
    }
}
