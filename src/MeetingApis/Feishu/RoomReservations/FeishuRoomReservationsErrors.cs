namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of room reservations.</summary>
internal static class FeishuRoomReservationsErrors
{
    public static IEnumerable<ErrorRow> Rows => ErrorRows.Of(
        "feishu.room_reservations.list",
        [
            .. FeishuErrors.Video(),
            new(FeishuErrorCodes.InvalidStartTime, MeetingErrorCategory.Validation) { Advice = "The start must not lie in the future." },
            new(FeishuErrorCodes.InvalidEndTime, MeetingErrorCategory.Validation) { Advice = "The end must not lie before the start, nor more than one day after it." },
            new(FeishuErrorCodes.DataNotFound, MeetingErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the ids, then the request." },
            FeishuErrors.NoPermission("the rooms belong"),
        ]);
}
