using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.DingTalk;

/// <summary>
/// The meeting APIs of DingTalk (钉钉), for one app. It is thread-safe: create one and keep it. It needs no disposal.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, although DingTalk answers some failures
/// with HTTP 200: the subclass says what to do next. In your own tests, substitute the interfaces, or run the
/// simulators of MeetingApis.Testing.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class DingTalkClient
{
    private readonly DingTalkApp _app = null!;
    private readonly PipelineClient? _pipeline;
    private readonly CallIdentity? _identity;

    /// <summary>Creates a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="DingTalkOptions.AppSecret"/> is read for every token request, everything else once.</param>
    /// <param name="handler">
    /// The transport, or a chain of handlers that ends in one; the handlers see no token, and you dispose of them. Null
    /// uses the connection pool that all clients of the process share.
    /// </param>
    /// <param name="timeProvider">The clock. Null means the system clock.</param>
    /// <param name="loggerFactory">Creates the client's loggers. Null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    /// <example>
    /// <code>
    /// var dingtalk = new DingTalkClient(new DingTalkOptions { AppKey = "ding...", AppSecret = secret });
    /// </code>
    /// </example>
    public DingTalkClient(DingTalkOptions options, HttpMessageHandler? handler = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
        : this(ClientConnection<DingTalkOptions>.Create(options, new DingTalkOptionsValidator(), handler, timeProvider, loggerFactory))
    {
    }

    internal DingTalkClient(ClientConnection<DingTalkOptions> connection)
        : this(new DingTalkApp(connection))
    {
    }

    private DingTalkClient(DingTalkApp app)
        : this(app, app.Self)
    {
    }

    private DingTalkClient(DingTalkApp app, CallIdentity identity)
    {
        (_app, _identity) = (app, identity);
        _pipeline = new PipelineClient(app.CreateInvoker(identity));
        Authorization = app.Authorization;
    }

    /// <summary>For substitutes in tests. Every member can be overridden; a member that is not overridden returns null.</summary>
    protected DingTalkClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths, limits and scopes.</summary>
    public static IReadOnlyList<ApiOperation> Operations => DingTalkResources.Operations;

    /// <summary>What all clients of the app share. Null in a substitute.</summary>
    internal DingTalkApp? App => _app;

    /// <summary>For whom this client acts. Null in a substitute.</summary>
    public virtual ClientIdentity Identity => field ??= _identity?.Names!;

    /// <summary>Stores the tickets of a third-party app and the logins of users.</summary>
    public virtual IDingTalkAuthorization Authorization { get; }

    /// <summary>Scheduled conferences (预约会议).</summary>
    public virtual IDingTalkScheduleConferencesApi ScheduleConferences => field ??= DingTalkResources.ScheduleConferences.For(_pipeline);

    /// <summary>Video conferences (视频会议).</summary>
    public virtual IDingTalkVideoConferencesApi VideoConferences => field ??= DingTalkResources.VideoConferences.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IDingTalkRoomsApi Rooms => field ??= DingTalkResources.Rooms.For(_pipeline);

    /// <summary>Groups of meeting rooms (会议室分组).</summary>
    public virtual IDingTalkRoomGroupsApi RoomGroups => field ??= DingTalkResources.RoomGroups.For(_pipeline);

    /// <summary>Events in the calendars of people (日程).</summary>
    public virtual IDingTalkCalendarEventsApi CalendarEvents => field ??= ResourceClock.Keep(DingTalkResources.CalendarEvents.For(_pipeline), _pipeline);

    /// <summary>The people on calendar events (日程参与者).</summary>
    public virtual IDingTalkCalendarEventAttendeesApi CalendarEventAttendees => field ??= DingTalkResources.CalendarEventAttendees.For(_pipeline);

    /// <summary>The meeting rooms of calendar events (日程会议室).</summary>
    public virtual IDingTalkCalendarEventRoomsApi CalendarEventRooms => field ??= DingTalkResources.CalendarEventRooms.For(_pipeline);

    /// <summary>When people and meeting rooms are busy (闲忙).</summary>
    public virtual IDingTalkFreeBusyApi FreeBusy => field ??= DingTalkResources.FreeBusy.For(_pipeline);

    /// <summary>People and their ids (通讯录用户).</summary>
    public virtual IDingTalkUsersApi Users => field ??= DingTalkResources.Users.For(_pipeline);

    /// <summary>
    /// Sends a request for which there is no method, or which has no records here, like every other call of this client:
    /// with its token, its retries and its exceptions.
    /// </summary>
    /// <remarks>
    /// A path that begins with a version, such as <c>/v1.0/</c>, goes to <see cref="MeetingClientOptions.BaseAddress"/>. Every
    /// other, such as <c>/topapi/v2/user/get</c>, goes to the host of the older API
    /// (<see cref="DingTalkOptions.LegacyBaseAddress"/>).
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The payload. It is the whole answer or, from the host of the older API, its <c>result</c>; where that is missing,
    /// all of it. An answer without a body is an empty object.
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
    /// Returns a client for a third-party app in one organisation. It shares everything with this client except the
    /// organisation's token, waits and limits, so you may create one for each request.
    /// </summary>
    /// <param name="corpId">The organisation's id, which comes with every event.</param>
    /// <exception cref="InvalidOperationException">The app is an internal app, which has only one organisation.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.ForCorp("dingEXAMPLE").CalendarEvents.CancelAsync(unionId, "primary", eventId);
    /// </code>
    /// </example>
    public virtual DingTalkClient ForCorp(string corpId) => new(_app, _app.ForCorp(_identity!, corpId));

    /// <summary>
    /// Returns a client that acts as a user, for the operations that accept a user's token
    /// (<see cref="ApiOperation.Tokens"/>). It shares everything with this client, so you may create one for each
    /// request.
    /// </summary>
    /// <remarks>
    /// Of the operations of this library, those of calendar events, of their people and of people's busy times accept a
    /// user's token. All others require the app's token, and throw a <see cref="MeetingAuthenticationException"/> on this
    /// client.
    /// </remarks>
    /// <param name="user">
    /// The name under which <see cref="IDingTalkAuthorization.AcceptCodeAsync"/> accepted the user. If it accepted no
    /// user of that name, calls fail with a <see cref="MeetingAuthenticationException"/>.
    /// </param>
    /// <example>
    /// <code>
    /// await dingtalk.AsUser("zhangsan").CalendarEvents.DeleteAsync(unionId, "primary", eventId);
    /// </code>
    /// </example>
    public virtual DingTalkClient AsUser(string user) => new(_app, _identity!.AsUser(user));

    /// <summary>Returns which client this is, as log messages name it: the vendor, the name under which it is registered, and the organisation; never a secret or a user.</summary>
    /// <returns>A text such as <c>DingTalk 'sales' in ding0a1b2c3d4e5f6071</c>, or the vendor alone.</returns>
    public override string ToString() => _pipeline?.Invoker.Client.ToString() ?? nameof(DingTalkClient);
}
