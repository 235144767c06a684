using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.WeCom.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingApis.WeCom;

/// <summary>
/// The meeting APIs of WeCom (企业微信), for one app. It is thread-safe: create one and keep it. It needs no disposal.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="MeetingApiException"/> for every failure, although WeCom answers failures with HTTP
/// 200: the subclass says what to do next. In your own tests, substitute the interfaces, or run the simulators of
/// MeetingApis.Testing.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The pipeline's client holds nothing that needs disposing.")]
public class WeComClient
{
    private readonly WeComApp _app = null!;
    private readonly PipelineClient? _pipeline;
    private readonly CallIdentity? _identity;

    /// <summary>Creates a client without dependency injection.</summary>
    /// <param name="options">The app and its settings. Its secret is read for every token request, everything else once.</param>
    /// <param name="handler">
    /// The transport, or a chain of handlers that ends in one; the handlers see no token, and you dispose of them. Null
    /// uses the connection pool that all clients of the process share.
    /// </param>
    /// <param name="timeProvider">The clock. Null means the system clock.</param>
    /// <param name="loggerFactory">Creates the client's loggers. Null logs nothing.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are incomplete or contradict themselves.</exception>
    /// <example>
    /// <code>
    /// var wecom = new WeComClient(new WeComOptions { CorpId = "ww...", CorpSecret = secret });
    /// </code>
    /// </example>
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
        (_app, _identity) = (app, identity);
        _pipeline = new PipelineClient(app.CreateInvoker(identity));
        Authorization = app.Authorization;
    }

    /// <summary>Goes on with the auth codes that an earlier process left in the store.</summary>
    internal void ResumeAuthCodes()
    {
        if (_app is { HasCorps: true })
        {
            _app.AuthCodes.Start();
        }
    }

    /// <summary>For substitutes in tests. Every member can be overridden; a member that is not overridden returns null.</summary>
    protected WeComClient()
    {
        Authorization = null!;
    }

    /// <summary>The operations of this client, with their verbs, paths and limits.</summary>
    public static IReadOnlyList<ApiOperation> Operations => WeComResources.Operations;

    /// <summary>What all clients of the app share. Null in a substitute.</summary>
    internal WeComApp? App => _app;

    /// <summary>For whom this client acts. Null in a substitute.</summary>
    public virtual ClientIdentity Identity => field ??= _identity?.Names!;

    /// <summary>Stores the tickets of a third-party or provider-developed app and the permanent codes of organisations.</summary>
    public virtual IWeComAuthorization Authorization { get; }

    /// <summary>Scheduled meetings (预约会议).</summary>
    public virtual IWeComMeetingsApi Meetings => field ??= WeComResources.Meetings.For(_pipeline);

    /// <summary>Meeting rooms (会议室).</summary>
    public virtual IWeComMeetingRoomsApi MeetingRooms => field ??= WeComResources.MeetingRooms.For(_pipeline);

    /// <summary>Bookings of meeting rooms (会议室预定).</summary>
    public virtual IWeComMeetingRoomBookingsApi MeetingRoomBookings => field ??= WeComResources.MeetingRoomBookings.For(_pipeline);

    /// <summary>Calendars (日历) of the app.</summary>
    public virtual IWeComCalendarsApi Calendars => field ??= WeComResources.Calendars.For(_pipeline);

    /// <summary>Schedules (日程) in the app's calendars.</summary>
    public virtual IWeComSchedulesApi Schedules => field ??= WeComResources.Schedules.For(_pipeline);

    /// <summary>Members of the organisation (成员): who they are, and their ids.</summary>
    public virtual IWeComUsersApi Users => field ??= WeComResources.Users.For(_pipeline);

    /// <summary>
    /// Sends a request for which there is no method, or which has no records here, like every other call of this client:
    /// with its token, its retries and its exceptions.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// The whole answer, with <c>errcode</c> and <c>errmsg</c>, which stand beside WeCom's payload.
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
    /// Returns a client for a third-party or provider-developed app in one organisation. It shares everything with this
    /// client except the organisation's token, waits and limits, so you may create one for each request.
    /// </summary>
    /// <param name="corpId">The organisation's corpid, as <see cref="IWeComAuthorization.AcceptAuthCodeAsync"/> returned it. If there is no permanent code for it, calls fail with a <see cref="MeetingAuthenticationException"/>.</param>
    /// <exception cref="InvalidOperationException">The app is a self-built app, which has only one organisation.</exception>
    /// <example>
    /// <code>
    /// await wecom.ForCorp("wpEXAMPLE").Meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = meetingId });
    /// </code>
    /// </example>
    public virtual WeComClient ForCorp(string corpId) => new(_app, _app.ForCorp(corpId));

    /// <summary>Returns which client this is, as log messages name it: the vendor, the name under which it is registered, and the organisation; never a secret or a user.</summary>
    /// <returns>A text such as <c>WeCom 'sales' in wwcfad5e5f0b3c1d2e</c>, or the vendor alone.</returns>
    public override string ToString() => _pipeline?.Invoker.Client.ToString() ?? nameof(WeComClient);
}
