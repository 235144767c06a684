namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of video conferences.</summary>
internal static class DingTalkVideoConferencesErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("dingtalk.video_conferences.create", HostsActions()),
        .. ErrorRows.Of("dingtalk.video_conferences.close", [.. HostsActions(), Ended()]),
        .. ErrorRows.Of("dingtalk.video_conferences.get", Queries()),
        .. ErrorRows.Of("dingtalk.video_conferences.list_members", Queries()),
        .. ErrorRows.Of("dingtalk.video_conferences.batch_get", [.. HostsActions(), Ended()]),
        .. ListOngoingConferencesOfUser(),
        .. ListOngoingConferences(),
        .. ListConferencesByRoomCode(),
        .. ErrorRows.Of("dingtalk.video_conferences.list_recordings", [.. Access(), Ended(), new("cloudRecordNotFound", MeetingErrorCategory.NotFound) { Advice = "Check that the id is that of a conference that was recorded, not that of a scheduled one." }]),
    ];

    /// <summary>What the pages on beginning, ending and reading several conferences share.</summary>
    private static IEnumerable<ErrorRow> HostsActions() => [.. Access(), new("paramsTitleError", MeetingErrorCategory.Validation)];

    private static IEnumerable<ErrorRow> Access() =>
    [
        new(DingTalkErrorCodes.OrgAccessForbidden, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.UnknownUserError, MeetingErrorCategory.Validation) { Advice = "Check that each id is a union id, not a user id." },
        new(DingTalkErrorCodes.ParamsError, MeetingErrorCategory.Validation),
        // Sent with HTTP 404. It is about people, not calls, so waiting a second or a minute is no help.
        new(DingTalkErrorCodes.WaterLimitError, MeetingErrorCategory.RateLimit) { Advice = "Too many people are in conferences at once: try again when some have left." },
        new(DingTalkErrorCodes.PermissionError, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];

    private static ErrorRow Ended() => new(DingTalkErrorCodes.ResourceClose, MeetingErrorCategory.Conflict) { Advice = "The conference is over." };

    /// <summary>What the pages on one conference and its members share.</summary>
    private static IEnumerable<ErrorRow> Queries() =>
    [
        new("missingRoomId", MeetingErrorCategory.Validation),
        new("paramError", MeetingErrorCategory.Validation),
        new(DingTalkErrorCodes.NoPermission, MeetingErrorCategory.Permission),
        new("roomNotFound", MeetingErrorCategory.NotFound) { Advice = "Check that the id is that of a conference that was held, not that of a scheduled one." },
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];

    private static IEnumerable<ErrorRow> ListOngoingConferencesOfUser() => ErrorRows.Of(
        "dingtalk.video_conferences.list_ongoing_of_user",
        new("param.error", MeetingErrorCategory.Validation) { Advice = "Check that the id is a union id, not a user id." },
        new("system.error", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> ListOngoingConferences() => ErrorRows.Of(
        "dingtalk.video_conferences.list_ongoing",
        new("paramError", MeetingErrorCategory.Validation),
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> ListConferencesByRoomCode() => ErrorRows.Of(
        "dingtalk.video_conferences.list_by_room_code",
        new("invalidRoomCode", MeetingErrorCategory.NotFound) { Advice = "The code is digits only." },
        new("missingRoomCode", MeetingErrorCategory.Validation),
        new("paramError", MeetingErrorCategory.Validation),
        new(DingTalkErrorCodes.NoPermission, MeetingErrorCategory.Permission),
        new(DingTalkErrorCodes.SystemError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous));
}
