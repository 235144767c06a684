namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of meeting rooms.</summary>
internal static class WeComMeetingRoomsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.meeting_rooms.create", [.. WeComErrors.EveryRoomOperation(), .. ErrorRows.Definitive(MeetingErrorCategory.Permission, "60030", WeComErrorCodes.NoPrivilege)]),
        .. ErrorRows.Of("wecom.meeting_rooms.list", WeComErrors.EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_rooms.update", WeComErrors.EveryRoomOperation()),
        .. ErrorRows.Of("wecom.meeting_rooms.delete", WeComErrors.EveryRoomOperation()),
    ];
}
