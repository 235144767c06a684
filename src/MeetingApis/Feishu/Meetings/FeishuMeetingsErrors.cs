namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of meetings.</summary>
internal static class FeishuMeetingsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of(
            "feishu.meetings.get",
            [
                .. FeishuErrors.Video(),
                new(FeishuErrorCodes.DataNotFound, MeetingErrorCategory.NotFound) { Advice = "Feishu keeps meetings for 90 days; a meeting's id is neither a reservation's nor the meeting number." },
                FeishuErrors.NoPermission("the meeting belongs"),
            ]),
        .. ErrorRows.Of(
            "feishu.meetings.list_by_number",
            new(FeishuErrorCodes.InternalError, MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
            new(FeishuErrorCodes.InvalidParameter, MeetingErrorCategory.Validation)),
        .. ErrorRows.Of(
            "feishu.meetings.invite",
            [
                .. FeishuErrors.Video(), .. RunningMeeting(),
                new("122005", MeetingErrorCategory.Validation) { Advice = "A user cannot invite itself." },
                new(FeishuErrorCodes.ParticipantLimitReached, MeetingErrorCategory.Quota),
                new(FeishuErrorCodes.CalleeBusy, MeetingErrorCategory.Conflict) { Advice = "Try again later." },
                new(FeishuErrorCodes.MeetingLocked, MeetingErrorCategory.Conflict),
            ]),
        .. ErrorRows.Of(
            "feishu.meetings.set_host",
            [
                .. FeishuErrors.Video(), .. RunningMeeting(),
                new(FeishuErrorCodes.DataConflict, MeetingErrorCategory.Conflict) { Advice = "Read the meeting for its host now, then decide." },
                new(FeishuErrorCodes.TargetNotInMeeting, MeetingErrorCategory.Conflict),
                new("122005", MeetingErrorCategory.Validation) { Advice = "A user cannot hand the host's part to itself." },
                new("122009", MeetingErrorCategory.Conflict),
            ]),
        .. ErrorRows.Of("feishu.meetings.remove_participants", [.. FeishuErrors.Video(), .. RunningMeeting(), new("122005", MeetingErrorCategory.Validation)]),
        .. ErrorRows.Of("feishu.meetings.end", [.. FeishuErrors.Video(), .. RunningMeeting()]),
    ];

    /// <summary>Of what acts on a meeting that runs.</summary>
    private static IEnumerable<ErrorRow> RunningMeeting() =>
    [
        FeishuErrors.NoPermission("the meeting belongs"),
        new(FeishuErrorCodes.UnexpectedMeetingStatus, MeetingErrorCategory.Conflict),
        new(FeishuErrorCodes.MeetingNotFound, MeetingErrorCategory.NotFound),
        new(FeishuErrorCodes.OperatorNotInMeeting, MeetingErrorCategory.Conflict),
    ];
}
