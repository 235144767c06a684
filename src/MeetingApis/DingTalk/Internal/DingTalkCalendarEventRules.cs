namespace MeetingApis.DingTalk.Internal;

/// <summary>The rules that the requests for calendar events share. What is null is not sent.</summary>
internal static class DingTalkCalendarEventRules
{
    private const int LongestSummary = 2048;
    private const int LongestDescription = 5000;
    private const int MostAttendees = 500;
    private const int LargestPage = 100;

    public static void Texts(ref Violations violations, string? summary, string? description)
    {
        violations.Require(summary is null || (!string.IsNullOrWhiteSpace(summary) && summary.Length <= LongestSummary), "Summary", "must be 1 to 2048 characters, and not only spaces.");
        violations.Require(description is not { Length: > LongestDescription }, "Description", "must be at most 5000 characters.");
    }

    /// <summary>Both are dates or both are times in one zone. Times are compared as they are sent, in whole seconds.</summary>
    public static void Times(ref Violations violations, DingTalkCalendarEventTime? start, DingTalkCalendarEventTime? end, bool? isAllDay)
    {
        violations.Nested(start, "Start");
        violations.Nested(end, "End");
        if ((start ?? end) is { } either && isAllDay is { } allDay)
        {
            violations.Require(either.Date is null != allDay, "IsAllDay", "must be true where Start and End are dates, and false where they are times.");
        }

        switch (start, end)
        {
            case ({ Date: { } first, Time: null }, { Date: { } last, Time: null }):
                violations.Require(last > first, "End.Date", "must lie after Start: it is the first day after the event.");
                break;
            case ({ Time: { } from, Date: null }, { Time: { } to, Date: null }):
                violations.Require(to.InSeconds() > from.InSeconds(), "End.Time", "must lie after Start.");
                violations.Require(end.TimeZone == start.TimeZone, "End.TimeZone", "must be the time zone of Start.");
                break;
            case (not null, not null):
                violations.Add("End", "must be a date where Start is one, and a time where Start is one.");
                break;
        }
    }

    public static void Attendees(ref Violations violations, IReadOnlyList<DingTalkCalendarEventAttendee>? attendees)
    {
        violations.Require(attendees is not { Count: > MostAttendees }, "Attendees", "must be at most 500.");
        violations.NestedEach(attendees, "Attendees");
    }

    /// <summary>The period of a list. Times are compared as they are sent, in whole seconds.</summary>
    public static void Period(ref Violations violations, DateTimeOffset? timeMin, DateTimeOffset? timeMax)
    {
        violations.Time(timeMin, "TimeMin");
        violations.Time(timeMax, "TimeMax");
        violations.Require(!(timeMax?.InSeconds() <= timeMin?.InSeconds()), "TimeMax", "must lie after TimeMin.");
    }

    /// <summary>The size of a list's pages.</summary>
    public static void Page(ref Violations violations, int? pageSize, int? maxAttendees)
    {
        violations.Require(pageSize is null or (>= 1 and <= LargestPage), "PageSize", "must be 1 to 100.");
        violations.Require(maxAttendees is null or (>= 0 and <= LargestPage), "MaxAttendees", "must be at most 100, and not negative.");
    }
}
