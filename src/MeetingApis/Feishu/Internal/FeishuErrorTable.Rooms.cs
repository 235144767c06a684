namespace MeetingApis.Feishu.Internal;

internal static partial class FeishuErrorTable
{
    private static IEnumerable<ErrorRow> Rooms() =>
    [
        .. Rooms("feishu.rooms.get"),
        .. Rooms("feishu.rooms.batch_get"),
        .. Rooms("feishu.rooms.list"),
        .. Rooms("feishu.rooms.search"),
        .. Rooms("feishu.room_levels.get"),
        .. Rooms("feishu.room_levels.batch_get"),
        .. Rooms("feishu.room_levels.list"),
        .. Rooms("feishu.room_levels.search"),
    ];

    /// <summary>These pages all list the same codes, the last three with HTTP 404: only the code tells them apart.</summary>
    private static IEnumerable<ErrorRow> Rooms(string operation) => ErrorRows.Of(
        operation,
        [
            .. Video(),
            new(FeishuErrorCodes.DataNotFound, ErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the ids, then the request." },
            NoPermission("the room belongs"),
            new(FeishuErrorCodes.DataConflict, ErrorCategory.Conflict),
        ]);
}
