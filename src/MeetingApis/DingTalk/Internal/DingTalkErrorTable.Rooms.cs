namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    private static IEnumerable<ErrorRow> Rooms() =>
    [
        .. GetRoom(), .. ListRooms(),
        .. ErrorRows.Of("dingtalk.room_groups.get", [.. GroupQueries(), OrganizationNotFound()]),
        .. ErrorRows.Of("dingtalk.room_groups.list", [.. GroupQueries(), OrganizationNotFound()]),
        .. ErrorRows.Of("dingtalk.room_groups.get_administrators", GroupQueries()),
    ];

    /// <summary>The page does not list the code of a room that does not exist, which the pages on changing one do.</summary>
    private static IEnumerable<ErrorRow> GetRoom() => ErrorRows.Of(
        "dingtalk.rooms.get",
        new("param.error", ErrorCategory.Validation),
        new("room.not.found", ErrorCategory.NotFound),
        OrganizationNotFound(),
        new("system.error", ErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> ListRooms() => ErrorRows.Of(
        "dingtalk.rooms.list",
        new("param.error", ErrorCategory.Validation),
        NotAnEmployee(),
        OrganizationNotFound(),
        new("system.error", ErrorCategory.Unavailable, FailureKind.Ambiguous));

    private static IEnumerable<ErrorRow> GroupQueries() =>
    [
        new("param.error", ErrorCategory.Validation),
        NotAnEmployee(),
        new("system.error", ErrorCategory.Unavailable, FailureKind.Ambiguous),
        new("group.query.error", ErrorCategory.Unavailable, FailureKind.Ambiguous),
    ];

    private static ErrorRow NotAnEmployee() =>
        new("user.not.employee", ErrorCategory.Permission) { Advice = "Check that the id is a union id, not a user id, and whose it is." };

    private static ErrorRow OrganizationNotFound() => new("org.not.found", ErrorCategory.NotFound);
}
