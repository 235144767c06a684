namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of busy times.</summary>
internal static class DingTalkFreeBusyErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("dingtalk.free_busy.list_users", [.. DingTalkErrors.EveryCalendarCall(), new("paramIllegal", MeetingErrorCategory.Validation)]),
        .. ErrorRows.Of("dingtalk.free_busy.list_rooms", [.. DingTalkErrors.EveryCalendarCall(), new(DingTalkErrorCodes.MeetingRoomNotAvailable, MeetingErrorCategory.Conflict)]),
    ];
}
