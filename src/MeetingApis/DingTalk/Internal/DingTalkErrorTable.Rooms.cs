namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    private static IEnumerable<ErrorRow> Rooms() =>
    [
        // The page does not list the code of a room that does not exist, which the pages on changing one do.
        .. ErrorRows.Of("dingtalk.rooms.get", [.. EveryRoomQuery(), new("room.not.found", ErrorCategory.NotFound)]),
        .. ErrorRows.Of("dingtalk.rooms.list", EveryRoomQuery()),
        .. ErrorRows.Of("dingtalk.room_groups.get", [.. EveryRoomQuery(), GroupNotFound(), GroupQueryFailed()]),
        .. ErrorRows.Of("dingtalk.room_groups.list", [.. EveryRoomQuery(), GroupQueryFailed()]),
        .. ErrorRows.Of("dingtalk.room_groups.get_administrators", [.. EveryRoomQuery(), GroupNotFound(), GroupQueryFailed()]),
    ];

    /// <summary>What any query of rooms and groups may answer; the single pages list a part of it each.</summary>
    private static IEnumerable<ErrorRow> EveryRoomQuery() =>
    [
        new("param.error", ErrorCategory.Validation),
        new("user.not.employee", ErrorCategory.Permission) { Advice = "Check that the id is a union id, not a user id, and whose it is." },
        new("user.not.admin", ErrorCategory.Permission) { Advice = "Ask with the union id of an administrator of the smart meeting rooms." },
        new("user.not.org", ErrorCategory.Permission),
        new(DingTalkErrorCodes.NoPermission, ErrorCategory.Permission),
        new("org.not.found", ErrorCategory.NotFound),
        new("no.smart.permission", ErrorCategory.NotSupported) { Advice = "The organisation has to buy smart meeting rooms." },
        new("system.error", ErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];

    private static ErrorRow GroupNotFound() => new("group.not.found", ErrorCategory.NotFound);

    private static ErrorRow GroupQueryFailed() => new("group.query.error", ErrorCategory.Unavailable, FailureKind.Ambiguous);
}
