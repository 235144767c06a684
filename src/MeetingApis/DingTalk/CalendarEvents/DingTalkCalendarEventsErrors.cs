namespace MeetingApis.DingTalk.Internal;

/// <summary>The documented codes of calendar events.</summary>
internal static class DingTalkCalendarEventsErrors
{
    public static IEnumerable<ErrorRow> Rows =>
    [
        .. Create(), .. Keyed("update"), .. Get(), .. Common("list"), .. Common("list_view"), .. Keyed("delete"), .. Keyed("cancel"), .. Keyed("transfer"),
    ];

    private static IEnumerable<ErrorRow> Create() =>
    [
        .. Keyed("create"),
        .. ErrorRows.Of(
            "dingtalk.calendar_events.create",
            new(DingTalkErrorCodes.PermissionDeny, MeetingErrorCategory.Permission) { Advice = "The person is outside of the app's authorised scope." },
            new(DingTalkErrorCodes.FlowLimit, MeetingErrorCategory.Quota) { Advice = "A person may create 100 events a day." }),
    ];

    private static IEnumerable<ErrorRow> Get() =>
    [
        .. Common("get"),
        .. ErrorRows.Of(
            "dingtalk.calendar_events.get",
            new ErrorRow("instanceNotExist", MeetingErrorCategory.NotFound) { Advice = "The event was deleted, or is no event of its series." }),
    ];

    private static IEnumerable<ErrorRow> Keyed(string operation) =>
        [.. Common(operation), .. ErrorRows.Of($"dingtalk.calendar_events.{operation}", DingTalkErrors.EveryKeyedCall())];

    private static IEnumerable<ErrorRow> Common(string operation) => ErrorRows.Of($"dingtalk.calendar_events.{operation}", DingTalkErrors.EveryCalendarCall());
}
