namespace MeetingApis.WeCom.Internal;

internal static partial class WeComErrorTable
{
    /// <summary>What every operation on rooms and bookings may answer.</summary>
    private static IEnumerable<ErrorRow> EveryRoomOperation() =>
    [
        new(WeComErrorCodes.MalformedRequest, ErrorCategory.Validation),
        new(WeComErrorCodes.ApiForbidden, ErrorCategory.Permission) { Advice = "Add the app to those that may call the API of the meeting-room app; other kinds of apps cannot." },
    ];

    private static IEnumerable<ErrorRow> MeetingRooms() =>
    [
        .. ErrorRows.Of("wecom.meeting_rooms.create", [.. EveryRoomOperation(), .. ErrorRows.Definitive(ErrorCategory.Permission, "60030", WeComErrorCodes.NoPrivilege)]),
        .. ErrorRows.Of("wecom.meeting_rooms.list", EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_rooms.update", EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_rooms.delete", EveryRoomOperation()),
    ];

    private static IEnumerable<ErrorRow> MeetingRoomBookings() =>
    [
        .. ErrorRows.Of("wecom.meeting_room_bookings.list", EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.get", EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book", BookRoom()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book_for_schedule", BookRoomForSchedule()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.book_for_meeting", BookRoomForMeeting()),
        .. ErrorRows.Of("wecom.meeting_room_bookings.cancel", CancelRoomBooking()),
    ];

    private static IEnumerable<ErrorRow> BookRoom() =>
    [
        .. EveryRoomOperation(),
        .. ErrorRows.Definitive(ErrorCategory.NotFound, WeComErrorCodes.UserNotFound, WeComErrorCodes.InvalidUserId),
        new(WeComErrorCodes.MeetingRoomDisabled, ErrorCategory.Conflict),
        new("60030", ErrorCategory.Permission) { Advice = "Room, booker and attendees must be in the app's visible range." },
    ];

    private static IEnumerable<ErrorRow> BookRoomForSchedule() =>
    [
        .. EveryRoomOperation(),
        new("90466", ErrorCategory.Permission) { Advice = "An app may book rooms only for the calendar entries that it made itself." },
        new("90461", ErrorCategory.Validation),
        new(WeComErrorCodes.ScheduleDeleted, ErrorCategory.NotFound),
        new(WeComErrorCodes.ScheduleHasMeetingRoom, ErrorCategory.Conflict) { Advice = "Cancel the other booking first." },
    ];

    private static IEnumerable<ErrorRow> BookRoomForMeeting() =>
    [
        .. EveryRoomOperation(),
        new(WeComErrorCodes.InvalidMeetingId, ErrorCategory.NotFound) { Advice = "An app finds only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingOfAnotherApp, ErrorCategory.Permission) { Advice = "An app may book rooms only for the meetings that it created itself." },
    ];

    private static IEnumerable<ErrorRow> CancelRoomBooking() =>
    [
        .. EveryRoomOperation(),
        new(WeComErrorCodes.BookingOfAnotherApp, ErrorCategory.Permission) { Advice = "An app may cancel only the bookings that it made itself." },
    ];
}
