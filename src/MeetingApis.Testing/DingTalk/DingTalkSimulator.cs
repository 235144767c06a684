using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;

namespace MeetingApis.Testing;

/// <summary>
/// DingTalk, seeded with what the vendor's example requests name: booked conference
/// 2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, created by qzR1iSMDvzR9iP7Pxxxxxxxxxxxx; meeting room 0ffb7184xxxxx in group 1; calendar
/// event iiiP35sJxxxxPRKgiEiF, organized by iiiP35sJadba8aBSgjrwPRKgiEiF; and their people. Add whom a test is about to
/// <see cref="People"/>: who is not there is refused, as is an id of the wrong kind.
/// </summary>
/// <remarks>
/// An instance of a series has the id that the view of a calendar gives it. Whoever changes, answers or deletes it by this id
/// makes an event of its own of it, with people and rooms of its own; nothing hands it over or repeats it on its own. A series
/// that gets other times begins anew, without such events. A booking of a room that needs approval is answered with the operation
/// of the vendor, or through <see cref="RoomBookings"/>.
/// </remarks>
public sealed class DingTalkSimulator : VendorSimulator
{
    private static readonly TimeSpan s_ticketPeriod = TimeSpan.FromHours(5);

    private readonly DingTalkStores _stores = new();
    private readonly AppCredentials _app;
    private readonly DingTalkGateway _gateway;
    private bool _isInstalled;

    private DingTalkSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        _gateway = new DingTalkGateway(new TokenStore(timeProvider, static _ => "", TimeSpan.Zero, extendsLife: true)) { Directory = new DingTalkDirectory(_stores.People) };
        _app = new AppCredentials(AppKey, AppSecret);
        ThirdPartyApp = new DingTalkThirdPartyApp(_app, _gateway.Tokens, (ticket, cancellationToken) => SuiteTicketPushed?.Invoke(ticket, cancellationToken) ?? Task.CompletedTask);
        Users = new DingTalkOAuthEndpoint(_app, _gateway.Tokens, timeProvider);
        DingTalkSeed.Fill(_stores, Now);
        Events = new DingTalkSimulatedEvents(timeProvider, AppKey, CorpId, () => ThirdPartyApp.Corps.Count > 0);
        Watch();
    }

    /// <summary>The key of the simulated app, another one in every simulator.</summary>
    public string AppKey { get; } = "ding" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret that belongs to <see cref="AppKey"/>.</summary>
    public string AppSecret { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>The organisation to which the app belongs where it is an internal one. Its clients may name it or not.</summary>
    public string CorpId { get; } = "ding" + RandomNumberGenerator.GetHexString(20, lowercase: true);

    /// <summary>The employees by their userid. Conferences, calendars and rooms take their <see cref="SimulatedDingTalkPerson.UnionId"/> only; the look-ups of people take both ids.</summary>
    public SimulatedStore<string, SimulatedDingTalkPerson> People => _stores.People;

    /// <summary>The calendar events by id, with those that were called off.</summary>
    public SimulatedStore<string, SimulatedDingTalkCalendarEvent> CalendarEvents => _stores.CalendarEvents;

    /// <summary>Which events have which rooms. Refuses a room that is none of <see cref="Rooms"/> with an <see cref="ArgumentException"/>.</summary>
    public SimulatedStore<(string EventId, string RoomId), SimulatedDingTalkRoomBooking> RoomBookings => _stores.RoomBookings;

    /// <summary>The booked conferences by id.</summary>
    public SimulatedStore<string, SimulatedScheduleConference> Conferences => _stores.Conferences;

    /// <summary>The conferences that are or were held, by id.</summary>
    public SimulatedStore<string, SimulatedVideoConference> VideoConferences => _stores.VideoConferences;

    /// <summary>The meeting rooms by id. Refuses one of a group that is none of <see cref="RoomGroups"/>, or of a label that is none of 1 to 5, with an <see cref="ArgumentException"/>.</summary>
    public SimulatedStore<string, SimulatedDingTalkRoom> Rooms => _stores.Rooms;

    /// <summary>The groups of meeting rooms by id.</summary>
    public SimulatedStore<long, SimulatedDingTalkRoomGroup> RoomGroups => _stores.RoomGroups;

    /// <summary>
    /// Receives each ticket that is pushed to the third-party app, as its event handler would receive it: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptSuiteTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? SuiteTicketPushed { get; set; }

    /// <summary>Sends events: name an address or open a Stream connection, and each change of state sends its event there.</summary>
    public DingTalkSimulatedEvents Events { get; }

    private protected override SimulatedEvents Sender => Events;

    private protected override VendorGateway Gateway => _gateway;

    private DingTalkThirdPartyApp ThirdPartyApp { get; }

    private DingTalkOAuthEndpoint Users { get; }

    private protected override VendorContracts Contracts => VendorContracts.Of("dingtalk");

    private protected override string Secret => AppSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and limits; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
    /// <example>
    /// <code>
    /// await using DingTalkSimulator simulator = await DingTalkSimulator.StartAsync();
    /// await using ServiceProvider provider = new ServiceCollection().AddDingTalkClient(simulator.Configure).Services.BuildServiceProvider();
    /// var dingtalk = provider.GetRequiredService&lt;DingTalkClient>();
    ///
    /// simulator.Next(Fault.Unavailable);
    /// await dingtalk.VideoConferences.ListOngoingAsync();
    /// Console.WriteLine($"{simulator.Requests.Count} requests");
    /// </code>
    /// </example>
    public static Task<DingTalkSimulator> StartAsync(TimeProvider? timeProvider = null, CancellationToken cancellationToken = default) =>
        StartAsync(new DingTalkSimulator(timeProvider ?? TimeProvider.System), cancellationToken);

    /// <summary>Points a client at this simulator: <c>services.AddDingTalkClient(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives addresses and credentials; everything else stays as it is.</param>
    public void Configure(DingTalkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.LegacyBaseAddress = null;
        options.AppKey = AppKey;
        options.AppSecret = AppSecret;
    }

    /// <summary>
    /// Gives an app the secrets of the simulator's events: <c>services.AddDingTalkEvents(simulator.Configure)</c>. Over Stream
    /// connections it needs none.
    /// </summary>
    /// <param name="options">Receives secrets, and for whom events are; everything else stays as it is.</param>
    public void Configure(DingTalkEventOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Token = Events.Token;
        options.AesKey = Events.AesKey;
        options.OwnerKeys.Add(AppKey);
    }

    /// <summary>
    /// Installs the app in an organisation, for clients whose options say <see cref="DingTalkAppType.ThirdParty"/>. All
    /// organisations share what the simulator holds. From the first one on, <see cref="Events"/> sends a suite ticket every 5 hours.
    /// </summary>
    /// <param name="corpId">The organisation's id.</param>
    public void AddCorp(string corpId)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ThirdPartyApp.AddCorp(corpId);
        if (!Interlocked.Exchange(ref _isInstalled, true))
        {
            Events.Every(s_ticketPeriod, () => PushSuiteTicketAsync());
        }
    }

    /// <summary>Removes the app from an organisation: its tokens are invalid at once, and no more are given.</summary>
    /// <param name="corpId">The organisation's id. An unknown one is no error.</param>
    public void RemoveCorp(string corpId)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ThirdPartyApp.RemoveCorp(corpId);
        RevokeTokensOf(corpId);
    }

    /// <summary>Makes a new suite ticket and pushes it. The one before is invalid from then on.</summary>
    /// <param name="cancellationToken">Goes to <see cref="SuiteTicketPushed"/>, and ends the wait for <see cref="Events"/>.</param>
    /// <returns>The ticket, once <see cref="SuiteTicketPushed"/> is done with it and its event was delivered, where there is somebody to deliver it to.</returns>
    public async Task<string> PushSuiteTicketAsync(CancellationToken cancellationToken = default)
    {
        string ticket = await ThirdPartyApp.PushTicketAsync(cancellationToken).ConfigureAwait(false);
        await Events.RaiseAsync("suite_ticket", () => new JsonObject { ["SuiteKey"] = AppKey, ["SuiteTicket"] = ticket }.ToJsonString())
            .WaitAsync(cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    /// <summary>Logs a user in, as DingTalk's page does.</summary>
    /// <param name="userId">The user: <see cref="ReceivedRequest.User"/> of the calls made for them.</param>
    /// <param name="corpId">The organisation that the user chooses; null where the page does not ask for one.</param>
    /// <returns>The code with which the page sends the browser back, for <see cref="IDingTalkAuthorization.AcceptCodeAsync"/>. It works once, for 5 minutes.</returns>
    public string LogIn(string userId, string? corpId = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Users.LogIn(userId, corpId);
    }

    private protected override IEnumerable<SimulatorRoute> CreateRoutes()
    {
        var codes = new DingTalkRoomCodes();
        var directory = new DingTalkDirectory(People);
        return
        [
            .. new DingTalkTokenEndpoint(_app, CorpId, ThirdPartyApp, _gateway.Tokens).Routes,
            .. ThirdPartyApp.Routes,
            .. Users.Routes,
            .. new DingTalkStreamEndpoint(_app, () => Events.Grant(BaseAddress)).Routes,
            .. new DingTalkScheduleConferencesEndpoints(Conferences, VideoConferences, directory, codes).Routes,
            .. new DingTalkVideoConferencesEndpoints(VideoConferences, directory, codes, Time).Routes,
            .. new DingTalkRoomsEndpoints(Rooms, RoomGroups, directory).Routes,
            .. new DingTalkUsersEndpoints(directory, _gateway).Routes,
            .. CalendarRoutes(directory, codes),
        ];
    }

    private IEnumerable<SimulatorRoute> CalendarRoutes(DingTalkDirectory directory, DingTalkRoomCodes codes)
    {
        var rules = new DingTalkRoomRules(RoomGroups, directory);
        var rooms = new DingTalkRoomBook(Rooms, RoomBookings, CalendarEvents, rules);
        var conferences = new DingTalkEventConferences(Conferences, codes);
        var series = new DingTalkSeries(CalendarEvents, RoomBookings);
        var calendar = new DingTalkCalendar(CalendarEvents, series, directory, Time);
        var attendees = new DingTalkAttendees(directory);
        var json = new DingTalkCalendarEventJson(directory, rooms, conferences);
        var tokens = new DingTalkClientTokens(Time);
        return
        [
            .. new DingTalkCalendarEventsEndpoints(calendar, series, attendees, rooms, conferences, json, tokens, () => EnforceRateLimits).Routes,
            .. new DingTalkCalendarQueriesEndpoints(calendar, json).Routes,
            .. new DingTalkCalendarEventAttendeesEndpoints(calendar, attendees, json, tokens).Routes,
            .. new DingTalkCalendarEventRoomsEndpoints(calendar, rooms, tokens).Routes,
            .. new DingTalkFreeBusyEndpoints(calendar, directory, rooms, rules).Routes,
        ];
    }

    private void Watch()
    {
        var audience = new DingTalkAudience(Events, () => ThirdPartyApp.Corps);
        var rooms = new DingTalkRoomChanges(audience, _stores, Time);
        ChangeJournal.Watch(VideoConferences, new DingTalkConferenceChanges(audience, Conferences).Tell);
        ChangeJournal.Watch(CalendarEvents, new DingTalkCalendarChanges(audience, Time).Tell);
        ChangeJournal.Watch(Rooms, rooms.Tell);
        ChangeJournal.Watch(RoomBookings, rooms.Tell);
    }
}
