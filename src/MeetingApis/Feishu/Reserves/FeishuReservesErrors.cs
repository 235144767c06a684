namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of reserves.</summary>
internal static class FeishuReservesErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. ErrorRows.Of("feishu.reserves.apply", [.. FeishuErrors.Video(), .. Settings()]),
        .. ErrorRows.Of("feishu.reserves.update", [.. FeishuErrors.Video(), .. OwnReserve(), .. Settings()]),
        .. ErrorRows.Of("feishu.reserves.delete", [.. FeishuErrors.Video(), .. OwnReserve()]),
        .. ErrorRows.Of("feishu.reserves.get", [.. FeishuErrors.Video(), .. OwnReserve()]),
        .. ErrorRows.Of("feishu.reserves.get_active_meeting", [.. FeishuErrors.Video(), .. OwnReserve()]),
    ];

    /// <summary>Of what names a reservation by its id.</summary>
    private static IEnumerable<ErrorRow> OwnReserve() =>
    [
        new(FeishuErrorCodes.DataNotFound, MeetingErrorCategory.NotFound) { Advice = "A request in the wrong shape is answered the same way: check the reservation's id, then the request." },
        FeishuErrors.NoPermission("the reservation belongs"),
    ];

    /// <summary>Of what sets the settings of a meeting.</summary>
    private static IEnumerable<ErrorRow> Settings() =>
    [
        new(FeishuErrorCodes.InvalidRecording, MeetingErrorCategory.Validation) { Advice = "A one-to-one call cannot be recorded automatically." },
        new(FeishuErrorCodes.TooManyHosts, MeetingErrorCategory.Validation) { Advice = "A meeting has at most 10 hosts." },
        new(FeishuErrorCodes.InvalidHost, MeetingErrorCategory.Validation) { Advice = "Check the hosts' user ids." },
        new(FeishuErrorCodes.InvalidPassword, MeetingErrorCategory.Validation) { Advice = "The password must be 4 to 9 digits." },
    ];
}
