using System.Diagnostics.CodeAnalysis;
using MeetingApis.Feishu.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Feishu;

/// <summary>
/// The meeting APIs of Feishu (飞书) and Lark, for one app. Safe for use by many threads; make one and keep it. Nothing
/// in it needs disposing.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, whatever the HTTP status: the subclass says
/// what to do next. In tests of your own, substitute the interfaces, or run the simulators of MeetingApis.Testing.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class FeishuClient
{
    private readonly FeishuApp _app = null!;
    private readonly PipelineClient? _pipeline;
    private readonly CallIdentity _identity = null!;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="FeishuOptions.AppSecret"/> is read at every token request, the rest once.</param>
    /// <param name="handler">The transport, or a chain of handlers that ends in it and sees no token; it stays yours to dispose. Null shares one pool of connections with all clients of the process.</param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    public FeishuClient(FeishuOptions options, HttpMessageHandler? handler = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
        : this(ClientConnection<FeishuOptions>.Create(options, new FeishuOptionsValidator(), handler, timeProvider, loggerFactory))
    {
    }

    internal FeishuClient(ClientConnection<FeishuOptions> connection)
        : this(new FeishuApp(connection))
    {
    }

    private FeishuClient(FeishuApp app)
        : this(app, app.Self)
    {
    }

    private FeishuClient(FeishuApp app, CallIdentity identity)
    {
        (_app, _identity) = (app, identity);
        _pipeline = new PipelineClient(app.CreateInvoker(identity));
        Authorization = app.Authorization;
    }

    /// <summary>For substitutes in tests: every member can be overridden, and those that are not return null.</summary>
    protected FeishuClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths, limits and scopes.</summary>
    public static IReadOnlyList<ApiOperation> Operations => FeishuResources.Operations;

    /// <summary>What the app is handed and has to keep: tickets of a store app, consents of users.</summary>
    public virtual IFeishuAuthorization Authorization { get; }

    /// <summary>The rooms of buildings, in the old meeting room interface.</summary>
    public virtual IFeishuBuildingRoomsApi BuildingRooms => field ??= FeishuResources.BuildingRooms.For(_pipeline);

    /// <summary>Buildings, in the old meeting room interface.</summary>
    public virtual IFeishuBuildingsApi Buildings => field ??= FeishuResources.Buildings.For(_pipeline);

    /// <summary>Meetings that run or have run (会议).</summary>
    public virtual IFeishuMeetingsApi Meetings => field ??= FeishuResources.Meetings.For(_pipeline);

    /// <summary>Reserved meetings (预约).</summary>
    public virtual IFeishuReservesApi Reserves => field ??= FeishuResources.Reserves.For(_pipeline);

    /// <summary>The instances of calendar events in meeting rooms (会议室日程实例).</summary>
    public virtual IFeishuRoomInstancesApi RoomInstances => field ??= FeishuResources.RoomInstances.For(_pipeline);

    /// <summary>The levels on which meeting rooms lie (会议室层级).</summary>
    public virtual IFeishuRoomLevelsApi RoomLevels => field ??= FeishuResources.RoomLevels.For(_pipeline);

    /// <summary>The record of meeting-room reservations (会议室预定数据).</summary>
    public virtual IFeishuRoomReservationsApi RoomReservations => field ??= FeishuResources.RoomReservations.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IFeishuRoomsApi Rooms => field ??= FeishuResources.Rooms.For(_pipeline);

    /// <summary>
    /// Returns a client for a store app in one organisation. It shares everything with this one but the organisation's own
    /// token, waits and limits; make one for each request if that is convenient.
    /// </summary>
    /// <param name="tenantKey">The organisation's <c>tenant_key</c>, which comes with every event and with a user's login.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has but one organisation.</exception>
    public virtual FeishuClient ForTenant(string tenantKey) => new(_app, _app.ForTenant(_identity, tenantKey));

    /// <summary>
    /// Returns a client that acts as a user, for the operations that take a user's token. It shares everything with this
    /// one; make one for each request if that is convenient.
    /// </summary>
    /// <param name="user">The user, by the name that <see cref="IFeishuAuthorization.AcceptConsentAsync"/> was given. Where it was given none, calls fail with a <see cref="MeetingAuthenticationException"/>.</param>
    public virtual FeishuClient AsUser(string user) => new(_app, _identity.AsUser(user));
}
