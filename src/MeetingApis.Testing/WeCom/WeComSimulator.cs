using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, SimulatedWeComMeeting> _meetings = new(StringComparer.Ordinal);
    private readonly WeComRoomBook _roomBook = new();
    private readonly ConcurrentDictionary<string, bool> _members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _calendars = new(StringComparer.Ordinal);

    private WeComSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        Gateway = new WeComGateway(timeProvider, new TokenStore(timeProvider, static _ => "", TimeSpan.Zero, extendsLife: false));
        Suite = new WeComSuite(this, Gateway.Tokens);
        AddMember("lisi");
        AddMember("wangwu");
        AddMember("rocky");
        AddMember("zhangsan", hasMeetingAccount: false);
        AddCalendar("wcjgewCwAAqeJcPI1d8Pwbjt7nttzAAA");
        AddMeeting(new SimulatedWeComMeeting
        {
            MeetingId = "hyxxx",
            Title = "新建会议",
            AdminUserId = "lisi",
            MeetingCode = "123456789",
            StartTime = Now.AddDays(1),
            InviteeUserIds = ["lisi", "wangwu"],
        });
        AddMeetingRoom(new SimulatedWeComMeetingRoom { MeetingRoomId = "1", Name = "18F-会议室", City = "深圳", Building = "腾讯大厦", Floor = "18F", Equipment = [1, 2, 3] });
        AddMeetingRoom(new SimulatedWeComMeetingRoom { MeetingRoomId = "2", Name = "19F-会议室", Capacity = 20, City = "深圳", Building = "腾讯大厦", Floor = "19F", Equipment = [2, 3] });
        AddSchedule("1c7e7226edae66468bc48e9859812402", Now.AddDays(1), Now.AddDays(1).AddHours(1));
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

    /// <summary>
    /// Receives each ticket that is pushed to the suite, as its command callback would receive it: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptSuiteTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? SuiteTicketPushed { get; set; }

    /// <summary>The meetings by id, as they are now.</summary>
    public IReadOnlyDictionary<string, SimulatedWeComMeeting> Meetings => _meetings;

    /// <summary>The meeting rooms by id, as they are now.</summary>
    public IReadOnlyDictionary<string, SimulatedWeComMeetingRoom> MeetingRooms => _roomBook.Rooms;

    /// <summary>The bookings of meeting rooms by id, as they are now; a series is several bookings.</summary>
    public IReadOnlyDictionary<string, SimulatedWeComMeetingRoomBooking> MeetingRoomBookings => _roomBook.Bookings;

    private protected override VendorGateway Gateway { get; }

    private WeComSuite Suite { get; }

    private protected override string Secret => CorpSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and for every rule about time; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
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

    /// <summary>Makes a new suite ticket and pushes it. Each is good for 30 minutes; the vendor pushes one every 10.</summary>
    /// <param name="cancellationToken">Goes to <see cref="SuiteTicketPushed"/>.</param>
    /// <returns>The ticket, once <see cref="SuiteTicketPushed"/> is done with it.</returns>
    public Task<string> PushSuiteTicketAsync(CancellationToken cancellationToken = default) => Suite.PushTicketAsync(cancellationToken);

    /// <summary>Lets an organisation authorise the suite. All organisations share what the simulator holds.</summary>
    /// <param name="corpId">The organisation's id.</param>
    /// <param name="corpName">The organisation's name.</param>
    /// <param name="state">The state of the link that led here; empty for none.</param>
    /// <returns>The auth code of the <c>create_auth</c> push: it works once, for 10 minutes. An earlier permanent code becomes invalid.</returns>
    public string Authorize(string corpId, string corpName = "", string state = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ArgumentNullException.ThrowIfNull(corpName);
        ArgumentNullException.ThrowIfNull(state);
        return Suite.Authorize(corpId, corpName, state);
    }

    /// <summary>Resets the permanent code of an organisation, which is void from then on; its access token lives on.</summary>
    /// <param name="corpId">The organisation's id.</param>
    /// <returns>The auth code of the <c>reset_permanent_code</c> push: it works once, for 10 minutes.</returns>
    /// <exception cref="ArgumentException">The organisation has not authorised the suite.</exception>
    public string ResetPermanentCode(string corpId) =>
        Suite.ResetPermanentCode(corpId) ?? throw new ArgumentException("The organisation has not authorised the suite.", nameof(corpId));

    /// <summary>Lets an organisation withdraw its authorisation: permanent code and access token are void at once.</summary>
    /// <param name="corpId">The organisation's id.</param>
    public void CancelAuthorization(string corpId)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        Suite.Cancel(corpId);
        RevokeTokensOf(corpId);
    }

    /// <summary>Adds a meeting, or replaces the one with the same id.</summary>
    /// <param name="meeting">The meeting.</param>
    public void AddMeeting(SimulatedWeComMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        _meetings[meeting.MeetingId] = meeting;
    }

    /// <summary>Adds a member within the app's visible range. Anybody else is refused with 400021.</summary>
    /// <param name="userId">The member's userid.</param>
    /// <param name="hasMeetingAccount">False has the member reported in <c>excess_users</c> when invited.</param>
    public void AddMember(string userId, bool hasMeetingAccount = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        _members[userId] = hasMeetingAccount;
    }

    /// <summary>Adds a calendar of the app. Any other is refused with 400036.</summary>
    /// <param name="calendarId">The calendar's id, at most 64 bytes.</param>
    public void AddCalendar(string calendarId)
    {
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        _calendars[calendarId] = true;
    }

    /// <summary>Adds a meeting room, or replaces the one with the same id.</summary>
    /// <param name="room">The room.</param>
    public void AddMeetingRoom(SimulatedWeComMeetingRoom room)
    {
        ArgumentNullException.ThrowIfNull(room);
        _roomBook.Set(room);
    }

    /// <summary>Adds a booking of a meeting room, or replaces the one with the same id. Neither room nor time is checked, so that it may lie in the past.</summary>
    /// <param name="booking">The booking.</param>
    public void AddMeetingRoomBooking(SimulatedWeComMeetingRoomBooking booking)
    {
        ArgumentNullException.ThrowIfNull(booking);
        _roomBook.Set(booking);
    }

    /// <summary>Adds a calendar entry of the app, for which a meeting room can be booked. Any other is refused with 90461.</summary>
    /// <param name="scheduleId">The entry's id.</param>
    /// <param name="start">When it begins.</param>
    /// <param name="end">When it ends.</param>
    public void AddSchedule(string scheduleId, DateTimeOffset start, DateTimeOffset end)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheduleId);
        _roomBook.SetSchedule(scheduleId, start, end);
    }

    internal DateTimeOffset Clock => Now;

    /// <summary>Whether a request carries a token of the suite in an organisation, and the suite is a third-party app.</summary>
    internal bool IsCalledByThirdParty(SimulatorRequest request) =>
        SuiteType == WeComAppType.ThirdParty && Gateway.TokenIn(request) is { } token && Gateway.Tokens.HolderOf(token)?.Tenant is not null;

    internal bool IsMember(string userId) => _members.ContainsKey(userId);

    internal bool HasMeetingAccount(string userId) => _members.GetValueOrDefault(userId);

    internal bool IsCalendar(string calendarId) => _calendars.ContainsKey(calendarId);

    /// <summary>The meeting that a request names.</summary>
    internal SimulatedWeComMeeting FindMeeting(JsonFields body) => body.Text("meetingid") is { Length: > 0 } id
        ? _meetings.GetValueOrDefault(id) ?? throw WeComGateway.Error(90602, "invalid meetingid")
        : throw WeComGateway.Error(40063, "some parameters are empty: meetingid");

    private protected override IEnumerable<SimulatorRoute> CreateRoutes() =>
    [
        .. new WeComTokenEndpoint(this, Suite, Gateway.Tokens).Routes,
        .. Suite.Routes,
        .. new WeComMeetingsEndpoints(this, Time).Routes,
        .. new WeComMeetingQueriesEndpoints(this, Time).Routes,
        .. new WeComInviteesEndpoints(this).Routes,
        .. new WeComMeetingRoomsEndpoints(_roomBook).Routes,
        .. new WeComMeetingRoomBookingsEndpoints(_roomBook, Time).Routes,
        .. new WeComBookRoomEndpoints(this, _roomBook, Time).Routes,
    ];
}
