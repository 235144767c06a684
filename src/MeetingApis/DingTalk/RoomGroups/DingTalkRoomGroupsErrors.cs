namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of room groups.</summary>
internal static class DingTalkRoomGroupsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("dingtalk.room_groups.get", [.. DingTalkErrors.EveryRoomQuery(), GroupNotFound(), GroupQueryFailed()]),
        .. ErrorRows.Of("dingtalk.room_groups.list", [.. DingTalkErrors.EveryRoomQuery(), GroupQueryFailed()]),
        .. ErrorRows.Of("dingtalk.room_groups.get_administrators", [.. DingTalkErrors.EveryRoomQuery(), GroupNotFound(), GroupQueryFailed()]),
    ];

    private static ErrorRow GroupNotFound() => new("group.not.found", MeetingErrorCategory.NotFound);

    private static ErrorRow GroupQueryFailed() => new("group.query.error", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous);
}
