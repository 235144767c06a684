using Refit;

namespace MeetingApis.WeCom;

/// <summary>Schedules (日程) in the app's calendars. The app acts for itself: it creates schedules, and reaches only those that it created.</summary>
/// <remarks>
/// All kinds of app may call this. A self-built app must be listed among the apps that may call the schedule API (协作,
/// 日程, 可调用应用 in the admin console), and a provider's app needs the permission for schedules and the organisation's
/// consent; otherwise every call throws a <see cref="MeetingPermissionException"/> with the code 48002. A third-party app
/// has no default calendar, so it must name a calendar for each schedule. People must be within the app's visible range.
/// They see schedules in WeCom 4.0.20 and later, and WeCom notifies them of every change.
/// <para>
/// WeCom has no operation that tells when people are free. What an attendee answered is in
/// <see cref="WeComScheduleAttendeeInfo.ResponseStatus"/>. A room is booked for a schedule with
/// <see cref="IWeComMeetingRoomBookingsApi.BookForScheduleAsync"/>; from then on the schedule refuses another time or
/// repetition until the booking is cancelled. Cancel it with a
/// <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/> of true: WeCom deletes the schedule otherwise. For a
/// recurring booking WeCom documents no way to keep the schedule.
/// </para>
/// </remarks>
public interface IWeComSchedulesApi
{
    /// <summary>Creates a schedule and notifies its attendees. An app may create 20,000 in a day.</summary>
    /// <remarks>
    /// A second request would create a second schedule, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look for the schedule in its calendar
    /// (<see cref="WeComSchedulesExtensions.EnumerateAsync"/>) before you create it again.
    /// </remarks>
    /// <param name="request">The schedule.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new schedule's id.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">The calendar belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingQuotaException">There are too many attendees.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// CreateWeComScheduleResponse created = await wecom.Schedules.CreateAsync(new CreateWeComScheduleRequest
    /// {
    ///     Schedule = new NewWeComSchedule
    ///     {
    ///         Summary = "Weekly review",
    ///         StartTime = start,
    ///         EndTime = start.AddHours(1),
    ///         AdminUserIds = ["zhangsan"],
    ///         Attendees = [new WeComScheduleAttendee { UserId = "zhangsan" }, new WeComScheduleAttendee { UserId = "lisi" }],
    ///     },
    /// });
    /// Console.WriteLine(created.ScheduleId);
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93648">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/add")]
    [Operation(
        "wecom.schedules.create",
        Docs = "https://developer.work.weixin.qq.com/document/path/93648",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<CreateWeComScheduleResponse> CreateAsync(
        [Body] CreateWeComScheduleRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Replaces a schedule, or a part of a series, and notifies its attendees. WeCom overwrites the whole schedule, so read it first with <see cref="BatchGetAsync"/> and send all of it.</summary>
    /// <remarks>
    /// A change of a whole schedule can be sent again without harm. A change of one occurrence, or of one and all that
    /// follow, cannot: it splits the series, and a second request might split it again. The library does not tell the two
    /// apart, and never retries a change that may have worked. If <see cref="MeetingApiException.IsOutcomeUnknown"/> is
    /// true and the request's <see cref="UpdateWeComScheduleRequest.Scope"/> was null or
    /// <see cref="WeComScheduleScope.All"/>, send the same request again. If it was any other, read the schedule first, and
    /// never send that request with <see cref="WeComScheduleScope.All"/>, which would change the whole series.
    /// <para>
    /// Do not overwrite a schedule with a row of <see cref="ListAsync"/>: it lacks <see cref="WeComSchedule.IsWholeDay"/>
    /// and <see cref="WeComScheduleRemindersInfo.ReminderOffsets"/>, which the change would then remove.
    /// </para>
    /// </remarks>
    /// <param name="request">The schedule as it is to be.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The schedule's id, which is a new one if the change split a series.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The schedule does not exist, or was deleted.</exception>
    /// <exception cref="MeetingConflictException">A room is booked for the schedule, whose booking must be cancelled first (with a <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/> of true), or the meeting of the schedule is running or over.</exception>
    /// <exception cref="MeetingPermissionException">The schedule belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// await wecom.Schedules.UpdateAsync(new UpdateWeComScheduleRequest
    /// {
    ///     Schedule = new ChangedWeComSchedule { ScheduleId = scheduleId, StartTime = start, EndTime = start.AddHours(1) },
    ///     SkipAttendees = true,
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97720">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/update")]
    [Operation(
        "wecom.schedules.update",
        Docs = "https://developer.work.weixin.qq.com/document/path/97720",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<UpdateWeComScheduleResponse> UpdateAsync(
        [Body] UpdateWeComScheduleRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Adds attendees to a schedule and keeps those it has. It has at most 1,000 in all.</summary>
    /// <remarks>Adding the same people again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="request">The schedule and the people to add.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The schedule does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">The schedule belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Schedules.AddAttendeesAsync(new AddWeComScheduleAttendeesRequest
    /// {
    ///     ScheduleId = scheduleId,
    ///     Attendees = [new WeComScheduleAttendee { UserId = "wangwu" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97721">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/add_attendees")]
    [Operation(
        "wecom.schedules.add_attendees",
        Docs = "https://developer.work.weixin.qq.com/document/path/97721",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> AddAttendeesAsync(
        [Body] AddWeComScheduleAttendeesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Removes attendees from a schedule.</summary>
    /// <remarks>Removing the same people again changes nothing, so the library retries the call after a failure with an unknown outcome.</remarks>
    /// <param name="request">The schedule and the people to remove.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The schedule does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">The schedule belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Schedules.RemoveAttendeesAsync(new RemoveWeComScheduleAttendeesRequest
    /// {
    ///     ScheduleId = scheduleId,
    ///     Attendees = [new WeComScheduleAttendee { UserId = "wangwu" }],
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97722">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/del_attendees")]
    [Operation(
        "wecom.schedules.remove_attendees",
        Docs = "https://developer.work.weixin.qq.com/document/path/97722",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> RemoveAttendeesAsync(
        [Body] RemoveWeComScheduleAttendeesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads one page of the schedules of a calendar, with those that are cancelled. <see cref="WeComSchedulesExtensions.EnumerateAsync"/> reads them all.</summary>
    /// <param name="request">The calendar and the page to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page. Only an empty page says that no more follow.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">The calendar belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97723">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/get_by_calendar")]
    [Operation(
        "wecom.schedules.list",
        Docs = "https://developer.work.weixin.qq.com/document/path/97723",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComSchedulesResponse> ListAsync(
        [Body] ListWeComSchedulesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads up to 1,000 schedules by their ids, even those that are cancelled.</summary>
    /// <param name="request">The schedules to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The schedules.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">A schedule does not exist, or was deleted.</exception>
    /// <exception cref="MeetingPermissionException">A schedule belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97724">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/get")]
    [Operation(
        "wecom.schedules.batch_get",
        Docs = "https://developer.work.weixin.qq.com/document/path/97724",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<BatchGetWeComSchedulesResponse> BatchGetAsync(
        [Body] BatchGetWeComSchedulesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Cancels a schedule, or a part of a series, and notifies its attendees. Lists still show it, as cancelled.</summary>
    /// <remarks>
    /// Cancelling again leads to the same state, so the library retries the call after a failure with an unknown outcome.
    /// A response that the schedule is deleted already then counts as success. For a part of a series the page names no
    /// such response: WeCom may refuse the second request because the occurrence is gone, and
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> of that exception is true.
    /// <para>
    /// WeCom does not say that a room that is booked for the schedule is given back. To be sure, cancel the booking with a
    /// <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/> of false instead, which deletes the schedule too, or
    /// cancel the booking afterwards.
    /// </para>
    /// </remarks>
    /// <param name="request">The schedule to cancel. Without a <see cref="CancelWeComScheduleRequest.Scope"/> a whole series is cancelled.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The schedule was deleted already.</exception>
    /// <exception cref="MeetingConflictException">The member who created the schedule has left the organisation.</exception>
    /// <exception cref="MeetingPermissionException">The schedule belongs to another app, or the app is not allowed to call the API of schedules.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.Schedules.CancelAsync(new CancelWeComScheduleRequest { ScheduleId = scheduleId });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/97725">The vendor's page</seealso>
    [Post("/cgi-bin/oa/schedule/del")]
    [Operation(
        "wecom.schedules.cancel",
        Docs = "https://developer.work.weixin.qq.com/document/path/97725",
        Tokens = TokenKinds.Tenant,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent,
        DoneCodes = [WeComErrorCodes.ScheduleDeleted])]
    Task<EmptyResponse> CancelAsync(
        [Body] CancelWeComScheduleRequest request,
        CancellationToken cancellationToken = default);
}
