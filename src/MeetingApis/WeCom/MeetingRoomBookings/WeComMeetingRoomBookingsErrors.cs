namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of meeting room bookings.</summary>
internal static class WeComMeetingRoomBookingsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.meeting_room_bookings.list", WeComErrors.EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.get", WeComErrors.EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book", BookRoom()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book_for_schedule", BookRoomForSchedule()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book_for_meeting", BookRoomForMeeting()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.cancel", CancelRoomBooking()),
    ];

    private static IEnumerable<ErrorRow> BookRoom() =>
    [
        .. WeComErrors.EveryRoomOperation(),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.UserNotFound, WeComErrorCodes.InvalidUserId),
        new(WeComErrorCodes.MeetingRoomDisabled, MeetingErrorCategory.Conflict),
        new("60030", MeetingErrorCategory.Permission) { Advice = "Room, booker and attendees must be in the app's visible range." },
    ];

    private static IEnumerable<ErrorRow> BookRoomForSchedule() =>
    [
        .. WeComErrors.EveryRoomOperation(),
        new(WeComErrorCodes.CalendarOfAnotherApp, MeetingErrorCategory.Permission) { Advice = "An app may book rooms only for the calendar entries that it made itself." },
        new(WeComErrorCodes.InvalidScheduleId, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.ScheduleDeleted, MeetingErrorCategory.NotFound),
        new(WeComErrorCodes.ScheduleHasMeetingRoom, MeetingErrorCategory.Conflict) { Advice = "Cancel the other booking first." },
    ];

    private static IEnumerable<ErrorRow> BookRoomForMeeting() =>
    [
        .. WeComErrors.EveryRoomOperation(),
        new(WeComErrorCodes.InvalidMeetingId, MeetingErrorCategory.NotFound) { Advice = "An app finds only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingOfAnotherApp, MeetingErrorCategory.Permission) { Advice = "An app may book rooms only for the meetings that it created itself." },
    ];

    private static IEnumerable<ErrorRow> CancelRoomBooking() =>
    [
        .. WeComErrors.EveryRoomOperation(),
        new(WeComErrorCodes.BookingOfAnotherApp, MeetingErrorCategory.Permission) { Advice = "An app may cancel only the bookings that it made itself." },
    ];
}
