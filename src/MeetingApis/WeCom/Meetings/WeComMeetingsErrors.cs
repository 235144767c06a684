namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of meetings.</summary>
internal static class WeComMeetingsErrors
{
    private const string TimeRule = "Send start and duration together: a start in the future, and 300 seconds or more.";

    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.meetings.create", CreateMeeting()),
        .. ErrorRows.Of("wecom.meetings.get", GetMeeting()),
        .. ErrorRows.Of("wecom.meetings.list_ids", ListMeetingIds()),
        .. ErrorRows.Of("wecom.meetings.update", UpdateMeeting()),
        .. ErrorRows.Of("wecom.meetings.cancel", CancelMeeting()),
        .. ErrorRows.Of("wecom.meetings.list_invitees", ListMeetingInvitees()),
        .. ErrorRows.Of("wecom.meetings.set_invitees", SetMeetingInvitees()),
        .. ErrorRows.Of("wecom.meetings.list_guests", [.. MeetingOwnership(), .. AdvancedOnly()]),
        .. ErrorRows.Of("wecom.meetings.set_guests", [.. MeetingOwnership(), .. AdvancedOnly()]),
    ];

    /// <summary>What every operation on a meeting that exists may answer.</summary>
    private static IEnumerable<ErrorRow> MeetingOwnership() =>
    [
        new(WeComErrorCodes.InvalidMeetingId, MeetingErrorCategory.NotFound) { Advice = "An app finds only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingDeleted, MeetingErrorCategory.NotFound),
        new(WeComErrorCodes.MeetingOfAnotherApp, MeetingErrorCategory.Permission) { Advice = "An app may touch only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingNotCreatedByApi, MeetingErrorCategory.Permission) { Advice = "Only meetings that were created through the API can be reached through it." },
    ];

    /// <summary>What the fields of a meeting may draw, whether it is created or changed.</summary>
    private static IEnumerable<ErrorRow> MeetingFields() =>
    [
        new(WeComErrorCodes.InvalidStart, MeetingErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.StartInThePast, MeetingErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.InvalidDuration, MeetingErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.InvalidTimeRange, MeetingErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.TooManyParticipants, MeetingErrorCategory.Quota) { Advice = "The administrator's plan sets the limit: 100 in an ordinary organisation, and never more than 300 in one call." },
        // The member may also be out of the app's sight, which is a matter of permission; the code does not tell the two apart.
        new(WeComErrorCodes.InvalidParticipant, MeetingErrorCategory.Validation) { Advice = "Every invitee and host must exist and be in the app's visible range." },
        new(WeComErrorCodes.InvalidPassword, MeetingErrorCategory.Validation) { Advice = "The password must be 4 to 6 digits." },
        new(WeComErrorCodes.InvalidSettings, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.InvalidTitle, MeetingErrorCategory.Validation) { Advice = "The title must be 1 to 255 characters." },
        new(WeComErrorCodes.InvalidLocation, MeetingErrorCategory.Validation) { Advice = "The location holds 18 Chinese or 36 ASCII characters." },
        new(WeComErrorCodes.InvalidRepeatUntil, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.InvalidRepeatInterval, MeetingErrorCategory.Validation) { Advice = "Custom repetition must have an interval." },
        new(WeComErrorCodes.InvalidRepeatType, MeetingErrorCategory.Validation) { Advice = "Custom repetition is daily, weekly or monthly." },
        new(WeComErrorCodes.InvalidRepeatKind, MeetingErrorCategory.Validation),
        new(WeComErrorCodes.InvalidRepeatCount, MeetingErrorCategory.Validation) { Advice = "A meeting repeats at most 200 times, a monthly one 50 times." },
        new(WeComErrorCodes.CalendarNotPermitted, MeetingErrorCategory.Permission) { Advice = "The calendar must be this app's own, and a meeting that was created in a member's name cannot go into such a calendar." },
        new(WeComErrorCodes.AdvancedFeatureRequired, MeetingErrorCategory.NotSupported) { Advice = "Leave out the fields that need the advanced meeting features, or have the organisation buy them." },
    ];

    /// <summary>What operations that need the advanced meeting features may answer.</summary>
    private static IEnumerable<ErrorRow> AdvancedOnly() =>
    [
        new(WeComErrorCodes.PlanInsufficient, MeetingErrorCategory.NotSupported) { Advice = "The organisation has to buy the advanced meeting features." },
        new(WeComErrorCodes.MeetingTypeNotSupported, MeetingErrorCategory.NotSupported),
        new(WeComErrorCodes.AdvancedFeatureRequired, MeetingErrorCategory.NotSupported) { Advice = "The organisation has to buy the advanced meeting features." },
        new(WeComErrorCodes.MalformedRequest, MeetingErrorCategory.Validation),
    ];

    private static IEnumerable<ErrorRow> CreateMeeting() =>
    [
        .. MeetingFields(),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            "400040", "400043", "400044",
            WeComErrorCodes.InvalidRemindScope, WeComErrorCodes.TooManyHosts, WeComErrorCodes.HostNotParticipant, WeComErrorCodes.RingUserNotParticipant,
            "400039", "730009", WeComErrorCodes.InvalidCalendarId),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.CalendarDeleted),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, WeComErrorCodes.ParticipantWithoutAccount, WeComErrorCodes.OrganizerWithoutAccount),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Permission,
            WeComErrorCodes.BlockedByRiskControl, "400028", WeComErrorCodes.MeetingAppClosed, WeComErrorCodes.UserMayNotCreateMeetings),
        new(WeComErrorCodes.MeetingBeingCreated, MeetingErrorCategory.Conflict) { Advice = "Look for the meeting five minutes after the first try, and create it only if it is not there." },
        new(WeComErrorCodes.MeetingAlreadyCreated, MeetingErrorCategory.Conflict) { Advice = "The meeting exists: find it among the administrator's meetings." },
    ];

    private static IEnumerable<ErrorRow> GetMeeting() =>
    [
        new(WeComErrorCodes.InvalidMeetingId, MeetingErrorCategory.NotFound) { Advice = "An app finds only the meetings that it created itself." },
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.MeetingDeleted, WeComErrorCodes.InvalidMeetingCode, WeComErrorCodes.InvalidSubMeetingId),
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, WeComErrorCodes.MeetingOfAnotherApp, "400307", "400308"),
    ];

    private static IEnumerable<ErrorRow> ListMeetingIds() =>
    [
        // Elsewhere 40003 is as often a malformed id; this page takes it for nobody's.
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.UserNotFound, WeComErrorCodes.InvalidUserId),
        .. ErrorRows.Definitive(MeetingErrorCategory.Validation, WeComErrorCodes.InvalidCursor),
    ];

    private static IEnumerable<ErrorRow> UpdateMeeting() =>
    [
        .. MeetingOwnership(),
        .. MeetingFields(),
        new(WeComErrorCodes.MeetingCancelled, MeetingErrorCategory.Conflict),
        new(WeComErrorCodes.MeetingStartedOrEnded, MeetingErrorCategory.Conflict) { Advice = "Only a meeting that has not begun can be changed." },
        new(WeComErrorCodes.InstantMeeting, MeetingErrorCategory.NotSupported) { Advice = "Only a scheduled meeting can be changed." },
        new(WeComErrorCodes.PlanInsufficient, MeetingErrorCategory.NotSupported),
        new(WeComErrorCodes.MeetingTypeNotSupported, MeetingErrorCategory.NotSupported),
    ];

    private static IEnumerable<ErrorRow> CancelMeeting() =>
    [
        .. MeetingOwnership(),
        new(WeComErrorCodes.MeetingCancelled, MeetingErrorCategory.Conflict),
        new(WeComErrorCodes.MeetingNotCancellable, MeetingErrorCategory.Conflict) { Advice = "Only a meeting that has not begun can be cancelled." },
        new(WeComErrorCodes.InstantMeeting, MeetingErrorCategory.NotSupported) { Advice = "Only a scheduled meeting can be cancelled." },
        new(WeComErrorCodes.InvalidSubMeetingId, MeetingErrorCategory.NotFound),
    ];

    private static IEnumerable<ErrorRow> ListMeetingInvitees() =>
    [
        .. MeetingOwnership(),
        .. AdvancedOnly(),
        new(WeComErrorCodes.InvalidCursor, MeetingErrorCategory.Validation),
    ];

    private static IEnumerable<ErrorRow> SetMeetingInvitees() =>
    [
        .. MeetingOwnership(),
        .. AdvancedOnly(),
        new(WeComErrorCodes.TooManyParticipants, MeetingErrorCategory.Quota) { Advice = "The organisation's largest online room sets the limit, and never more than 2,000." },
        new(WeComErrorCodes.InvalidParticipant, MeetingErrorCategory.Validation) { Advice = "Every invitee must exist and be in the app's visible range." },
        new("400039", MeetingErrorCategory.Validation) { Advice = "The meeting's administrator must be among the invitees." },
        new("730009", MeetingErrorCategory.Validation) { Advice = "The meeting's administrator must be among the invitees." },
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, WeComErrorCodes.UserNotFound, WeComErrorCodes.InvalidUserId),
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, WeComErrorCodes.UserNotVisible),
    ];
}
