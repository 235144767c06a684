using Refit;

namespace MeetingApis.WeCom;

/// <summary>Bookings of the organisation's meeting rooms (会议室预定). For self-built apps that are allowed to call the API of the meeting-room app.</summary>
/// <remarks>
/// If the app is not listed among those apps (应用管理, 会议室, 可调用应用 in the admin console), every call throws a
/// <see cref="MeetingPermissionException"/> with the code 48002. For a provider's app, every call throws a
/// <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// </remarks>
public interface IWeComMeetingRoomBookingsApi
{
    /// <summary>Lists the bookings of meeting rooms within one day, all in one response.</summary>
    /// <param name="request">The rooms and the period to read. An empty request reads the rest of today in all rooms.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The rooms with their bookings, without cancelled ones.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/get_booking_info")]
    [Operation(
        "wecom.meeting_room_bookings.list",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<ListWeComMeetingRoomBookingsResponse> ListAsync(
        [Body] ListWeComMeetingRoomBookingsRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a booking of a meeting room, even one that was cancelled.</summary>
    /// <param name="request">The booking to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The booking.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/bookinfo/get")]
    [Operation(
        "wecom.meeting_room_bookings.get",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Safe)]
    Task<GetWeComMeetingRoomBookingResponse> GetAsync(
        [Body] GetWeComMeetingRoomBookingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Books a meeting room for a period and creates a calendar entry for it.</summary>
    /// <remarks>
    /// A second request might book twice, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, check with <see cref="ListAsync"/> whether the room
    /// is booked for that time, and by whom. No page gives the code for an occupied room: expect a
    /// <see cref="MeetingApiException"/>.
    /// </remarks>
    /// <param name="request">The room and the period.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ids of the booking and the calendar entry.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The user id of the booker or of an attendee does not exist.</exception>
    /// <exception cref="MeetingConflictException">The room is out of use.</exception>
    /// <exception cref="MeetingPermissionException">The app is not allowed to call the API of meeting rooms, or the room or the people are outside its range.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// DateTimeOffset start = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8));
    /// BookWeComMeetingRoomResponse booked = await wecom.MeetingRoomBookings.BookAsync(new BookWeComMeetingRoomRequest
    /// {
    ///     MeetingRoomId = "2",
    ///     Subject = "Weekly review",
    ///     StartTime = start,
    ///     EndTime = start.AddHours(1),
    ///     BookerUserId = "zhangsan",
    ///     AttendeeUserIds = ["lisi"],
    /// });
    /// Console.WriteLine($"Booking {booked.BookingId}, schedule {booked.ScheduleId}");
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/book")]
    [Operation(
        "wecom.meeting_room_bookings.book",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<BookWeComMeetingRoomResponse> BookAsync(
        [Body] BookWeComMeetingRoomRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Books a meeting room for a calendar entry, which may be recurring.</summary>
    /// <remarks>
    /// A second request might book twice, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, check with <see cref="ListAsync"/> whether the room
    /// is booked for the entry, and by whom. No page gives the code for an occupied room: expect a
    /// <see cref="MeetingApiException"/>. Once the room is booked, WeCom refuses to move the entry. To move it, cancel the
    /// booking with a <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/> of true, because WeCom deletes the
    /// entry otherwise; then move the entry and book again. For a recurring booking WeCom documents no way to keep the
    /// entry.
    /// </remarks>
    /// <param name="request">The room and the calendar entry.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The booking's id, and the days of a series on which the room is not free.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar entry was deleted.</exception>
    /// <exception cref="MeetingConflictException">The calendar entry has another room already.</exception>
    /// <exception cref="MeetingPermissionException">The calendar entry belongs to another app, or the app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// BookWeComMeetingRoomSeriesResponse booked = await wecom.MeetingRoomBookings.BookForScheduleAsync(new BookWeComMeetingRoomForScheduleRequest
    /// {
    ///     MeetingRoomId = "2",
    ///     ScheduleId = scheduleId,
    ///     BookerUserId = "zhangsan",
    /// });
    /// Console.WriteLine($"Taken on {booked.ConflictDates.Count} days");
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/book_by_schedule")]
    [Operation(
        "wecom.meeting_room_bookings.book_for_schedule",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<BookWeComMeetingRoomSeriesResponse> BookForScheduleAsync(
        [Body] BookWeComMeetingRoomForScheduleRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Books a meeting room for a scheduled meeting, which may be recurring.</summary>
    /// <remarks>
    /// A second request might book twice, so the library never retries one that may have worked. If
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, check with <see cref="ListAsync"/> whether the room
    /// is booked for the meeting, and by whom. No page gives the code for an occupied room: expect a
    /// <see cref="MeetingApiException"/>.
    /// </remarks>
    /// <param name="request">The room and the meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The booking's id, and the days of a series on which the room is not free.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting belongs to another app, or the app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// BookWeComMeetingRoomSeriesResponse booked = await wecom.MeetingRoomBookings.BookForMeetingAsync(new BookWeComMeetingRoomForMeetingRequest
    /// {
    ///     MeetingRoomId = "2",
    ///     MeetingId = meetingId,
    ///     BookerUserId = "zhangsan",
    /// });
    /// Console.WriteLine($"Taken on {booked.ConflictDates.Count} days");
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/book_by_meeting")]
    [Operation(
        "wecom.meeting_room_bookings.book_for_meeting",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000)]
    Task<BookWeComMeetingRoomSeriesResponse> BookForMeetingAsync(
        [Body] BookWeComMeetingRoomForMeetingRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Cancels a booking, or one day of a series of bookings.</summary>
    /// <remarks>
    /// Cancelling again leads to the same state, so the library retries the call after a failure with an unknown
    /// outcome. No page gives the code for a booking that is already cancelled, so such a retry may throw an exception
    /// although the booking is gone.
    /// </remarks>
    /// <param name="request">The booking to cancel. Without a <see cref="CancelWeComMeetingRoomBookingRequest.CancelDate"/> a whole series is cancelled.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">Another app created the booking, or the app is not allowed to call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built app. Nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await wecom.MeetingRoomBookings.CancelAsync(new CancelWeComMeetingRoomBookingRequest { BookingId = bookingId, KeepSchedule = true });
    /// </code>
    /// </example>
    /// <seealso href="https://developer.work.weixin.qq.com/document/path/93620">The vendor's page</seealso>
    [Post("/cgi-bin/oa/meetingroom/cancel_book")]
    [Operation(
        "wecom.meeting_room_bookings.cancel",
        Docs = "https://developer.work.weixin.qq.com/document/path/93620",
        Tokens = TokenKinds.Tenant,
        Apps = AppKinds.SelfBuilt,
        PerMinute = 10_000,
        PerHour = 150_000,
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> CancelAsync(
        [Body] CancelWeComMeetingRoomBookingRequest request,
        CancellationToken cancellationToken = default);
}
