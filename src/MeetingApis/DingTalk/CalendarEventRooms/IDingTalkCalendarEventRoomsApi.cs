using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The meeting rooms of a calendar event (日程会议室).</summary>
/// <remarks>
/// <para>
/// Rooms are those of <see cref="IDingTalkRoomsApi"/>. The text in an event's location books none. The app itself acts, never a
/// user, and only internal and third-party apps of organisations may do so.
/// </para>
/// <para>
/// DingTalk accepts a room that needs an approval at once, and the answer comes later: the event's rooms have a status, and
/// <c>WaitForRoomAnswerAsync</c> waits for it.
/// </para>
/// </remarks>
public interface IDingTalkCalendarEventRoomsApi
{
    /// <summary>Books meeting rooms for an event, for its time.</summary>
    /// <remarks>
    /// A success may still mean that a room waits for approval. The library retries the call after a failure with an unknown
    /// outcome, with the same key. If the call fails with <see cref="MeetingApiException.IsOutcomeUnknown"/>, read the event's rooms before you book again.
    /// </remarks>
    /// <param name="unionId">The union id of the person who created the event. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The rooms.</param>
    /// <param name="idempotencyKey">
    /// A name for this request, such as a GUID, in visible ASCII characters. DingTalk does the work of one key once, and remembers
    /// the key for a day. Null makes one for this call. The library sends the same key with each attempt of a call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingConflictException">
    /// A room is taken, or does not allow the booking: its length, its hours, the approval
    /// (<see cref="DingTalkErrorCodes.MeetingRoomNotAvailable"/>); <see cref="MeetingApiException.VendorMessage"/> says which, for
    /// people. Or DingTalk still works on an earlier request with this key, or has done so.
    /// </exception>
    /// <exception cref="MeetingNotFoundException">There is no such event in the calendar.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>result: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventRooms.AddAsync(unionId, "primary", eventId, new AddDingTalkCalendarEventRoomsRequest
    /// {
    ///     Rooms = [new DingTalkCalendarEventRoomId { RoomId = roomId }],
    /// });
    /// RoomAnswer answer = await dingtalk.CalendarEvents.WaitForRoomAnswerAsync(unionId, "primary", eventId, roomId);
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/add-a-meeting-room">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/meetingRooms")]
    [Operation(
        "dingtalk.calendar_event_rooms.add",
        Docs = "https://open.dingtalk.com/document/development/add-a-meeting-room",
        Tokens = TokenKinds.Tenant,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.IdempotentWithKey)]
    Task<EmptyResponse> AddAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] AddDingTalkCalendarEventRoomsRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Releases meeting rooms of an event.</summary>
    /// <remarks>Releasing a room again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="unionId">The union id of the person who created the event. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The rooms.</param>
    /// <param name="idempotencyKey">
    /// A name for this request, such as a GUID, in visible ASCII characters. DingTalk does the work of one key once, and remembers
    /// the key for a day. Null makes one for this call. The library sends the same key with each attempt of a call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such event in the calendar.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">DingTalk still works on an earlier request with this key, or has done so.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>result: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventRooms.RemoveAsync(unionId, "primary", eventId, new RemoveDingTalkCalendarEventRoomsRequest
    /// {
    ///     Rooms = [new DingTalkCalendarEventRoomId { RoomId = roomId }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/remove-a-meeting-room">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/meetingRooms/batchRemove")]
    [Operation(
        "dingtalk.calendar_event_rooms.remove",
        Docs = "https://open.dingtalk.com/document/development/remove-a-meeting-room",
        Tokens = TokenKinds.Tenant,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> RemoveAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] RemoveDingTalkCalendarEventRoomsRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Answers an invitation in the name of a meeting room. No page of DingTalk describes this; its SDK has it.</summary>
    /// <remarks>
    /// It is not documented what a second request does, so the library never retries the call after a failure with an unknown
    /// outcome: <see cref="MeetingApiException.IsOutcomeUnknown"/> is then true. The room's status on the event says what counts.
    /// </remarks>
    /// <param name="unionId">The union id of the person whose calendar holds the event. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="roomId">The room's id.</param>
    /// <param name="request">The answer.</param>
    /// <param name="userAgent">The header of this name, whose meaning DingTalk does not tell. A text of ASCII characters. Null leaves it out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such event or room.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>result: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventRooms.RespondAsync(unionId, "primary", eventId, roomId, new RespondForDingTalkCalendarEventRoomRequest
    /// {
    ///     ResponseStatus = DingTalkCalendarResponseStatus.Accepted,
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/add-a-meeting-room">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/meetingRooms/{roomId}/respond")]
    [Operation(
        "dingtalk.calendar_event_rooms.respond",
        Docs = "https://open.dingtalk.com/document/development/add-a-meeting-room",
        Tokens = TokenKinds.Tenant,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20)]
    Task<EmptyResponse> RespondAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        string roomId,
        [Body] RespondForDingTalkCalendarEventRoomRequest request,
        [Header("userAgent")] string? userAgent = null,
        CancellationToken cancellationToken = default);
}
