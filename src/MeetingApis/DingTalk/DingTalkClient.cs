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
public class DingTalkClient
{
    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="DingTalkOptions.AppSecret"/> is read at every token request, the rest once.</param>
    /// <param name="handler">The transport, which stays yours to dispose; null shares one pool of connections with all clients of the process.</param>
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
    {
        ApiInvoker invoker = app.CreateInvoker(app.Self);
        ScheduleConferences = new DingTalkScheduleConferencesApi(invoker);
        VideoConferences = new DingTalkVideoConferencesApi(invoker);
        Rooms = new DingTalkRoomsApi(invoker);
        RoomGroups = new DingTalkRoomGroupsApi(invoker);
    }

    /// <summary>For substitutes in tests: every member can be overridden, and those that are not return null.</summary>
    protected DingTalkClient()
    {
        ScheduleConferences = null!;
        VideoConferences = null!;
        Rooms = null!;
        RoomGroups = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths, limits and scopes.</summary>
    public static IReadOnlyList<ApiOperation> Operations => DingTalkOperations.All;

    /// <summary>Scheduled conferences (预约会议).</summary>
    public virtual IDingTalkScheduleConferencesApi ScheduleConferences { get; }

    /// <summary>Video conferences (视频会议).</summary>
    public virtual IDingTalkVideoConferencesApi VideoConferences { get; }

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IDingTalkRoomsApi Rooms { get; }

    /// <summary>Groups of meeting rooms (会议室分组).</summary>
    public virtual IDingTalkRoomGroupsApi RoomGroups { get; }
}
