using Refit;

namespace MeetingApis.WeCom;

/// <summary>Bookings of the organisation's meeting rooms (会议室预定). For self-built apps that may call the API of the meeting-room app.</summary>
/// <remarks>
/// An app that does not stand among those apps (应用管理, 会议室, 可调用应用 in the admin console) gets a
/// <see cref="MeetingPermissionException"/> with the code 48002 from every call. An app of a provider gets a
/// <see cref="MeetingNotSupportedException"/>, and nothing is sent.
/// </remarks>
public interface IWeComMeetingRoomBookingsApi
{
    /// <summary>Lists the bookings of meeting rooms within one day, all in one answer.</summary>
    /// <param name="request">Which rooms, and which time; an empty request asks for the rest of today in all rooms.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The rooms with their bookings; cancelled ones are not among them.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not among those that may call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// <param name="request">Which booking.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The booking.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app is not among those that may call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Books a meeting room for a time, and makes a calendar entry for it.</summary>
    /// <remarks>
    /// Sent once more, a request might book twice, so the library never repeats one that may have worked: where
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look with <see cref="ListAsync"/> whether the room is booked for
    /// that time, and by whom. For a room that is taken no page gives a code: expect a <see cref="MeetingApiException"/>.
    /// </remarks>
    /// <param name="request">Which room, and when.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The ids of booking and calendar entry.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">Nobody has the user id of the booker or an attendee.</exception>
    /// <exception cref="MeetingConflictException">The room is out of use.</exception>
    /// <exception cref="MeetingPermissionException">The app may not call the API of meeting rooms, or room or people are outside its range.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Books a meeting room for a calendar entry, which may repeat.</summary>
    /// <remarks>
    /// Sent once more, a request might book twice, so the library never repeats one that may have worked: where
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look with <see cref="ListAsync"/> whether the room is booked for
    /// the entry, and by whom. For a room that is taken no page gives a code: expect a <see cref="MeetingApiException"/>.
    /// Afterwards WeCom refuses to move the entry: cancel the booking, move it, book again.
    /// </remarks>
    /// <param name="request">Which room, for which calendar entry.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The booking's id, and the days of a series on which the room is not free.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The calendar entry was deleted.</exception>
    /// <exception cref="MeetingConflictException">The calendar entry has another room already.</exception>
    /// <exception cref="MeetingPermissionException">The calendar entry is another app's, or the app may not call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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

    /// <summary>Books a meeting room for a scheduled meeting, which may repeat.</summary>
    /// <remarks>
    /// Sent once more, a request might book twice, so the library never repeats one that may have worked: where
    /// <see cref="MeetingApiException.IsOutcomeUnknown"/> is true, look with <see cref="ListAsync"/> whether the room is booked for
    /// the meeting, and by whom. For a room that is taken no page gives a code: expect a <see cref="MeetingApiException"/>.
    /// </remarks>
    /// <param name="request">Which room, for which meeting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The booking's id, and the days of a series on which the room is not free.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingNotFoundException">The meeting does not exist or belongs to another app.</exception>
    /// <exception cref="MeetingPermissionException">The meeting is another app's, or the app may not call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    /// Cancelling again leads to the same end, so the library repeats the call after an unclear failure. No page gives the code of
    /// a booking that is cancelled already, so such a repetition may end in an exception although the booking is gone.
    /// </remarks>
    /// <param name="request">Which booking. Without <see cref="CancelWeComMeetingRoomBookingRequest.CancelDate"/> a whole series is cancelled.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or WeCom refused it.</exception>
    /// <exception cref="MeetingPermissionException">Another app made the booking, or the app may not call the API of meeting rooms.</exception>
    /// <exception cref="MeetingNotSupportedException">The app is not a self-built one; nothing was sent.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
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
    Task CancelAsync(
        [Body] CancelWeComMeetingRoomBookingRequest request,
        CancellationToken cancellationToken = default);
}
