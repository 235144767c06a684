using Refit;

namespace MeetingApis.Feishu;

/// <summary>Calendar events (日程): what stands in people's calendars, with a time, a place and a video conference.</summary>
/// <remarks>
/// <para>
/// An event stands in the calendar in which it was created, and then in those of its attendees. The kind of token decides
/// who organises it. With the app's own token, an event is created in a calendar of the app, and the app is its organiser:
/// it cannot appoint hosts, book rooms that need approval, or book any room without naming a person for it. For the
/// calendars of people, call with a user's token (<see cref="FeishuClient.AsUser"/>); the user's calendar is the one that
/// <see cref="IFeishuCalendarsApi.GetPrimaryAsync"/> then returns.
/// </para>
/// <para>
/// A new event has no attendees: people, groups and meeting rooms are added to it afterwards. Ids of the kind
/// <see cref="FeishuUserIdType.UserId"/> are null in responses to an app without the scope
/// <c>contact:user.employee_id:readonly</c>.
/// </para>
/// </remarks>
public interface IFeishuCalendarEventsApi
{
    /// <summary>Creates an event in a calendar, without attendees.</summary>
    /// <remarks>
    /// The calendar is the main one of a user or an app, or a shared one in which the identity that calls may write. Feishu
    /// runs one <paramref name="idempotencyKey"/> once, and the library sends the same key with every attempt of a call, so
    /// it retries the call after any failure that may pass. A second call makes a second event, unless it has the same key.
    /// Feishu's page does not say for how long it remembers a key.
    /// </remarks>
    /// <param name="calendarId">The calendar's id.</param>
    /// <param name="request">The event.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="idempotencyKey">
    /// The key by which Feishu knows the event again, within one app and one calendar, of 32 to 128 characters. Null makes a
    /// new one for the call. Give one if your own code may repeat the call, for example after a restart.
    /// </param>
    /// <param name="locale">The language of the texts that Feishu writes itself. Null means <see cref="FeishuLocale.Chinese"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event. Store its <see cref="FeishuCalendarEvent.EventId"/>.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or no longer exists, or a user has left the organisation.</exception>
    /// <exception cref="MeetingPermissionException">
    /// The identity that calls may not write in the calendar, appoint hosts or use an attachment, or the app lacks the scopes
    /// <c>calendar:calendar</c> and <c>calendar:calendar.event:create</c>. The code says which.
    /// </exception>
    /// <exception cref="MeetingQuotaException">The attachments are too large.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or a calendar of this kind takes no events.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// CreateFeishuCalendarEventResponse created = await feishu.CalendarEvents.CreateAsync(calendarId, new CreateFeishuCalendarEventRequest
    /// {
    ///     Summary = "Weekly review",
    ///     StartTime = FeishuCalendarEventTime.At(start, "Asia/Shanghai"),
    ///     EndTime = FeishuCalendarEventTime.At(start.AddHours(1), "Asia/Shanghai"),
    /// });
    /// string? eventId = created.Event?.EventId;
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/create">The vendor's page</seealso>
    [Post("/open-apis/calendar/v4/calendars/{calendarId}/events")]
    [Operation(
        "feishu.calendar_events.create",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/create",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:create"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.IdempotentWithKey)]
    Task<CreateFeishuCalendarEventResponse> CreateAsync(
        string calendarId,
        [Body] CreateFeishuCalendarEventRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        [AliasAs("idempotency_key"), IdempotencyKey(MinLength = 32, MaxLength = 128)] string? idempotencyKey = null,
        [Header("Locale")] FeishuLocale? locale = null,
        CancellationToken cancellationToken = default);

    /// <summary>Changes an event. A property that is null keeps its value.</summary>
    /// <remarks>
    /// The organiser may change everything. An attendee may change visibility, free/busy status, colour and reminders, and
    /// these for itself only; Feishu refuses or ignores the rest. Feishu's page does not say what becomes of a meeting room
    /// among the attendees when the event moves: read the attendees afterwards, and look at the room's reply. The same
    /// change again leads to the same event, so the library retries the call after a failure with an unknown outcome.
    /// People may then be notified twice.
    /// </remarks>
    /// <param name="calendarId">The id of the calendar that holds the event.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">What to change.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="locale">The language of the texts that Feishu writes itself. Null means <see cref="FeishuLocale.Chinese"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event after the change.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the event does not exist, or no longer exists, or a user has left the organisation.</exception>
    /// <exception cref="MeetingPermissionException">
    /// The identity that calls may not change the event, appoint hosts or use an attachment, or the app lacks the scopes
    /// <c>calendar:calendar</c> and <c>calendar:calendar.event:update</c>. The code says which.
    /// </exception>
    /// <exception cref="MeetingQuotaException">The attachments are too large.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or a calendar of this kind takes no changes.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// await feishu.CalendarEvents.UpdateAsync(calendarId, eventId, new UpdateFeishuCalendarEventRequest
    /// {
    ///     StartTime = FeishuCalendarEventTime.At(start, "Asia/Shanghai"),
    ///     EndTime = FeishuCalendarEventTime.At(start.AddHours(1), "Asia/Shanghai"),
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/patch">The vendor's page</seealso>
    [Patch("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "feishu.calendar_events.update",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/patch",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:update"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Idempotent)]
    Task<UpdateFeishuCalendarEventResponse> UpdateAsync(
        string calendarId,
        string eventId,
        [Body] UpdateFeishuCalendarEventRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        [Header("Locale")] FeishuLocale? locale = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads an event. The identity that calls needs the role of a reader, or a higher one, in the calendar.</summary>
    /// <param name="calendarId">The id of the calendar that holds the event.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="request">The parts of the event to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The event.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the event does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">
    /// The identity that calls may not read the calendar, the event or its attendees, or the app lacks the scopes
    /// <c>calendar:calendar</c>, <c>calendar:calendar.event:read</c> and <c>calendar:calendar:readonly</c>.
    /// </exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or a calendar of this kind has no events to read.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/get">The vendor's page</seealso>
    [Get("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "feishu.calendar_events.get",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/get",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<GetFeishuCalendarEventResponse> GetAsync(
        string calendarId,
        string eventId,
        [Query] GetFeishuCalendarEventRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the events of a main, shared or room calendar. <see cref="FeishuCalendarEventsExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <remarks>
    /// There are three ways to ask. With <see cref="ListFeishuCalendarEventsRequest.AnchorTime"/>, Feishu gives the events
    /// that end after a moment, page by page. With <see cref="ListFeishuCalendarEventsRequest.SyncToken"/>, it gives what
    /// changed since the page from which the token comes. With <see cref="ListFeishuCalendarEventsRequest.StartTime"/> and
    /// <see cref="ListFeishuCalendarEventsRequest.EndTime"/>, it gives the events of a period in one page, and silently
    /// leaves out what does not fit on it.
    /// </remarks>
    /// <param name="calendarId">The calendar's id.</param>
    /// <param name="request">The events and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. It may be empty although another one follows: <see cref="ListFeishuCalendarEventsResponse.HasMore"/> decides.</returns>
    /// <exception cref="MeetingValidationException">
    /// The request breaks a documented rule. Either it was not sent, or Feishu refused it. With the code
    /// <see cref="FeishuErrorCodes.CalendarTokenExpired"/>, a page token or sync token is too old: begin again without it.
    /// </exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">
    /// The identity that calls may not read the calendar, or the app lacks the scopes <c>calendar:calendar</c>,
    /// <c>calendar:calendar.event:read</c> and <c>calendar:calendar:readonly</c>.
    /// </exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or the calendar is none of a user, app or room.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/list">The vendor's page</seealso>
    [Get("/open-apis/calendar/v4/calendars/{calendarId}/events")]
    [Operation(
        "feishu.calendar_events.list",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/list",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<ListFeishuCalendarEventsResponse> ListAsync(
        string calendarId,
        [Query] ListFeishuCalendarEventsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes an event, with its attendees. Only its organiser can do this.</summary>
    /// <remarks>
    /// The library retries the call after a failure with an unknown outcome; a response that the event does not exist then
    /// counts as success.
    /// </remarks>
    /// <param name="calendarId">The id of the calendar that holds the event.</param>
    /// <param name="eventId">The event's id.</param>
    /// <param name="needNotification">Whether Feishu's bot tells the attendees. Null means true.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">An id is malformed.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the event does not exist, or no longer exists.</exception>
    /// <exception cref="MeetingPermissionException">Another identity organises the event, or the app lacks the scopes <c>calendar:calendar</c> and <c>calendar:calendar.event:delete</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or a calendar of this kind takes no changes.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.CalendarEvents.DeleteAsync(calendarId, eventId, needNotification: true);
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/delete">The vendor's page</seealso>
    [Delete("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}")]
    [Operation(
        "feishu.calendar_events.delete",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/delete",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:delete"],
        PerSecond = 50,
        PerMinute = 1000,
        DoneCodes = [FeishuErrorCodes.CalendarEventNotFound, FeishuErrorCodes.CalendarEventDeleted])]
    Task<EmptyResponse> DeleteAsync(
        string calendarId,
        string eventId,
        [Query, AliasAs("need_notification")] bool? needNotification = null,
        CancellationToken cancellationToken = default);
}
