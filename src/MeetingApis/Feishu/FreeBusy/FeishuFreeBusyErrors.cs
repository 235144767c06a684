namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of free and busy times.</summary>
internal static class FeishuFreeBusyErrors
{
    public static IEnumerable<ErrorRow> Rows => ErrorRows.Of(
        "feishu.free_busy.list",
        [
            .. FeishuErrors.Calendar(),
            new("190014", ErrorCategory.Validation),
            new("195100", ErrorCategory.NotFound) { Advice = "The user has left, or is of another organisation; check the kind of user id too." },
        ]);
}
