using System.Security.Cryptography;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>
/// WeCom, seeded with what the vendor's example requests name: meeting hyxxx, members lisi, wangwu, rocky and zhangsan (who
/// has no meeting account), calendar wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA, meeting rooms 1 and 2 on floors 18F and 19F of
/// 腾讯大厦 in 深圳, and calendar entry 1c7e7226edae66468bc48e9859812402, which begins in a day.
/// </summary>
public sealed class WeComSimulator : VendorSimulator
{
    private static readonly TimeSpan s_ticketPeriod = TimeSpan.FromMinutes(10);

    private readonly WeComStores _stores = new();
    private readonly WeComGateway _gateway;
    private bool _isAuthorized;

    private WeComSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        _gateway = new WeComGateway(timeProvider, new TokenStore(timeProvider, static _ => "", TimeSpan.Zero, extendsLife: false));
        Suite = new WeComSuite(
            new AppCredentials(SuiteId, SuiteSecret),
            () => SuiteType,
            _gateway,
            timeProvider,
            (ticket, cancellationToken) => SuiteTicketPushed?.Invoke(ticket, cancellationToken) ?? Task.CompletedTask);
        WeComSeed.Fill(_stores, Now);
        Events = new WeComSimulatedEvents(timeProvider, CorpId, SuiteId, IsThirdParty);
        new WeComChanges(Events, People, IsThirdParty, () => Suite.Corps).Watch(_stores);

        bool IsThirdParty() => SuiteType == WeComAppType.ThirdParty;
    }

    /// <summary>The id of the simulated organisation, another one in every simulator.</summary>
    public string CorpId { get; } = "ww" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret of the organisation's app.</summary>
    public string CorpSecret { get; } = RandomNumberGenerator.GetHexString(43, lowercase: true);

    /// <summary>The id of the suite, or template, which is authorised by organisations with <see cref="Authorize"/>.</summary>
    public string SuiteId { get; } = "ww" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret that belongs to <see cref="SuiteId"/>.</summary>
    public string SuiteSecret { get; } = RandomNumberGenerator.GetHexString(43, lowercase: true);

    /// <summary>Which kind of app the suite is: <see cref="WeComAppType.ThirdParty"/>, the default, or <see cref="WeComAppType.ProviderDeveloped"/>.</summary>
    public WeComAppType SuiteType { get; set; } = WeComAppType.ThirdParty;

    /// <summary>Whether <see cref="CorpSecret"/> is the secret of contact sync: only then are the ids of all members listed. False by default.</summary>
    public bool SyncsContacts { get; set; }

    /// <summary>
    /// Receives each ticket that is pushed to the suite, as its command callback would receive it: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptSuiteTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? SuiteTicketPushed { get; set; }

    /// <summary>The members within the app's visible range, by userid. Anybody else is refused with the operation's code.</summary>
    public SimulatedStore<string, SimulatedWeComPerson> People => _stores.People;

    /// <summary>The calendars of the app by id. One is the default.</summary>
    public SimulatedStore<string, SimulatedWeComCalendar> Calendars => _stores.Calendars;

    /// <summary>The schedules of the app by id: entries in its calendars, for which meeting rooms can be booked.</summary>
    public SimulatedStore<string, SimulatedWeComSchedule> Schedules => _stores.Schedules;

    /// <summary>The meetings by id.</summary>
    public SimulatedStore<string, SimulatedWeComMeeting> Meetings => _stores.Meetings;

    /// <summary>The meeting rooms by id.</summary>
    public SimulatedStore<string, SimulatedWeComMeetingRoom> MeetingRooms => _stores.MeetingRooms;

    /// <summary>The bookings of meeting rooms by id; a series is several bookings. A booking added here may lie in the past, or in a room that is taken.</summary>
    public SimulatedStore<string, SimulatedWeComMeetingRoomBooking> MeetingRoomBookings => _stores.MeetingRoomBookings;

    /// <summary>Sends events: name an address, and each change of state sends its event there.</summary>
    public WeComSimulatedEvents Events { get; }

    private protected override SimulatedEvents Sender => Events;

    private protected override VendorGateway Gateway => _gateway;

    private WeComSuite Suite { get; }

    private protected override VendorContracts Contracts => VendorContracts.Of("wecom");

    private protected override string Secret => CorpSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and for every rule about time; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
    /// <example>
    /// <code>
    /// await using WeComSimulator simulator = await WeComSimulator.StartAsync();
    /// await using ServiceProvider provider = new ServiceCollection().AddWeComClient(simulator.Configure).Services.BuildServiceProvider();
    /// var wecom = provider.GetRequiredService&lt;WeComClient>();
    ///
    /// simulator.Next(Fault.Unavailable);
    /// await wecom.MeetingRooms.ListAsync(new ListWeComMeetingRoomsRequest());
    /// Console.WriteLine($"{simulator.Requests.Count} requests");
    /// </code>
    /// </example>
    public static Task<WeComSimulator> StartAsync(TimeProvider? timeProvider = null, CancellationToken cancellationToken = default) =>
        StartAsync(new WeComSimulator(timeProvider ?? TimeProvider.System), cancellationToken);

    /// <summary>Points a client at this simulator: <c>services.AddWeComClient(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives address and credentials; everything else stays as it is.</param>
    public void Configure(WeComOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.CorpId = CorpId;
        options.CorpSecret = CorpSecret;
        options.SuiteId = SuiteId;
        options.SuiteSecret = SuiteSecret;
    }

    /// <summary>Gives an app the secrets of the simulator's events: <c>services.AddWeComEvents(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives secrets, and for whom events are; everything else stays as it is.</param>
    public void Configure(WeComEventOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Token = Events.Token;
        options.EncodingAesKey = Events.EncodingAesKey;
        options.ReceiveIds.Add(CorpId);
        options.ReceiveIds.Add(SuiteId);
    }

    /// <summary>Makes a new suite ticket and pushes it. Each is good for 30 minutes; the vendor pushes one every 10.</summary>
    /// <param name="cancellationToken">Goes to <see cref="SuiteTicketPushed"/>, and ends the wait for <see cref="Events"/>.</param>
    /// <returns>The ticket, once <see cref="SuiteTicketPushed"/> is done with it and its event was delivered, where there is somebody to deliver it to.</returns>
    public async Task<string> PushSuiteTicketAsync(CancellationToken cancellationToken = default)
    {
        string ticket = await Suite.PushTicketAsync(cancellationToken).ConfigureAwait(false);
        await Events.RaiseAsync("suite_ticket", () => WeComMessage.Element("SuiteTicket", ticket).ToString()).WaitAsync(cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    /// <summary>
    /// Lets an organisation authorise the suite. All organisations share what the simulator holds. From the first one on,
    /// <see cref="Events"/> sends a suite ticket every 10 minutes.
    /// </summary>
    /// <param name="corpId">The organisation's id.</param>
    /// <param name="corpName">The organisation's name.</param>
    /// <param name="state">The state of the link that led here; empty for none.</param>
    /// <returns>The auth code of the <c>create_auth</c> push: it works once, for 10 minutes. An earlier permanent code becomes invalid.</returns>
    public string Authorize(string corpId, string corpName = "", string state = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ArgumentNullException.ThrowIfNull(corpName);
        ArgumentNullException.ThrowIfNull(state);
        string code = Suite.Authorize(corpId, corpName, state);
        if (!Interlocked.Exchange(ref _isAuthorized, true))
        {
            Events.Every(s_ticketPeriod, () => PushSuiteTicketAsync());
        }

        _ = Events.RaiseAsync("create_auth", () => $"{WeComMessage.Element("AuthCode", code)}{WeComMessage.Element("State", state)}");
        return code;
    }

    /// <summary>Resets the permanent code of an organisation, which is void from then on; its access token lives on.</summary>
    /// <param name="corpId">The organisation's id.</param>
    /// <returns>The auth code of the <c>reset_permanent_code</c> push: it works once, for 10 minutes.</returns>
    /// <exception cref="ArgumentException">The organisation has not authorised the suite.</exception>
    public string ResetPermanentCode(string corpId)
    {
        string code = Suite.ResetPermanentCode(corpId) ?? throw new ArgumentException("The organisation has not authorised the suite.", nameof(corpId));
        _ = Events.RaiseAsync("reset_permanent_code", () => WeComMessage.Element("AuthCode", code).ToString());
        return code;
    }

    /// <summary>Lets an organisation withdraw its authorisation: permanent code and access token are void at once.</summary>
    /// <param name="corpId">The organisation's id.</param>
    public void CancelAuthorization(string corpId)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        Suite.Cancel(corpId);
        RevokeTokensOf(corpId);
        _ = Events.RaiseAsync("cancel_auth", () => WeComMessage.Element("AuthCorpId", corpId).ToString());
    }

    private protected override IEnumerable<SimulatorRoute> CreateRoutes()
    {
        var rooms = new WeComRoomBook(MeetingRooms, MeetingRoomBookings);
        var calendars = new WeComCalendarBook(Calendars, Schedules);
        return
        [
            .. new WeComTokenEndpoint(new AppCredentials(CorpId, CorpSecret), Suite, Gateway.Tokens).Routes,
            .. Suite.Routes,
            .. new WeComMeetingsEndpoints(Meetings, MembersFor, Calendars, Time).Routes,
            .. new WeComMeetingQueriesEndpoints(Meetings, MembersFor, Time).Routes,
            .. new WeComInviteesEndpoints(Meetings, MembersFor).Routes,
            .. new WeComGuestsEndpoints(Meetings).Routes,
            .. new WeComMeetingRoomsEndpoints(MeetingRooms, rooms, MembersFor).Routes,
            .. new WeComMeetingRoomBookingsEndpoints(MeetingRoomBookings, Schedules, rooms, Time).Routes,
            .. new WeComBookRoomEndpoints(Meetings, MeetingRoomBookings, Schedules, MembersFor, rooms, calendars, Time).Routes,
            .. new WeComCalendarsEndpoints(Calendars, calendars, MembersFor).Routes,
            .. new WeComSchedulesEndpoints(Schedules, calendars, rooms, MembersFor, Time).Routes,
            .. new WeComUsersEndpoints(MembersFor, () => SyncsContacts).Routes,
        ];
    }

    private WeComMembers MembersFor(SimulatorRequest request) => new(People, Suite.IsCalledByThirdParty(request));
}
