namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of room instances.</summary>
internal static class FeishuRoomInstancesErrors
{
    /// <summary>The page on replying names this code only, in its description of <c>code</c>; for the rest it links to the generic ones.</summary>
    public static IEnumerable<ErrorRow> Rows => ErrorRows.Of(
        "feishu.room_instances.reply",
        new ErrorRow(FeishuErrorCodes.InvalidOriginalTime, MeetingErrorCategory.Conflict) { Advice = "Query the room's free/busy again for the current original_time, then reply again." });
}
