namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of calendar events.</summary>
internal static class FeishuCalendarEventsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("feishu.calendar_events.create", Written()),
        .. ErrorRows.Of("feishu.calendar_events.update", Written()),
        .. ErrorRows.Of(
            "feishu.calendar_events.get",
            [
                .. FeishuErrors.CalendarEvents(), FeishuErrors.CalendarUser(),
                FeishuErrors.InvalidParameters(),
                new("194001", ErrorCategory.Permission) { Advice = "Read the event without its attendees, or as somebody who may see them." },
            ]),
        .. ErrorRows.Of(
            "feishu.calendar_events.list",
            [
                .. FeishuErrors.Calendar(), .. FeishuErrors.CalendarEventById(), FeishuErrors.CalendarUser(),
                new(FeishuErrorCodes.CalendarTokenExpired, ErrorCategory.Validation) { Advice = "Begin again without page token and sync token." },
                new("190009", ErrorCategory.Validation) { Advice = "Send the sync token without other restrictions." },
            ]),
        .. ErrorRows.Of("feishu.calendar_events.delete", [.. FeishuErrors.Calendar(), .. FeishuErrors.CalendarEventById(), FeishuErrors.CalendarUser()]),
    ];

    /// <summary>Of what sets the fields of an event.</summary>
    private static IEnumerable<ErrorRow> Written() =>
    [
        .. FeishuErrors.CalendarEvents(), FeishuErrors.CalendarUser(),
        new("190013", ErrorCategory.Validation) { Advice = "Feishu's check of contents refuses a text of the event." },
        FeishuErrors.InvalidParameters(),
        new(FeishuErrorCodes.AppCannotAppointHosts, ErrorCategory.Validation) { Advice = "In a calendar of the app, leave the hosts out and let attendees start the meeting." },
        new("193102", ErrorCategory.Permission) { Advice = "Only an organiser who is a user can appoint hosts." },
        new("193105", ErrorCategory.Validation) { Advice = "Check the attachments' file tokens." },
        new("193106", ErrorCategory.Quota) { Advice = "All attachments of an event have 25 MB at most." },
        new("193107", ErrorCategory.Permission) { Advice = "Upload the attachment with the same identity, for the same calendar." },
        new("195112", ErrorCategory.Validation) { Advice = "The meeting's password must be 4 to 9 digits." },
        new("195113", ErrorCategory.Permission) { Advice = "Only the organiser can set the meeting's password." },
    ];
}
