namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's documented codes. Its pages have no tables of their own; one global table gives each code its meaning.</summary>
internal static partial class WeComErrorTable
{
    private const string ConcurrentChange = "Someone else changed the same record: wait a few seconds, read it again, then decide.";

    public static ErrorTable Table { get; } = new(
        "https://developer.work.weixin.qq.com/document/path/90313",
        [.. Meetings(), .. MeetingRooms(), .. MeetingRoomBookings(), .. GetToken(), .. Generic()]);

    private static IEnumerable<ErrorRow> GetToken() => ErrorRows.Of(
        "wecom.auth.gettoken",
        // To other operations 40001 means a stale token; here it is the secret, and another try brings an IP ban nearer.
        new(WeComErrorCodes.InvalidSecret, ErrorCategory.Authentication) { Advice = "Check the secret, and that the app is enabled. Many wrong secrets ban the address for an hour." },
        new(WeComErrorCodes.InvalidCorpId, ErrorCategory.Authentication),
        new(WeComErrorCodes.IpNotAllowed, ErrorCategory.Permission) { Advice = "Add the address that calls to those that the app trusts." });
}
