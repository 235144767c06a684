namespace MeetingApis.WeCom.Internal;

internal static partial class WeComErrorTable
{
    /// <summary>
    /// What any operation may answer, in the order of <see cref="MeetingErrorCategory"/>: the global codes and those of the
    /// token layer, then those of meetings, rooms and schedules. Codes of other operations come with them.
    /// </summary>
    private static IEnumerable<ErrorRow> Generic() =>
    [
        .. ErrorRows.RejectedTokens(WeComErrorCodes.InvalidSecret, WeComErrorCodes.InvalidAccessToken, WeComErrorCodes.AccessTokenExpired, WeComErrorCodes.InvalidSuiteToken, WeComErrorCodes.SuiteTokenExpired),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Authentication,
            WeComErrorCodes.InvalidCorpId, WeComErrorCodes.SecretOfAnotherCorp,
            WeComErrorCodes.InvalidAuthCode, WeComErrorCodes.InvalidSuiteSecret, WeComErrorCodes.InvalidSuiteId, WeComErrorCodes.InvalidPermanentCode, WeComErrorCodes.InvalidSuiteTicket,
            "40077", "41001", "42003", "42007", "45031", "48003", "49004"),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Permission,
            "43009", "43012",
            WeComErrorCodes.FunctionNotAuthorized, WeComErrorCodes.ApiForbidden, WeComErrorCodes.NotAuthorizedByCorp, WeComErrorCodes.PermissionWithdrawn,
            "50001", "50002", WeComErrorCodes.AppDisabled, "50006",
            WeComErrorCodes.NoPrivilege, WeComErrorCodes.IpNotAllowed, WeComErrorCodes.UserNotVisible, "60030", WeComErrorCodes.AppBanned, "92000",
            "301002", "301005", "301007", "301042", "2400005", "2400006", "2400008"),
        // 40003 may also mean that nobody has the id, but as often that it is malformed or not encrypted: the request is to be fixed.
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            WeComErrorCodes.InvalidUserId, "40031", "40032", "40033", WeComErrorCodes.InvalidParameter, "40056", WeComErrorCodes.MalformedRequest, "40063",
            "40066", "40068", "40096", "40203", "40206",
            "41002", "41004", "41008", "41009", "41021", "41022", "41023", "41024", "41025",
            "43004", "45029", WeComErrorCodes.InvalidCursor, "60123", "81013", "81017",
            "301021", "301023", "301039", "301063", "301112"),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.NoSuchUser, WeComErrorCodes.UserNotFound),
        .. ErrorRows.Definitive(MeetingErrorCategory.Conflict, "60102", "2400004"),
        // WeCom did not run these, and advises another try after a while.
        new(WeComErrorCodes.DataVersionConflict, MeetingErrorCategory.Conflict, FailureKind.Contended) { Advice = ConcurrentChange },
        new(WeComErrorCodes.ConcurrentModification, MeetingErrorCategory.Conflict, FailureKind.Contended) { Advice = ConcurrentChange },
        WeComErrors.TooFrequent,
        .. ErrorRows.Throttled(TimeSpan.FromSeconds(1), WeComErrorCodes.ConcurrencyLimited),
        // Abnormal traffic asks for a long pause of unknown length: a minute at least, which no call waits out.
        .. ErrorRows.Throttled(TimeSpan.FromSeconds(60), WeComErrorCodes.DataAccessLimited),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, "2400007"),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotSupported, WeComErrorCodes.ApiRetired, "48010"),
        .. ErrorRows.ServerFailures(WeComErrorCodes.SystemBusy, WeComErrorCodes.UnderMaintenance, "301064"),
        .. MeetingsAndRooms(),
        .. Schedules(),
    ];

    /// <summary>
    /// What the one global table says of meetings and rooms: it names no operations, so a code means the same where the rows
    /// of an operation do not list it.
    /// </summary>
    private static IEnumerable<ErrorRow> MeetingsAndRooms() =>
    [
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Permission,
            "400028", WeComErrorCodes.CalendarNotPermitted, WeComErrorCodes.BlockedByRiskControl, "400238", WeComErrorCodes.UserMayNotCreateMeetings,
            "400304", "400307", "400308", WeComErrorCodes.MeetingAppClosed, WeComErrorCodes.MeetingOfAnotherApp, WeComErrorCodes.MeetingNotCreatedByApi,
            WeComErrorCodes.CalendarOfAnotherApp, WeComErrorCodes.BookingOfAnotherApp),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            WeComErrorCodes.InvalidParticipant, WeComErrorCodes.InvalidRemindScope, WeComErrorCodes.InvalidRepeatType, WeComErrorCodes.TooManyHosts,
            WeComErrorCodes.HostNotParticipant, WeComErrorCodes.InvalidPassword, WeComErrorCodes.InvalidSettings, WeComErrorCodes.InvalidRepeatUntil,
            WeComErrorCodes.InvalidRepeatInterval, WeComErrorCodes.InvalidStart, WeComErrorCodes.InvalidDuration, WeComErrorCodes.RingUserNotParticipant,
            "400038", "400039", "400040", WeComErrorCodes.InvalidTitle, "400043", "400044", WeComErrorCodes.StartInThePast, WeComErrorCodes.InvalidTimeRange,
            WeComErrorCodes.InvalidRepeatKind, WeComErrorCodes.InvalidRepeatCount, WeComErrorCodes.InvalidLocation, "730009",
            WeComErrorCodes.InvalidCalendarId, WeComErrorCodes.InvalidScheduleId),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.NotFound,
            WeComErrorCodes.InvalidMeetingId, WeComErrorCodes.MeetingDeleted, WeComErrorCodes.InvalidSubMeetingId, WeComErrorCodes.InvalidMeetingCode,
            WeComErrorCodes.CalendarDeleted, WeComErrorCodes.ScheduleDeleted),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Conflict,
            WeComErrorCodes.MeetingCancelled, WeComErrorCodes.MeetingStartedOrEnded, WeComErrorCodes.MeetingNotCancellable,
            WeComErrorCodes.MeetingBeingCreated, WeComErrorCodes.MeetingAlreadyCreated, WeComErrorCodes.ScheduleHasMeetingRoom, WeComErrorCodes.MeetingRoomDisabled),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Quota,
            WeComErrorCodes.TooManyParticipants, WeComErrorCodes.ParticipantWithoutAccount, WeComErrorCodes.OrganizerWithoutAccount),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.NotSupported,
            WeComErrorCodes.InstantMeeting, WeComErrorCodes.AdvancedFeatureRequired, WeComErrorCodes.PlanInsufficient, WeComErrorCodes.MeetingTypeNotSupported),
    ];

    /// <summary>What the same table says of calendars and schedules.</summary>
    private static IEnumerable<ErrorRow> Schedules() =>
    [
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, "90472", "90475", "90477", "90479"),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            "90456", "90458", "90462", "90463", "90465", "90467", "90468", "90469", "90470", "90471", "90473", "90474", "90480",
            WeComErrorCodes.InvalidOccurrence, "90484", "90485", "90486", "90487", "90488",
            "90704", WeComErrorCodes.ScheduleStartInThePast, "90708", "90713", "90714", "90715"),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Conflict,
            WeComErrorCodes.ScheduleHoldsMeetingRoom, "90705", WeComErrorCodes.ScheduleMeetingRunning, WeComErrorCodes.ScheduleMeetingEnded),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, WeComErrorCodes.TooManyAttendees, "90481", "90490"),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotSupported, "90497"),
    ];
}
