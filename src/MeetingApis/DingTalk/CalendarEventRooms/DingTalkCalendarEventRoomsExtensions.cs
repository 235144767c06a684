namespace MeetingApis.DingTalk;

/// <summary>Extension methods for the meeting rooms of calendar events.</summary>
public static class DingTalkCalendarEventRoomsExtensions
{
    /// <summary>
    /// Waits for the answer of a meeting room that <see cref="IDingTalkCalendarEventRoomsApi.AddAsync"/> has put on an event. It
    /// reads the event at once and then again and again, with pauses that grow, until the room is booked, refused or taken off
    /// the event, or until the time is over.
    /// </summary>
    /// <remarks>
    /// For some time after a booking DingTalk may not show the room on the event. This is no answer, while a room that was shown
    /// before and is gone was removed, and so are all rooms of an event that was cancelled. DingTalk gives no reasons:
    /// <see cref="RoomAnswer.Reason"/> is null. An approval by a person takes longer than a call should wait. Wait
    /// briefly, and look again later.
    /// </remarks>
    /// <param name="api">The API that reads the event.</param>
    /// <param name="unionId">The union id of the person whose calendar holds the event. It is not a user id.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="roomId">The room's id.</param>
    /// <param name="maxWait">How long to wait; zero reads once. Null means one minute. Each read may take its own time beyond that.</param>
    /// <param name="pollInterval">The first pause; pauses double up to eight times that. Null means one second.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The answer. <see cref="RoomAnswerStatus.NoAnswer"/> and <see cref="RoomAnswerStatus.AwaitingApproval"/> are what was so when the time was over.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative, or <paramref name="pollInterval"/> is zero.</exception>
    /// <exception cref="MeetingApiException">Any failure of <see cref="IDingTalkCalendarEventsApi.GetAsync"/>. The room may be booked all the same.</exception>
    /// <example>
    /// <code>
    /// RoomAnswer answer = await dingtalk.CalendarEvents.WaitForRoomAnswerAsync(unionId, "primary", eventId, roomId, maxWait: TimeSpan.FromMinutes(1));
    /// if (answer.Status == RoomAnswerStatus.Declined)
    /// {
    ///     Console.WriteLine($"Take another room: {answer.Reason}");
    /// }
    /// </code>
    /// </example>
    public static Task<RoomAnswer> WaitForRoomAnswerAsync(
        this IDingTalkCalendarEventsApi api,
        string unionId,
        string calendarId,
        string eventId,
        string roomId,
        TimeSpan? maxWait = null,
        TimeSpan? pollInterval = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentException.ThrowIfNullOrEmpty(unionId);
        ArgumentException.ThrowIfNullOrEmpty(calendarId);
        ArgumentException.ThrowIfNullOrEmpty(eventId);
        ArgumentException.ThrowIfNullOrEmpty(roomId);
        return RoomWait.PollAsync(
            async cancellation => StatusOf(roomId, await api.GetAsync(unionId, calendarId, eventId, cancellationToken: cancellation).ConfigureAwait(false)),
            maxWait,
            pollInterval,
            ResourceClock.Of(api),
            cancellationToken);
    }

    /// <summary>Null where the event does not show the room.</summary>
    private static RoomAnswerStatus? StatusOf(string roomId, GetDingTalkCalendarEventResponse read) => read.MeetingRooms.FirstOrDefault(room => room.RoomId == roomId) switch
    {
        _ when read.Status == DingTalkCalendarEventStatus.Cancelled => RoomAnswerStatus.Removed,
        null => null,
        { ResponseStatus.Value: "accepted" } => RoomAnswerStatus.Accepted,
        { ResponseStatus.Value: "declined" } => RoomAnswerStatus.Declined,
        { ResponseStatus.Value: "tentative" } => RoomAnswerStatus.AwaitingApproval,
        _ => RoomAnswerStatus.NoAnswer,
    };
}
