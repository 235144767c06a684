using Refit;

namespace MeetingApis.WeCom;

/// <summary>Calendars (日历) of the app. The app acts for itself: a calendar belongs to the app that created it, and other apps cannot reach it.</summary>
/// <remarks>
/// All kinds of app may call this. A self-built app must be listed among the apps that may call the schedule API (协作,
/// 日程, 可调用应用 in the admin console), and a provider's app needs the permission for schedules and the organisation's
/// consent; otherwise every call throws a <see cref="MeetingPermissionException"/> with the code 48002. People must be
/// within the app's visible range. They see calendars in WeCom 4.0.20 and later, and WeCom notifies them of every
/// change.
/// <para>
/// An organisation has at most 30,000 public calendars, an app at most 10,000 calendars, and 100 calendars can be shared
/// with one member.
/// </para>
/// </remarks>
public interface IWeComCalendarsApi
{
    /// <summary>Creates a calendar.</summary>
    /// <remarks>
    /// A second request would create a second calendar, so the library never retries one that may have worked. WeCom has
    /// no list of an app's calendars: if <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, a calendar may exist
    /// whose id nobody knows.
    /// </remarks>
    /// <param name="request">The calendar.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new calendar's id, and the members with whom WeCom could not share it.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingQuotaException">There are too many calendars.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// CreateWeComCalendarResponse created = await wecom.Calendars.CreateAsync(new CreateWeComCalendarRequest
    /// {
    ///     Calendar = new NewWeComCalendar { Summary = "Releases", Color = "#FF3030", AdminUserIds = ["zhangsan"] },
    /// });
    /// Console.WriteLine(created.CalendarId);
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93647">The vendor's page</seealso>
    [Post("/cgi-bin/oa/calendar/add")]
    [Operation(
        "wecom.calendars.create",
        Docs = "https://developer.work.weixin.qq.com/document/path/93647",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<CreateWeComCalendarResponse> CreateAsync(
        [Body] CreateWeComCalendarRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Replaces what a calendar says of itself. WeCom overwrites the whole calendar, so read it first with <see cref="BatchGetAsync"/> and send all of it.</summary>
    /// <remarks>
    /// Sending the same request again leads to the same calendar, so the library retries it after a failure with an
    /// unknown outcome; people may then be notified twice.
    /// </remarks>
    /// <param name="request">The calendar as it is to be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The members with whom WeCom could not share the calendar.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">The calendar belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Calendars.UpdateAsync(new UpdateWeComCalendarRequest
    /// {
    ///     Calendar = new ChangedWeComCalendar
    ///     {
    ///         CalendarId = calendarId,
    ///         Summary = "Releases",
    ///         Color = "#FF3030",
    ///         Shares = [new WeComCalendarShare { UserId = "lisi", Permission = WeComCalendarPermission.View }],
    ///     },
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97716">The vendor's page</seealso>
    [Post("/cgi-bin/oa/calendar/update")]
    [Operation(
        "wecom.calendars.update",
        Docs = "https://developer.work.weixin.qq.com/document/path/97716",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<UpdateWeComCalendarResponse> UpdateAsync(
        [Body] UpdateWeComCalendarRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads up to 1,000 calendars by their ids.</summary>
    /// <param name="request">The calendars to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The calendars.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule, or an id is wrong. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">A calendar was deleted.</exception>
    /// <exception cref="MeetingPermissionException">A calendar belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97717">The vendor's page</seealso>
    [Post("/cgi-bin/oa/calendar/get")]
    [Operation(
        "wecom.calendars.batch_get",
        Docs = "https://developer.work.weixin.qq.com/document/path/97717",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<BatchGetWeComCalendarsResponse> BatchGetAsync(
        [Body] BatchGetWeComCalendarsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Deletes a calendar.</summary>
    /// <remarks>
    /// Deleting again leads to the same state, so the library retries the call after a failure with an unknown outcome.
    /// A response that the calendar is deleted already then counts as success.
    /// </remarks>
    /// <param name="request">The calendar to delete.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or was deleted.</exception>
    /// <exception cref="MeetingConflictException">The calendar is the app's default calendar, which cannot be deleted.</exception>
    /// <exception cref="MeetingPermissionException">The calendar belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Calendars.DeleteAsync(new DeleteWeComCalendarRequest { CalendarId = calendarId });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97718">The vendor's page</seealso>
    [Post("/cgi-bin/oa/calendar/del")]
    [Operation(
        "wecom.calendars.delete",
        Docs = "https://developer.work.weixin.qq.com/document/path/97718",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [WeComErrorCodes.CalendarDeleted])]
    Task<EmptyResponse> DeleteAsync(
        [Body] DeleteWeComCalendarRequest request,
        CancellationToken cancellationToken = default);
}
