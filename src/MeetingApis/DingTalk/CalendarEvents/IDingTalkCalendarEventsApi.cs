using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Events in the calendars of people (日程).</summary>
/// <remarks>
/// <para>
/// Each call names the person who acts, by union id. For changes that is the organizer, in whose calendar the event is.
/// With an app's token the app acts for any person whom its authorised scope covers; with a user's token it acts for that
/// user.
/// </para>
/// <para>
/// Times are points in time with a time zone, or dates for events that last all day: see
/// <see cref="DingTalkCalendarEventTime"/>. A place is text for people. An event reserves a meeting room by operations of
/// their own, and its people reply by others.
/// </para>
/// <para>
/// A video conference that an event creates belongs to the event: cancel the event to cancel the conference.
/// </para>
/// </remarks>
public interface IDingTalkCalendarEventsApi
{
    /// <summary>Creates an event, and invites people to it.</summary>
    /// <remarks>
    /// A person may create 100 events a day. The library retries the call after a failure with an unknown outcome, because
    /// DingTalk creates one event for one key. A second call without a key creates a second event.
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true when no attempt told the outcome: look for the event, or,
    /// if you gave a key, call again with it.
    /// </remarks>
    /// <param name="unionId">The union id of the organizer (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="request">The title, the times and the people.</param>
    /// <param name="idempotencyKey">
    /// The key by which DingTalk knows the call again (x-client-token), for one day: it creates one event for one key. Give your own to call again, after a failure or a restart, without a second event.
    /// A text of ASCII characters. Null lets the library make one. The library sends the same key with every attempt of the
    /// call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event, and its id.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingPermissionException">The person is outside of the app's authorised scope, or the app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the person does not exist.</exception>
    /// <exception cref="MeetingConflictException">An earlier call with the same key is still running, or DingTalk refuses the key because it was used. Read the event before you call again.</exception>
    /// <exception cref="MeetingQuotaException">The person has created 100 events today.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// CreateDingTalkCalendarEventResponse created = await dingtalk.CalendarEvents.CreateAsync(unionId, "primary", new CreateDingTalkCalendarEventRequest
    /// {
    ///     Summary = "Weekly review",
    ///     Start = DingTalkCalendarEventTime.At(start, "Asia/Shanghai"),
    ///     End = DingTalkCalendarEventTime.At(start.AddHours(1), "Asia/Shanghai"),
    ///     Attendees = [new DingTalkCalendarEventAttendee { UnionId = "iSiPxxxxxxxxxxxxE" }],
    ///     OnlineMeeting = new DingTalkCalendarOnlineMeeting { Type = DingTalkOnlineMeetingType.DingTalk },
    /// });
    /// Console.WriteLine(created.EventId);
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/create-schedule">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events")]
    [Operation(
        "dingtalk.calendar_events.create",
        Docs = "https://open.dingtalk.com/document/development/create-schedule",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.IdempotentWithKey)]
    Task<CreateDingTalkCalendarEventResponse> CreateAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        [Body] CreateDingTalkCalendarEventRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes an event. What the request leaves null keeps its value.</summary>
    /// <remarks>
    /// The call changes single fields, although DingTalk's verb is PUT. Sending the same change again leads to the same
    /// event, so the library retries the call after a failure with an unknown outcome. Reminders and video conference are
    /// special: see <see cref="UpdateDingTalkCalendarEventRequest.Reminders"/> and
    /// <see cref="UpdateDingTalkCalendarEventRequest.OnlineMeeting"/>.
    /// </remarks>
    /// <param name="unionId">The union id of the organizer; nobody else may change an event (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The changes, and the event's id once more.</param>
    /// <param name="idempotencyKey">
    /// The key by which DingTalk knows the call again (x-client-token), for one day: it runs calls with the same key once.
    /// A text of ASCII characters. Null lets the library make one. The library sends the same key with every attempt of the
    /// call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event after the change.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The event does not exist in this person's calendar.</exception>
    /// <exception cref="MeetingConflictException">An earlier call with the same key is still running, or DingTalk refuses the key because it was used. Read the event before you call again.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// await dingtalk.CalendarEvents.UpdateAsync(unionId, "primary", eventId, new UpdateDingTalkCalendarEventRequest
    /// {
    ///     EventId = eventId,
    ///     Start = DingTalkCalendarEventTime.At(start, "Asia/Shanghai"),
    ///     End = DingTalkCalendarEventTime.At(start.AddHours(1), "Asia/Shanghai"),
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/modify-event">The vendor's page</seealso>
    [Put("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "dingtalk.calendar_events.update",
        Docs = "https://open.dingtalk.com/document/development/modify-event",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20)]
    Task<UpdateDingTalkCalendarEventResponse> UpdateAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] UpdateDingTalkCalendarEventRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads an event, with its people and meeting rooms.</summary>
    /// <param name="unionId">The union id of the person whose calendar is read (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">How much of the event to read. Null reads up to 100 people.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Read</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The event does not exist in this person's calendar, or was deleted.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-details-about-an-event">The vendor's page</seealso>
    [Get("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "dingtalk.calendar_events.get",
        Docs = "https://open.dingtalk.com/document/development/query-details-about-an-event",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Read"],
        PerSecond = 20)]
    Task<GetDingTalkCalendarEventResponse> GetAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Query] GetDingTalkCalendarEventRequest? request = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the events in a calendar. <see cref="DingTalkCalendarEventsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <remarks>
    /// Of a series, past events are returned one by one, and future events are not. <see cref="ListViewAsync"/> returns
    /// each of them.
    /// </remarks>
    /// <param name="unionId">The union id of the person whose calendar is read (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="request">The period, and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListDingTalkCalendarEventsResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Read</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the person does not exist.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-an-event-list">The vendor's page</seealso>
    [Get("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events")]
    [Operation(
        "dingtalk.calendar_events.list",
        Docs = "https://open.dingtalk.com/document/development/query-an-event-list",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Read"],
        PerSecond = 20)]
    Task<ListDingTalkCalendarEventsResponse> ListAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        [Query] ListDingTalkCalendarEventsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads one page of a period of a calendar, with each event of a series by itself.
    /// <see cref="DingTalkCalendarEventsExtensions.EnumerateViewAsync"/> reads it all.
    /// </summary>
    /// <param name="unionId">The union id of the person whose calendar is read (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="request">The period, and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListDingTalkCalendarEventViewResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Read</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the person does not exist.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.dingtalk.com/document/development/query-schedule-view">The vendor's page</seealso>
    [Get("/v1.0/calendar/users/{userId}/calendars/{calendarId}/eventsview")]
    [Operation(
        "dingtalk.calendar_events.list_view",
        Docs = "https://open.dingtalk.com/document/development/query-schedule-view",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Read"],
        PerSecond = 20)]
    Task<ListDingTalkCalendarEventViewResponse> ListViewAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        [Query] ListDingTalkCalendarEventViewRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an event: for everybody if the organizer acts, else only from the calendar of the person who acts.</summary>
    /// <remarks>
    /// If an earlier attempt of the same call may have deleted the event, and the event is then unknown, the call succeeds.
    /// </remarks>
    /// <param name="unionId">The union id of the organizer, which cancels the event for everybody, or of another person, from whose calendar alone the event disappears (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="pushNotification">Whether to tell the people who are invited. Null leaves the choice to DingTalk.</param>
    /// <param name="idempotencyKey">
    /// The key by which DingTalk knows the call again (x-client-token), for one day: it runs calls with the same key once.
    /// A text of ASCII characters. Null lets the library make one. The library sends the same key with every attempt of the
    /// call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The event does not exist in this person's calendar, or was deleted before.</exception>
    /// <exception cref="MeetingConflictException">An earlier call with the same key is still running, or DingTalk refuses the key because it was used. Read the event before you call again.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEvents.DeleteAsync(unionId, "primary", eventId, pushNotification: true);
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/delete-event">The vendor's page</seealso>
    [Delete("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "dingtalk.calendar_events.delete",
        Docs = "https://open.dingtalk.com/document/development/delete-event",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        AnswersNothing = true,
        DoneCodes = [DingTalkErrorCodes.ItemNotFound])]
    Task<EmptyResponse> DeleteAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Query] bool? pushNotification = null,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Cancels an event. Only DingTalk's SDK has the operation, no page: <see cref="DeleteAsync"/> is the documented way.</summary>
    /// <remarks>
    /// Cancelling again leads to the same state, so the library retries the call after a failure with an unknown outcome; a
    /// response that the event does not exist then counts as success.
    /// </remarks>
    /// <param name="unionId">The union id of the organizer (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="scope">Which events of a series to cancel. DingTalk does not list the values. Null leaves the choice to DingTalk.</param>
    /// <param name="idempotencyKey">
    /// The key by which DingTalk knows the call again (x-client-token), for one day: it runs calls with the same key once.
    /// A text of ASCII characters. Null lets the library make one. The library sends the same key with every attempt of the
    /// call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What DingTalk says of the success.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The event does not exist in this person's calendar.</exception>
    /// <exception cref="MeetingConflictException">An earlier call with the same key is still running, or DingTalk refuses the key because it was used. Read the event before you call again.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>result: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEvents.CancelAsync(unionId, "primary", eventId);
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/delete-event">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/cancel")]
    [Operation(
        "dingtalk.calendar_events.cancel",
        Docs = "https://open.dingtalk.com/document/development/delete-event",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [DingTalkErrorCodes.ItemNotFound])]
    Task<CancelDingTalkCalendarEventResponse> CancelAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Query] string? scope = null,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes another person the organizer of an event. Only DingTalk's SDK has the operation, no page.</summary>
    /// <remarks>
    /// Later changes name the new organizer. The library retries the call after a failure with an unknown outcome, because
    /// DingTalk runs calls with the same key once. A second call without that key names somebody who no longer organizes
    /// the event. If <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, read the event's organizer, or, if you gave
    /// a key, call again with it.
    /// </remarks>
    /// <param name="unionId">The union id of the organizer so far (userId). It is not a user id: DingTalk answers one as if nobody had it.</param>
    /// <param name="calendarId">The calendar of that person: <c>primary</c> for the main calendar.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The new organizer.</param>
    /// <param name="idempotencyKey">
    /// The key by which DingTalk knows the call again (x-client-token), for one day: it runs calls with the same key once.
    /// A text of ASCII characters. Null lets the library make one. The library sends the same key with every attempt of the
    /// call.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What DingTalk says of the success.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or DingTalk refused it; its message says why. Also thrown when the key was used for another request.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks <c>Calendar.Event.Write</c>.</exception>
    /// <exception cref="MeetingNotFoundException">The event does not exist in this person's calendar.</exception>
    /// <exception cref="MeetingConflictException">An earlier call with the same key is still running, or DingTalk refuses the key because it was used. Read the event before you call again.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next. Also thrown when DingTalk answers <c>result: false</c>.</exception>
    /// <example>
    /// <code>
    /// await dingtalk.CalendarEvents.TransferAsync(unionId, "primary", eventId, new TransferDingTalkCalendarEventRequest
    /// {
    ///     NewOrganizerUnionId = "iSiPxxxxxxxxxxxxE",
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.dingtalk.com/document/development/delete-event">The vendor's page</seealso>
    [Post("/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/transfer")]
    [Operation(
        "dingtalk.calendar_events.transfer",
        Docs = "https://open.dingtalk.com/document/development/delete-event",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["Calendar.Event.Write"],
        PerSecond = 20,
        Safety = RetrySafety.IdempotentWithKey)]
    Task<TransferDingTalkCalendarEventResponse> TransferAsync(
        [AliasAs("userId")] string unionId,
        string calendarId,
        string eventId,
        [Body] TransferDingTalkCalendarEventRequest request,
        [Header("x-client-token"), IdempotencyKey] string? idempotencyKey = null,
        CancellationToken cancellationToken = default);
}
