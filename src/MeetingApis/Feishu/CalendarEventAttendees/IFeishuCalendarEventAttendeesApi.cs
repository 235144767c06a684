using Refit;

namespace MeetingApis.Feishu;

/// <summary>The attendees of calendar events (日程参与人): people, group chats, meeting rooms, and people outside of Feishu.</summary>
/// <remarks>
/// A meeting room is booked by adding it to an event here. The app's own token (tenant_access_token) acts in the app's
/// own calendar, with the app as organiser; there a room needs a contact
/// (<see cref="FeishuCalendarEventAttendee.OperateId"/>), and rooms with approval cannot be booked at all. For the
/// calendars of people, act as a user: <see cref="FeishuClient.AsUser"/>. Ids of the kind
/// <see cref="FeishuUserIdType.UserId"/> need the scope <c>contact:user.employee_id:readonly</c>.
/// </remarks>
public interface IFeishuCalendarEventAttendeesApi
{
    /// <summary>Adds people, group chats and meeting rooms to an event.</summary>
    /// <remarks>
    /// Feishu answers before it has booked a room: the room is booked once its answer is
    /// <see cref="FeishuCalendarEventRsvpStatus.Accept"/>, and a taken room declines without any error.
    /// <see cref="FeishuCalendarEventAttendeesExtensions.WaitForRoomAnswerAsync"/> waits for the answer. Feishu's page
    /// does not say what happens to an attendee that is added twice, so the library retries the call only if Feishu
    /// certainly did nothing. After a failure with <see cref="MeetingApiException.IsOutcomeUnknown"/>, read the attendees
    /// first (<see cref="ListAsync"/>), then add those that are missing.
    /// </remarks>
    /// <param name="calendarId">The calendar that holds the event.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="request">The attendees to add.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/> and in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The attendees with the ids that they have in this event.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar, the event or a user does not exist, or was deleted. The code says which.</exception>
    /// <exception cref="MeetingPermissionException">The token's identity may not add attendees to the event, or the app lacks the scope <c>calendar:calendar</c> or <c>calendar:calendar.event:update</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or the calendar's type has no such events.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.CalendarEventAttendees.AddAsync(calendarId, eventId, new AddFeishuCalendarEventAttendeesRequest
    /// {
    ///     Attendees =
    ///     [
    ///         FeishuCalendarEventAttendee.OfUser("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
    ///         FeishuCalendarEventAttendee.OfRoom("omm_eada1d61a550955240c28757e7dec3af"),
    ///     ],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/create">The vendor's page</seealso>
    [Post("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}/attendees")]
    [Operation(
        "feishu.calendar_event_attendees.add",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/create",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:update"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<AddFeishuCalendarEventAttendeesResponse> AddAsync(
        string calendarId,
        string eventId,
        [Body] AddFeishuCalendarEventAttendeesRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the attendees of an event. <see cref="FeishuCalendarEventAttendeesExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="calendarId">The calendar that holds the event.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="request">The page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. <see cref="ListFeishuCalendarEventAttendeesResponse.HasMore"/> says whether another page follows.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule, or the page token has expired: begin again with the first page. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar or the event does not exist, or was deleted. The code says which.</exception>
    /// <exception cref="MeetingPermissionException">The token's identity may not see the attendees, or the app lacks the scope <c>calendar:calendar</c>, <c>calendar:calendar.event:read</c> or <c>calendar:calendar:readonly</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or the calendar's type has no such events.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/list-2">The vendor's page</seealso>
    [Get("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}/attendees")]
    [Operation(
        "feishu.calendar_event_attendees.list",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/list-2",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:read", "calendar:calendar:readonly"],
        PerSecond = 50,
        PerMinute = 1000)]
    Task<ListFeishuCalendarEventAttendeesResponse> ListAsync(
        string calendarId,
        string eventId,
        [Query] ListFeishuCalendarEventAttendeesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Removes attendees from an event. A removed room is free again. Only the event's organiser can do this.</summary>
    /// <remarks>
    /// Removing the same attendees again leads to the same event, so the library retries the call after a failure with an
    /// unknown outcome. The repetition may end with a <see cref="MeetingNotFoundException"/>
    /// (<see cref="FeishuErrorCodes.AttendeeNotFound"/>) because the first attempt removed the attendees. Feishu does not
    /// say which of several it missed, nor whether it removed the others: list the attendees then.
    /// </remarks>
    /// <param name="calendarId">The calendar that holds the event.</param>
    /// <param name="eventId">The event.</param>
    /// <param name="request">The attendees to remove.</param>
    /// <param name="userIdType">The kind of user id in <paramref name="request"/>. Null means <see cref="FeishuUserIdType.OpenId"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar, the event or an attendee does not exist, or was deleted. The code says which.</exception>
    /// <exception cref="MeetingPermissionException">The token's identity does not organise the event, or the app lacks the scope <c>calendar:calendar</c> or <c>calendar:calendar.event:update</c>.</exception>
    /// <exception cref="MeetingNotSupportedException">The app lacks the bot ability, or the calendar's type has no such events.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.CalendarEventAttendees.RemoveAsync(calendarId, eventId, new RemoveFeishuCalendarEventAttendeesRequest
    /// {
    ///     DeleteIds = [FeishuCalendarEventAttendeeId.OfRoom("omm_eada1d61a550955240c28757e7dec3af")],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/batch_delete">The vendor's page</seealso>
    [Post("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}/attendees/batch_delete")]
    [Operation(
        "feishu.calendar_event_attendees.remove",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/batch_delete",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:calendar", "calendar:calendar.event:update"],
        PerSecond = 50,
        PerMinute = 1000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> RemoveAsync(
        string calendarId,
        string eventId,
        [Body] RemoveFeishuCalendarEventAttendeesRequest request,
        [Query, AliasAs("user_id_type")] FeishuUserIdType? userIdType = null,
        CancellationToken cancellationToken = default);
}
