namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of the people on events.</summary>
internal static class DingTalkCalendarEventAttendeesErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("dingtalk.calendar_event_attendees.add", [.. DingTalkErrors.EveryCalendarCall(), .. DingTalkErrors.EveryKeyedCall(), TooMany()]),
        .. ErrorRows.Of("dingtalk.calendar_event_attendees.remove", [.. DingTalkErrors.EveryCalendarCall(), .. DingTalkErrors.EveryKeyedCall(), TooMany()]),
        .. ErrorRows.Of(
            "dingtalk.calendar_event_attendees.list",
            [
                .. DingTalkErrors.EveryCalendarCall(),
                .. ErrorRows.Definitive(MeetingErrorCategory.Validation, "invalidParameter.event.calendarId", "invalidParameter.event.eventId", "invalidParameter.maxResults"),
                new("invalidParameter.subscribed.invalid", MeetingErrorCategory.NotSupported) { Advice = "The calendar is one that the person only subscribes to." },
            ]),
        .. ErrorRows.Of("dingtalk.calendar_event_attendees.respond", [.. DingTalkErrors.EveryCalendarCall(), .. DingTalkErrors.EveryKeyedCall()]),
    ];

    private static ErrorRow TooMany() => new("exceedMaxReceiverSize", MeetingErrorCategory.Validation) { Advice = "An event holds up to 5000 people." };
}
