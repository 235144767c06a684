using System.Diagnostics.CodeAnalysis;
using MeetingApis.DingTalk.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.DingTalk;

/// <summary>
/// The meeting APIs of DingTalk (钉钉), for one app. Safe for use by many threads; make one and keep it. Nothing in it
/// needs disposing.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, although DingTalk answers some failures with HTTP
/// 200: the subclass says what to do next. In tests of your own, substitute the interfaces, or run the simulators of
/// MeetingApis.Testing.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class DingTalkClient
{
    private readonly DingTalkApp _app = null!;
    private readonly PipelineClient? _pipeline;
    private readonly CallIdentity _identity = null!;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="DingTalkOptions.AppSecret"/> is read at every token request, the rest once.</param>
    /// <param name="handler">The transport, or a chain of handlers that ends in it and sees no token; it stays yours to dispose. Null shares one pool of connections with all clients of the process.</param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
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

    /// <summary>For substitutes in tests: every member can be overridden, and those that are not return null.</summary>
    protected DingTalkClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths, limits and scopes.</summary>
    public static IReadOnlyList<ApiOperation> Operations => DingTalkResources.Operations;

    /// <summary>What the app is handed and has to keep: tickets of a third-party app, logins of users.</summary>
    public virtual IDingTalkAuthorization Authorization { get; }

    /// <summary>Scheduled conferences (预约会议).</summary>
    public virtual IDingTalkScheduleConferencesApi ScheduleConferences => field ??= DingTalkResources.ScheduleConferences.For(_pipeline);

    /// <summary>Video conferences (视频会议).</summary>
    public virtual IDingTalkVideoConferencesApi VideoConferences => field ??= DingTalkResources.VideoConferences.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IDingTalkRoomsApi Rooms => field ??= DingTalkResources.Rooms.For(_pipeline);

    /// <summary>Groups of meeting rooms (会议室分组).</summary>
    public virtual IDingTalkRoomGroupsApi RoomGroups => field ??= DingTalkResources.RoomGroups.For(_pipeline);

    /// <summary>
    /// Returns a client for a third-party app in one organisation. It shares everything with this one but the organisation's
    /// own token, waits and limits; make one for each request if that is convenient.
    /// </summary>
    /// <param name="corpId">The organisation's id, which comes with every event.</param>
    /// <exception cref="InvalidOperationException">The app is an internal app, which has but one organisation.</exception>
    public virtual DingTalkClient ForCorp(string corpId) => new(_app, _app.ForCorp(_identity, corpId));

    /// <summary>
    /// Returns a client that acts as a user, for the operations that take a user's token (<see cref="ApiOperation.Tokens"/>).
    /// It shares everything with this one; make one for each request if that is convenient.
    /// </summary>
    /// <remarks>No operation of this library takes a user's token yet: all take the app's, and end in a <see cref="MeetingAuthenticationException"/> here.</remarks>
    /// <param name="user">The user, by the name that <see cref="IDingTalkAuthorization.AcceptCodeAsync"/> was given. Where it was given none, calls fail with a <see cref="MeetingAuthenticationException"/>.</param>
    public virtual DingTalkClient AsUser(string user) => new(_app, _identity.AsUser(user));
}
