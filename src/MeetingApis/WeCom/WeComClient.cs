using System.Diagnostics.CodeAnalysis;
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
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class WeComClient
{
    private readonly WeComApp _app = null!;
    private readonly PipelineClient? _pipeline;

    /// <summary>Makes a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. Its secret is read at every token request, the rest once.</param>
    /// <param name="handler">The transport, or a chain of handlers that ends in it and sees no token; it stays yours to dispose. Null shares one pool of connections with all clients of the process.</param>
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
        : this(app, app.Self)
    {
    }

    private WeComClient(WeComApp app, CallIdentity identity)
    {
        _app = app;
        _pipeline = new PipelineClient(app.CreateInvoker(identity));
        Authorization = app.Authorization;
    }

    /// <summary>For substitutes in tests: every member can be overridden, and those that are not return null.</summary>
    protected WeComClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths and limits.</summary>
    public static IReadOnlyList<ApiOperation> Operations => WeComResources.Operations;

    /// <summary>What a third-party or provider-developed app is handed and has to keep: tickets, and the permanent codes of organisations.</summary>
    public virtual IWeComAuthorization Authorization { get; }

    /// <summary>Scheduled meetings (预约会议).</summary>
    public virtual IWeComMeetingsApi Meetings => field ??= WeComResources.Meetings.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IWeComMeetingRoomsApi MeetingRooms => field ??= WeComResources.MeetingRooms.For(_pipeline);

    /// <summary>Bookings of meeting rooms (会议室预定).</summary>
    public virtual IWeComMeetingRoomBookingsApi MeetingRoomBookings => field ??= WeComResources.MeetingRoomBookings.For(_pipeline);

    /// <summary>
    /// Returns a client for a third-party or provider-developed app in one organisation. It shares everything with this one
    /// but the organisation's own token, waits and limits; make one for each request if that is convenient.
    /// </summary>
    /// <param name="corpId">The organisation's corpid, as <see cref="IWeComAuthorization.AcceptAuthCodeAsync"/> returned it. Where there is no permanent code for it, calls fail with a <see cref="MeetingAuthenticationException"/>.</param>
    /// <exception cref="InvalidOperationException">The app is a self-built one, which has but one organisation.</exception>
    public virtual WeComClient ForCorp(string corpId) => new(_app, _app.ForCorp(corpId));
}
