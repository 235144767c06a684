namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of free and busy times.</summary>
internal static class FeishuFreeBusyErrors
{
    public static IEnumerable<ErrorRow> Rows => ErrorRows.Of("feishu.free_busy.list", [.. FeishuErrors.Calendar(), FeishuErrors.InvalidParameters(), FeishuErrors.CalendarUser()]);
}
