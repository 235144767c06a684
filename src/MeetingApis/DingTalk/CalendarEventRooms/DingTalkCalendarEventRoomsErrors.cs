namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of the rooms of events.</summary>
internal static class DingTalkCalendarEventRoomsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of(
            "dingtalk.calendar_event_rooms.add",
            [
                .. DingTalkErrors.EveryCalendarCall(),
                .. DingTalkErrors.EveryKeyedCall(),
                new(DingTalkErrorCodes.MeetingRoomNotAvailable, MeetingErrorCategory.Conflict) { Advice = "The room is taken at that time, or its rules do not allow the booking: the message says which." },
            ]),
        .. ErrorRows.Of("dingtalk.calendar_event_rooms.remove", [.. DingTalkErrors.EveryCalendarCall(), .. DingTalkErrors.EveryKeyedCall()]),
        .. ErrorRows.Of("dingtalk.calendar_event_rooms.respond", DingTalkErrors.EveryCalendarCall()),
    ];
}
