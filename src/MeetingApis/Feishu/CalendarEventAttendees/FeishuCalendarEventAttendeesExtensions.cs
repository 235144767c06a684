using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>Extension methods for <see cref="IFeishuCalendarEventAttendeesApi"/>.</summary>
public static class FeishuCalendarEventAttendeesExtensions
{
    private const int LargestPage = 100;

    /// <summary>Reads the attendees of an event, page by page, as they are enumerated.</summary>
    /// <param name="api">The API to read from.</param>
    /// <param name="calendarId">The calendar that holds the event.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="request">What to read. A <see cref="ListFeishuCalendarEventAttendeesRequest.PageToken"/> makes the enumeration begin at that page.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <returns>The attendees, each once. At most one page is held in memory.</returns>
    /// <exception cref="MeetingProtocolException">
    /// Feishu repeated a page token, sent none although more pages follow, or sent a row that cannot be read.
    /// Continuing would never end or would lose rows.
    /// </exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IFeishuCalendarEventAttendeesApi.ListAsync"/>.</exception>
    /// <example>
    /// <code>
    /// await foreach (FeishuCalendarEventAttendeeInfo attendee in feishu.CalendarEventAttendees.EnumerateAsync(calendarId, eventId, new ListFeishuCalendarEventAttendeesRequest()))
    /// {
    ///     Console.WriteLine($"{attendee.DisplayName}: {attendee.RsvpStatus}");
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<FeishuCalendarEventAttendeeInfo> EnumerateAsync(
        this IFeishuCalendarEventAttendeesApi api, string calendarId, string eventId, ListFeishuCalendarEventAttendeesRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(calendarId);
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentNullException.ThrowIfNull(request);
        return Paging.EnumerateAsync(
            FeishuResources.CalendarEventAttendees.Operation(nameof(IFeishuCalendarEventAttendeesApi.ListAsync)),
            request.PageToken,
            async (pageToken, cancellation) =>
            {
                ListFeishuCalendarEventAttendeesResponse page = await api.ListAsync(calendarId, eventId, request with { PageToken = pageToken }, cancellation).ConfigureAwait(false);
                return new Page<FeishuCalendarEventAttendeeInfo>(page, page.Items, page.HasMore, page.PageToken);
            },
            cancellationToken);
    }

    /// <summary>
    /// Waits until a room that was added to an event has answered. Feishu accepts every room at once and books it
    /// afterwards, so only the answer says whether the event has the room.
    /// </summary>
    /// <remarks>
    /// It reads the attendees at once, then after pauses that double from <paramref name="pollInterval"/> to eight times
    /// that, and a last time when <paramref name="maxWait"/> is over; that read is not cut short. It runs on the clock of
    /// the client that <paramref name="api"/> comes from, and on the system's clock for any other implementation.
    /// <para>
    /// Right after the event was moved, or a room that had declined was added again, the first read may still show the
    /// earlier answer.
    /// </para>
    /// </remarks>
    /// <param name="api">The API to read from.</param>
    /// <param name="calendarId">The calendar that holds the event.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="roomId">The room, <c>omm_...</c>.</param>
    /// <param name="maxWait">How long to wait at most. Null means one minute; zero reads once.</param>
    /// <param name="pollInterval">The first pause between two reads. Null means one second.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <returns>
    /// The answer. Feishu gives no reason, so <see cref="RoomAnswer.Reason"/> is null, and it does not tell a booking that
    /// waits for approval from one in progress: both are <see cref="RoomAnswerStatus.NoAnswer"/>. A room that is not among
    /// the attendees has not answered, unless it was among them before: then it was removed.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxWait"/> is negative, or <paramref name="pollInterval"/> is not positive.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="EnumerateAsync"/>.</exception>
    /// <example>
    /// <code>
    /// RoomAnswer answer = await feishu.CalendarEventAttendees.WaitForRoomAnswerAsync(calendarId, eventId, "omm_eada1d61a550955240c28757e7dec3af");
    /// if (answer.Status == RoomAnswerStatus.Declined)
    /// {
    ///     Console.WriteLine($"Take another room: {answer.Reason}");
    /// }
    /// </code>
    /// </example>
    public static Task<RoomAnswer> WaitForRoomAnswerAsync(
        this IFeishuCalendarEventAttendeesApi api,
        string calendarId,
        string eventId,
        string roomId,
        TimeSpan? maxWait = null,
        TimeSpan? pollInterval = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(calendarId);
        ArgumentNullException.ThrowIfNull(eventId);
        ArgumentException.ThrowIfNullOrEmpty(roomId);
        var request = new ListFeishuCalendarEventAttendeesRequest { PageSize = LargestPage };
        return RoomWait.PollAsync(
            async cancellation =>
            {
                FeishuCalendarEventAttendeeInfo? room = await FindRoomAsync(api.EnumerateAsync(calendarId, eventId, request, cancellation), roomId, cancellation).ConfigureAwait(false);
                return room is null ? null : StatusOf(room);
            },
            maxWait,
            pollInterval,
            ResourceClock.Of(api),
            cancellationToken);
    }

    private static async Task<FeishuCalendarEventAttendeeInfo?> FindRoomAsync(IAsyncEnumerable<FeishuCalendarEventAttendeeInfo> attendees, string roomId, CancellationToken cancellationToken)
    {
        await foreach (FeishuCalendarEventAttendeeInfo attendee in attendees.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (attendee.RoomId == roomId)
            {
                return attendee;
            }
        }

        return null;
    }

    private static RoomAnswerStatus StatusOf(FeishuCalendarEventAttendeeInfo room) => room.RsvpStatus?.Value switch
    {
        "accept" => RoomAnswerStatus.Accepted,
        "decline" => RoomAnswerStatus.Declined,
        "removed" => RoomAnswerStatus.Removed,
        _ => RoomAnswerStatus.NoAnswer,
    };
}
