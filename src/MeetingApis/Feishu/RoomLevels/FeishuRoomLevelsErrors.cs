namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of room levels.</summary>
internal static class FeishuRoomLevelsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. FeishuErrors.Rooms("feishu.room_levels.get"),
        .. FeishuErrors.Rooms("feishu.room_levels.batch_get"),
        .. FeishuErrors.Rooms("feishu.room_levels.list"),
        .. FeishuErrors.Rooms("feishu.room_levels.search"),
    ];
}
