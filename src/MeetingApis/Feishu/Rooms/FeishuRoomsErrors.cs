namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of rooms.</summary>
internal static class FeishuRoomsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. FeishuErrors.Rooms("feishu.rooms.get"),
        .. FeishuErrors.Rooms("feishu.rooms.batch_get"),
        .. FeishuErrors.Rooms("feishu.rooms.list"),
        .. FeishuErrors.Rooms("feishu.rooms.search"),
    ];
}
