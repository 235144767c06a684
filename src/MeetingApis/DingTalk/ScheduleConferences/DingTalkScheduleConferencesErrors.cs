namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of schedule conferences.</summary>
internal static class DingTalkScheduleConferencesErrors
{
    private const string NotTheCreator = "As a rule the union id is not that of the meeting's creator, or the meeting is another app's.";

    public static IEnumerable<ErrorRow> Rows =>
    [
        .. CreateScheduleConference(), .. UpdateScheduleConference(), .. CancelScheduleConference(),
        .. GetScheduleConference(), .. GetScheduleConferenceSettings(), .. UpdateScheduleConferenceSettings(), .. ListScheduleConferenceHistory(),
    ];

    private static IEnumerable<ErrorRow> CreateScheduleConference() => ErrorRows.Of(
        "dingtalk.schedule_conferences.create",
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation) { Advice = "Check the creator's union id first, then the other parameters." },
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> UpdateScheduleConference() => ErrorRows.Of(
        "dingtalk.schedule_conferences.update",
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation) { Advice = "Every field is required, and the title holds 50 characters." },
        new(DingTalkErrorCodes.PermissionError, MeetingErrorCategory.Permission) { Advice = NotTheCreator },
        new(DingTalkErrorCodes.ResourceCancel, MeetingErrorCategory.Conflict) { Advice = "The meeting was cancelled and stays so: book a new one." },
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    /// <summary>The page does not list the code of a conference that is cancelled already, which other pages do.</summary>
    private static IEnumerable<ErrorRow> CancelScheduleConference() => ErrorRows.Of(
        "dingtalk.schedule_conferences.cancel",
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation) { Advice = "An unknown meeting and an unknown creator are answered the same way: check both ids." },
        new(DingTalkErrorCodes.PermissionError, MeetingErrorCategory.Permission) { Advice = NotTheCreator },
        new(DingTalkErrorCodes.ResourceCancel, MeetingErrorCategory.Conflict) { Advice = "The meeting was cancelled before." },
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> GetScheduleConference() => ErrorRows.Of(
        "dingtalk.schedule_conferences.get",
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation) { Advice = "Check the meeting's id and the union id of who asks." },
        new(DingTalkErrorCodes.PermissionError, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.ResourceCancel, MeetingErrorCategory.Conflict) { Advice = "The meeting was cancelled." },
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> GetScheduleConferenceSettings() => ErrorRows.Of(
        "dingtalk.schedule_conferences.get_settings",
        new("paramError", MeetingErrorCategory.Validation),
        new(DingTalkErrorCodes.ScheduleConferenceIdError, MeetingErrorCategory.NotFound),
        new(DingTalkErrorCodes.UserNotInOrg, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.NoPermission, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> UpdateScheduleConferenceSettings() => ErrorRows.Of(
        "dingtalk.schedule_conferences.update_settings",
        [
            .. ErrorRows.Definitive(MeetingErrorCategory.Validation, "paramError", DingTalkErrorCodes.CreatorUidError, "extensionAppSettingError"),
            new(DingTalkErrorCodes.ScheduleConferenceIdError, MeetingErrorCategory.NotFound),
            .. ErrorRows.Definitive(MeetingErrorCategory.Permission, DingTalkErrorCodes.UserNotInOrg, DingTalkErrorCodes.NoPermission),
            new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
        ]);

    private static IEnumerable<ErrorRow> ListScheduleConferenceHistory() => ErrorRows.Of(
        "dingtalk.schedule_conferences.list_history",
        new("invalidScheduleConferenceId", MeetingErrorCategory.NotFound),
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation),
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));
}
