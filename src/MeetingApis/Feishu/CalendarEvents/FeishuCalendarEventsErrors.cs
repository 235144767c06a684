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
                new("194001", MeetingErrorCategory.Permission) { Advice = "Read the event without its attendees, or as somebody who may see them." },
            ]),
        .. ErrorRows.Of(
            "feishu.calendar_events.list",
            [
                .. FeishuErrors.Calendar(), .. FeishuErrors.CalendarEventById(), FeishuErrors.CalendarUser(),
                new(FeishuErrorCodes.CalendarTokenExpired, MeetingErrorCategory.Validation) { Advice = "Begin again without page token and sync token." },
                new("190009", MeetingErrorCategory.Validation) { Advice = "Send the sync token without other restrictions." },
            ]),
        .. ErrorRows.Of("feishu.calendar_events.delete", [.. FeishuErrors.Calendar(), .. FeishuErrors.CalendarEventById(), FeishuErrors.CalendarUser()]),
    ];

    /// <summary>Of what sets the fields of an event.</summary>
    private static IEnumerable<ErrorRow> Written() =>
    [
        .. FeishuErrors.CalendarEvents(), FeishuErrors.CalendarUser(),
        new("190013", MeetingErrorCategory.Validation) { Advice = "Feishu's check of contents refuses a text of the event." },
        FeishuErrors.InvalidParameters(),
        new(FeishuErrorCodes.AppCannotAppointHosts, MeetingErrorCategory.Validation) { Advice = "In a calendar of the app, leave the hosts out and let attendees start the meeting." },
        new("193102", MeetingErrorCategory.Permission) { Advice = "Only an organiser who is a user can appoint hosts." },
        new("193105", MeetingErrorCategory.Validation) { Advice = "Check the attachments' file tokens." },
        new("193106", MeetingErrorCategory.Quota) { Advice = "All attachments of an event have 25 MB at most." },
        new("193107", MeetingErrorCategory.Permission) { Advice = "Upload the attachment with the same identity, for the same calendar." },
        new("195112", MeetingErrorCategory.Validation) { Advice = "The meeting's password must be 4 to 9 digits." },
        new("195113", MeetingErrorCategory.Permission) { Advice = "Only the organiser can set the meeting's password." },
    ];
}
