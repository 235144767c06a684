using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The people on a calendar event (日程参与者).</summary>
/// <remarks>
/// People are named by union ids everywhere, also where DingTalk calls the field <c>userId</c>: see
/// <see cref="IDingTalkUsersApi"/>. The app's token may act in the calendar of anybody in the organisation; a user's token is
/// for the apps of single persons. Who is on an event, the organizer decides; what a person answers, the person.
/// </remarks>
public interface IDingTalkCalendarEventAttendeesApi
{
    /// <summary>Invites people to an event. Whoever is on it stays on it.</summary>
    /// <remarks>An event holds up to 5000 people, of whom one call adds 500. Adding somebody again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="unionId">The union id of the person who created the event. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The people, and who is told.</param>
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
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventAttendees.AddAsync(unionId, "primary", eventId, new AddDingTalkCalendarEventAttendeesRequest
    /// {
    ///     Attendees = [new DingTalkCalendarEventAttendeeToAdd { UnionId = "iSiPxxxxxxxxxxxxE" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/add-schedule-participant">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/attendees")]
    [Operation(
        "dingtalk.calendar_event_attendees.add",
        Docs = "https://open.dingtalk.com/document/development/add-schedule-participant",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent,
        AnswersNothing = true)]
    Task<EmptyResponse> AddAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] AddDingTalkCalendarEventAttendeesRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes people off an event. It disappears from their calendars.</summary>
    /// <remarks>Removing somebody again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="unionId">The union id of the person who created the event. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The people.</param>
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
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventAttendees.RemoveAsync(unionId, "primary", eventId, new RemoveDingTalkCalendarEventAttendeesRequest
    /// {
    ///     Attendees = [new DingTalkCalendarEventAttendeeToRemove { UnionId = "iSiPxxxxxxxxxxxxE" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/delete-schedule-participant">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/attendees/batchRemove")]
    [Operation(
        "dingtalk.calendar_event_attendees.remove",
        Docs = "https://open.dingtalk.com/document/development/delete-schedule-participant",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent,
        AnswersNothing = true)]
    Task<EmptyResponse> RemoveAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] RemoveDingTalkCalendarEventAttendeesRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the people on an event, with what they answered. <see cref="DingTalkCalendarEventAttendeesExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="unionId">The union id of the person whose calendar is read. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListDingTalkCalendarEventAttendeesResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such event in the calendar.</exception>
    /// <exception cref="MeetingNotSupportedException">The calendar is one that the person only subscribes to.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Read</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/get-the-participants-of-a-schedule">The vendor's page</seealso>
    [Get("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/attendees")]
    [Operation(
        "dingtalk.calendar_event_attendees.list",
        Docs = "https://open.dingtalk.com/document/development/get-the-participants-of-a-schedule",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Read"],
        PerSecond = 20)]
    Task<ListDingTalkCalendarEventAttendeesResponse> ListAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Query] ListDingTalkCalendarEventAttendeesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Answers an invitation in the name of the person who was invited.</summary>
    /// <remarks>The last answer counts, and the same answer again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="unionId">The union id of the person who answers. It is a union id and not a user id, although DingTalk calls it <c>userId</c>.</param>
    /// <param name="calendarId">The calendar; <c>primary</c> is the person's main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The answer.</param>
    /// <param name="idempotencyKey">
    /// A name for this request, such as a GUID, in visible ASCII characters. DingTalk does the work of one key once, and remembers
    /// the key for a day. Null makes one for this call. The library sends the same key with each attempt of a call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such event in the person's calendar.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingConflictException">DingTalk still works on an earlier request with this key, or has done so.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEventAttendees.RespondAsync(unionId, "primary", eventId, new RespondToDingTalkCalendarEventRequest
    /// {
    ///     ResponseStatus = DingTalkCalendarResponseStatus.Accepted,
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/configure-response-status">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/respond")]
    [Operation(
        "dingtalk.calendar_event_attendees.respond",
        Docs = "https://open.dingtalk.com/document/development/configure-response-status",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent,
        AnswersNothing = true)]
    Task<EmptyResponse> RespondAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] RespondToDingTalkCalendarEventRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);
}
