namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of attendees of calendar events.</summary>
internal static class FeishuCalendarEventAttendeesErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of(
            "feishu.calendar_event_attendees.add",
            [.. Attendees(), new("190013", MeetingErrorCategory.Validation) { Advice = "Feishu's content check refused a text of the request." }]),
        .. ErrorRows.Of(
            "feishu.calendar_event_attendees.list",
            [.. Attendees(), new(FeishuErrorCodes.CalendarTokenExpired, MeetingErrorCategory.Validation) { Advice = "The page token has expired: begin again with the first page." }]),
        .. ErrorRows.Of("feishu.calendar_event_attendees.remove", Attendees()),
    ];

    private static IEnumerable<ErrorRow> Attendees() =>
    [
        .. FeishuErrors.CalendarEvents(),
        new(FeishuErrorCodes.AttendeeNotFound, MeetingErrorCategory.NotFound),
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, "194001", "194002", "194003"),
        new("194004", MeetingErrorCategory.Validation),
        FeishuErrors.CalendarUser(),
    ];
}
