using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.Feishu.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Feishu;

/// <summary>
/// The meeting APIs of Feishu (飞书) and Lark, for one app. It is thread-safe: create one and keep it. It needs no
/// disposal.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, whatever the HTTP status: the subclass
/// says what to do next. In your own tests, substitute the interfaces, or run the simulators of MeetingApis.Testing.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class FeishuClient
{
    private readonly FeishuApp _app = null!;
    private readonly PipelineClient? _pipeline;
    private readonly CallIdentity? _identity;

    /// <summary>Creates a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="FeishuOptions.AppSecret"/> is read for every token request, everything else once.</param>
    /// <param name="handler">
    /// The transport, or a chain of handlers that ends in one; the handlers see no token, and you dispose of them. Null
    /// uses the connection pool that all clients of the process share.
    /// </param>
    /// <param name="timeProvider">The clock. Null means the system clock.</param>
    /// <param name="loggerFactory">Creates the client's loggers. Null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    /// <example>
    /// <code>
    /// var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_...", AppSecret = secret });
    /// </code>
    /// </example>
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

    /// <summary>For substitutes in tests. Every member can be overridden; a member that is not overridden returns null.</summary>
    protected FeishuClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths, limits and scopes.</summary>
    public static IReadOnlyList<ApiOperation> Operations => FeishuResources.Operations;

    /// <summary>What all clients of the app share. Null in a substitute.</summary>
    internal FeishuApp? App => _app;

    /// <summary>For whom this client acts. Null in a substitute.</summary>
    public virtual ClientIdentity Identity => field ??= _identity?.Names!;

    /// <summary>Stores the tickets of a store app and the consents of users.</summary>
    public virtual IFeishuAuthorization Authorization { get; }

    /// <summary>The rooms of buildings, in the old meeting room interface.</summary>
    public virtual IFeishuBuildingRoomsApi BuildingRooms => field ??= FeishuResources.BuildingRooms.For(_pipeline);

    /// <summary>Buildings, in the old meeting room interface.</summary>
    public virtual IFeishuBuildingsApi Buildings => field ??= FeishuResources.Buildings.For(_pipeline);

    /// <summary>The attendees of calendar events (日程参与人), meeting rooms among them.</summary>
    public virtual IFeishuCalendarEventAttendeesApi CalendarEventAttendees => field ??= ResourceClock.Keep(FeishuResources.CalendarEventAttendees.For(_pipeline), _pipeline);

    /// <summary>Calendar events (日程): what stands in people's calendars.</summary>
    public virtual IFeishuCalendarEventsApi CalendarEvents => field ??= FeishuResources.CalendarEvents.For(_pipeline);

    /// <summary>Calendars (日历).</summary>
    public virtual IFeishuCalendarsApi Calendars => field ??= FeishuResources.Calendars.For(_pipeline);

    /// <summary>When people and meeting rooms are busy (忙闲).</summary>
    public virtual IFeishuFreeBusyApi FreeBusy => field ??= FeishuResources.FreeBusy.For(_pipeline);

    /// <summary>Meetings that run or have run (会议).</summary>
    public virtual IFeishuMeetingsApi Meetings => field ??= FeishuResources.Meetings.For(_pipeline);

    /// <summary>Reserved meetings (预约).</summary>
    public virtual IFeishuReservesApi Reserves => field ??= FeishuResources.Reserves.For(_pipeline);

    /// <summary>The instances of calendar events in meeting rooms (会议室日程实例).</summary>
    public virtual IFeishuRoomInstancesApi RoomInstances => field ??= FeishuResources.RoomInstances.For(_pipeline);

    /// <summary>The levels to which meeting rooms belong (会议室层级).</summary>
    public virtual IFeishuRoomLevelsApi RoomLevels => field ??= FeishuResources.RoomLevels.For(_pipeline);

    /// <summary>The reservation records of meeting rooms (会议室预定数据).</summary>
    public virtual IFeishuRoomReservationsApi RoomReservations => field ??= FeishuResources.RoomReservations.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IFeishuRoomsApi Rooms => field ??= FeishuResources.Rooms.For(_pipeline);

    /// <summary>People (通讯录): their ids by mobile number and e-mail address, and their names.</summary>
    public virtual IFeishuUsersApi Users => field ??= FeishuResources.Users.For(_pipeline);

    /// <summary>
    /// Sends a request for which there is no method, or which has no records here, like every other call of this client:
    /// with its token, its retries and its exceptions.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The payload: the answer's <c>data</c>. Where an answer has no such member, all of it, with <c>code</c> and
    /// <c>msg</c>; where it is null or empty text, an empty object.
    /// </returns>
    /// <exception cref="ArgumentException">The request cannot be sent, or is to an operation of another vendor.</exception>
    /// <exception cref="MeetingApiException">The call failed; the subclass says what to do next.</exception>
    public virtual Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken = default) =>
        SendAsync(request, MeetingRequestJsonContext.Default.JsonElement, cancellationToken);

    /// <summary>The same, with the answer read as a type of yours.</summary>
    /// <typeparam name="TResponse">The type of the payload.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="responseType">How the payload is read: from a <c>JsonSerializerContext</c>, or from <c>JsonSerializerOptions.GetTypeInfo</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payload, as the other overload describes it. If it cannot be read as the type, the call fails with a <see cref="MeetingProtocolException"/>.</returns>
    /// <exception cref="ArgumentException">The request cannot be sent, or is to an operation of another vendor.</exception>
    /// <exception cref="MeetingApiException">The call failed; the subclass says what to do next.</exception>
    public virtual Task<TResponse> SendAsync<TResponse>(MeetingRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken = default) =>
        _pipeline is null ? Task.FromResult<TResponse>(default!) : _app.Unmodelled.SendAsync(_pipeline.Invoker, request, responseType, cancellationToken);

    /// <summary>
    /// Returns a client for a store app in one organisation. It shares everything with this client except the
    /// organisation's token, waits and limits, so you may create one for each request.
    /// </summary>
    /// <param name="tenantKey">The organisation's <c>tenant_key</c>, which comes with every event and with a user's login.</param>
    /// <exception cref="InvalidOperationException">The app is a custom app, which has only one organisation.</exception>
    /// <example>
    /// <code>
    /// await feishu.ForTenant(tenantKey).Reserves.DeleteAsync("6911188411932033028");
    /// </code>
    /// </example>
    public virtual FeishuClient ForTenant(string tenantKey) => new(_app, _app.ForTenant(_identity!, tenantKey));

    /// <summary>
    /// Returns a client that acts as a user, for the operations that take a user's token. It shares everything with
    /// this client, so you may create one for each request.
    /// </summary>
    /// <param name="user">
    /// The name under which <see cref="IFeishuAuthorization.AcceptConsentAsync"/> accepted the user. If it accepted no
    /// user of that name, calls fail with a <see cref="MeetingAuthenticationException"/>.
    /// </param>
    /// <example>
    /// <code>
    /// await feishu.AsUser("zhangsan").CalendarEvents.DeleteAsync(calendarId, eventId);
    /// </code>
    /// </example>
    public virtual FeishuClient AsUser(string user) => new(_app, _identity!.AsUser(user));

    /// <summary>Returns which client this is, as log messages name it: the vendor, the name under which it is registered, and the organisation; never a secret or a user.</summary>
    /// <returns>A text such as <c>Feishu 'sales' in 2ed263bf32cf1651</c>, or the vendor alone.</returns>
    public override string ToString() => _pipeline?.Invoker.Client.ToString() ?? nameof(FeishuClient);
}
