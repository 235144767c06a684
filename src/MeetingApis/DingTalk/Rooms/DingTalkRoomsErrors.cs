namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of rooms.</summary>
internal static class DingTalkRoomsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        // The page does not list the code of a room that does not exist, which the pages on changing one do.
        .. ErrorRows.Of("dingtalk.rooms.get", [.. DingTalkErrors.EveryRoomQuery(), new("room.not.found", MeetingErrorCategory.NotFound)]),
        .. ErrorRows.Of("dingtalk.rooms.list", DingTalkErrors.EveryRoomQuery()),
    ];
}
