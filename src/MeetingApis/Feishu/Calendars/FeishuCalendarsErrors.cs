namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of calendars.</summary>
internal static class FeishuCalendarsErrors
{
    public static IEnumerable<ErrorRow> Rows => ErrorRows.Of("feishu.calendars.get_primary", [.. FeishuErrors.Calendar(), .. FeishuErrors.CalendarById(), FeishuErrors.CalendarUser()]);
}
