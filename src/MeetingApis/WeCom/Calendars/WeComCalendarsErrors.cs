namespace MeetingApis.WeCom.Internal;

/// <summary>The documented codes of calendars.</summary>
internal static class WeComCalendarsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("wecom.calendars.create", CreateCalendar()),
        .. ErrorRows.Of("wecom.calendars.update", [.. WeComErrors.EveryCalendarOperation(), .. WeComErrors.UnknownCalendar()]),
        .. ErrorRows.Of("wecom.calendars.batch_get", BatchGetCalendars()),
        .. ErrorRows.Of("wecom.calendars.delete", DeleteCalendar()),
    ];

    private static IEnumerable<ErrorRow> CreateCalendar() =>
    [
        .. WeComErrors.EveryCalendarOperation(),
        new("90481", MeetingErrorCategory.Quota) { Advice = "An app has at most 10,000 calendars, and an organisation 30,000 public ones." },
        new("90483", MeetingErrorCategory.Validation) { Advice = "A calendar of the whole organisation must say who sees it." },
        new("90473", MeetingErrorCategory.Validation) { Advice = "The colour must be written as #RRGGBB." },
        new("90492", MeetingErrorCategory.Validation) { Advice = "The administrators must be among those with whom the calendar is shared." },
        .. ErrorRows.Definitive(MeetingErrorCategory.Validation, "90495", "90496"),
    ];

    /// <summary>One of many ids is wrong: the request is to be fixed, whereas a single calendar is simply not there.</summary>
    private static IEnumerable<ErrorRow> BatchGetCalendars() =>
    [
        .. WeComErrors.EveryCalendarOperation(),
        .. ErrorRows.Definitive(MeetingErrorCategory.Validation, WeComErrorCodes.InvalidCalendarId, "90458"),
        new(WeComErrorCodes.CalendarDeleted, MeetingErrorCategory.NotFound),
    ];

    private static IEnumerable<ErrorRow> DeleteCalendar() =>
    [
        .. WeComErrors.EveryCalendarOperation(),
        .. WeComErrors.UnknownCalendar(),
        new(WeComErrorCodes.DefaultCalendar, MeetingErrorCategory.Conflict) { Advice = "Make another calendar the app's default first." },
    ];
}
