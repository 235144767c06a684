using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom;

/// <summary>
/// The meeting APIs of WeCom (企业微信), for one app. Safe for use by many threads; make one and keep it. Nothing in it
/// needs disposing.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, although WeCom answers failures with HTTP
/// 200: the subclass says what to do next. In tests of your own, substitute the interfaces, or run the simulators of
/// MeetingApis.Testing.
/// </remarks>
public class WeComClient
{
    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. <see cref="WeComOptions.CorpSecret"/> is read at every token request, the rest once.</param>
    /// <param name="handler">The transport, which stays yours to dispose; null shares one pool of connections with all clients of the process.</param>
    /// <param name="timeProvider">The clock; null is the system's.</param>
    /// <param name="loggerFactory">Where to log; null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    public WeComClient(WeComOptions options, HttpMessageHandler? handler = null, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null)
        : this(ClientConnection<WeComOptions>.Create(options, new WeComOptionsValidator(), handler, timeProvider, loggerFactory))
    {
    }

    internal WeComClient(ClientConnection<WeComOptions> connection)
        : this(new WeComApp(connection))
    {
    }

    private WeComClient(WeComApp app)
    {
        ApiInvoker invoker = app.CreateInvoker(app.Self);
        Meetings = new WeComMeetingsApi(invoker);
        MeetingRooms = new WeComMeetingRoomsApi(invoker);
        MeetingRoomBookings = new WeComMeetingRoomBookingsApi(invoker);
    }

    /// <summary>For substitutes in tests: every member can be overridden, and those that are not return null.</summary>
    protected WeComClient()
    {
        Meetings = null!;
        MeetingRooms = null!;
        MeetingRoomBookings = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths and limits.</summary>
    public static IReadOnlyList<ApiOperation> Operations => WeComOperations.All;

    /// <summary>Scheduled meetings (预约会议).</summary>
    public virtual IWeComMeetingsApi Meetings { get; }

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IWeComMeetingRoomsApi MeetingRooms { get; }

    /// <summary>Bookings of meeting rooms (会议室预定).</summary>
    public virtual IWeComMeetingRoomBookingsApi MeetingRoomBookings { get; }
}
