using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using MeetingApis.DingTalk;

namespace MeetingApis.Testing;

/// <summary>
/// DingTalk, seeded with what the vendor's example request names: booked conference
/// 2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx, created by qzR1iSMDvzR9iP7Pxxxxxxxxxxxx; meeting room 0ffb7184xxxxx in group 1.
/// </summary>
public sealed class DingTalkSimulator : VendorSimulator
{
    private readonly ConcurrentDictionary<string, SimulatedScheduleConference> _conferences = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedVideoConference> _videoConferences = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SimulatedDingTalkRoom> _rooms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, SimulatedDingTalkRoomGroup> _roomGroups = new();
    private long _lastRoomCode = 83150000000;

    private DingTalkSimulator(TimeProvider timeProvider)
        : base(timeProvider)
    {
        Gateway = new DingTalkGateway(new TokenStore(timeProvider, static _ => "", TimeSpan.Zero, extendsLife: true));
        ThirdPartyApp = new DingTalkThirdPartyApp(this, Gateway.Tokens);
        Users = new DingTalkOAuthEndpoint(this, Gateway.Tokens);
        AddConference(new SimulatedScheduleConference
        {
            ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
            Title = "Booked meeting",
            StartTime = Now.AddDays(1),
            EndTime = Now.AddDays(1).AddHours(1),
        });
        AddRoomGroup(new SimulatedDingTalkRoomGroup { GroupId = 1, Name = "测试分组" });
        AddRoom(new SimulatedDingTalkRoom { RoomId = "0ffb7184xxxxx", Name = "测试会议室", LabelIds = [1], GroupId = 1 });
    }

    /// <summary>The key of the simulated app, another one in every simulator.</summary>
    public string AppKey { get; } = "ding" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The secret that belongs to <see cref="AppKey"/>.</summary>
    public string AppSecret { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>The organisation to which the app belongs where it is an internal one. Its clients may name it or not.</summary>
    public string CorpId { get; } = "ding" + RandomNumberGenerator.GetHexString(20, lowercase: true);

    /// <summary>The booked conferences by id, as they are now.</summary>
    public IReadOnlyDictionary<string, SimulatedScheduleConference> Conferences => _conferences;

    /// <summary>The conferences that are or were held, by id, as they are now.</summary>
    public IReadOnlyDictionary<string, SimulatedVideoConference> VideoConferences => _videoConferences;

    /// <summary>The meeting rooms by id.</summary>
    public IReadOnlyDictionary<string, SimulatedDingTalkRoom> Rooms => _rooms;

    /// <summary>The groups of meeting rooms by id.</summary>
    public IReadOnlyDictionary<long, SimulatedDingTalkRoomGroup> RoomGroups => _roomGroups;

    /// <summary>
    /// Receives each ticket that is pushed to the third-party app, as its event handler would receive it: as a rule
    /// <c>(ticket, _) =&gt; client.Authorization.AcceptSuiteTicketAsync(ticket)</c>. Null, the default, ignores them.
    /// </summary>
    public Func<string, CancellationToken, Task>? SuiteTicketPushed { get; set; }

    private protected override VendorGateway Gateway { get; }

    private DingTalkThirdPartyApp ThirdPartyApp { get; }

    private DingTalkOAuthEndpoint Users { get; }

    private protected override string Secret => AppSecret;

    /// <summary>Starts a simulator on a free port.</summary>
    /// <param name="timeProvider">The clock for tokens and limits; null for the system's.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator. Dispose it.</returns>
    public static Task<DingTalkSimulator> StartAsync(TimeProvider? timeProvider = null, CancellationToken cancellationToken = default) =>
        StartAsync(new DingTalkSimulator(timeProvider ?? TimeProvider.System), cancellationToken);

    /// <summary>Points a client at this simulator: <c>services.AddDingTalkClient(simulator.Configure)</c>.</summary>
    /// <param name="options">Receives address and credentials; everything else stays as it is.</param>
    public void Configure(DingTalkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.AppKey = AppKey;
        options.AppSecret = AppSecret;
    }

    /// <summary>
    /// Installs the app in an organisation, for clients whose options say <see cref="DingTalkAppType.ThirdParty"/>. All
    /// organisations share what the simulator holds.
    /// </summary>
    /// <param name="corpId">The organisation's id.</param>
    public void AddCorp(string corpId)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpId);
        ThirdPartyApp.AddCorp(corpId);
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
    /// <param name="cancellationToken">Goes to <see cref="SuiteTicketPushed"/>.</param>
    /// <returns>The ticket, once <see cref="SuiteTicketPushed"/> is done with it.</returns>
    public Task<string> PushSuiteTicketAsync(CancellationToken cancellationToken = default) => ThirdPartyApp.PushTicketAsync(cancellationToken);

    /// <summary>Logs a user in, as DingTalk's page does.</summary>
    /// <param name="userId">The user: <see cref="ReceivedRequest.User"/> of the calls made for them.</param>
    /// <param name="corpId">The organisation that the user chooses; null where the page does not ask for one.</param>
    /// <returns>The code with which the page sends the browser back, for <see cref="IDingTalkAuthorization.AcceptCodeAsync"/>. It works once, for 5 minutes.</returns>
    public string LogIn(string userId, string? corpId = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return Users.LogIn(userId, corpId);
    }

    /// <summary>Adds a booked conference, or replaces the one with the same id.</summary>
    /// <param name="conference">The conference.</param>
    public void AddConference(SimulatedScheduleConference conference)
    {
        ArgumentNullException.ThrowIfNull(conference);
        _conferences[conference.ScheduleConferenceId] = conference;
    }

    /// <summary>Adds a conference that is or was held, or replaces the one with the same id.</summary>
    /// <param name="conference">The conference.</param>
    public void AddVideoConference(SimulatedVideoConference conference)
    {
        ArgumentNullException.ThrowIfNull(conference);
        _videoConferences[conference.ConferenceId] = conference;
    }

    /// <summary>Adds a group of meeting rooms, or replaces the one with the same id.</summary>
    /// <param name="group">The group.</param>
    public void AddRoomGroup(SimulatedDingTalkRoomGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        _roomGroups[group.GroupId] = group;
    }

    /// <summary>Adds a meeting room, or replaces the one with the same id.</summary>
    /// <param name="room">The room.</param>
    /// <exception cref="ArgumentException">The room's group is none of <see cref="RoomGroups"/>, or a label none of 1 to 5.</exception>
    public void AddRoom(SimulatedDingTalkRoom room)
    {
        ArgumentNullException.ThrowIfNull(room);
        if (room.GroupId is { } groupId && !_roomGroups.ContainsKey(groupId))
        {
            throw new ArgumentException($"There is no group {groupId}: add it first.", nameof(room));
        }

        if (room.LabelIds.Any(label => label is < 1 or > 5))
        {
            throw new ArgumentException("A label is 1 to 5.", nameof(room));
        }

        _rooms[room.RoomId] = room;
    }

    /// <summary>The number of the next conference, unlike all before.</summary>
    internal string NextRoomCode() => Interlocked.Increment(ref _lastRoomCode).ToString(CultureInfo.InvariantCulture);

    internal DateTimeOffset Clock => Now;

    internal bool HasCorp(string corpId) => ThirdPartyApp.HasCorp(corpId);

    private protected override IEnumerable<SimulatorRoute> CreateRoutes() =>
    [
        .. new DingTalkTokenEndpoint(this, Gateway.Tokens).Routes,
        .. ThirdPartyApp.Routes,
        .. Users.Routes,
        .. new DingTalkScheduleConferencesEndpoints(this).Routes,
        .. new DingTalkVideoConferencesEndpoints(this, Time).Routes,
        .. new DingTalkRoomsEndpoints(this).Routes,
    ];
}
