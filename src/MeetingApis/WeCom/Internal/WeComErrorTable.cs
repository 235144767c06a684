namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's documented codes. Its pages have no tables of their own; one global table gives each code its meaning.</summary>
internal static partial class WeComErrorTable
{
    /// <summary>Where a ticket is missing, stale or wrong.</summary>
    public const string NextTicket = "WeCom pushes a ticket every 10 minutes, to the app's command callback: hand it to AcceptSuiteTicketAsync of the client's Authorization.";

    /// <summary>Where an organisation's permanent code is no good any more.</summary>
    public const string Reauthorize = "The organisation has withdrawn its authorisation, or the permanent code was reset or is another app's: hand the next auth code to AcceptAuthCodeAsync of the client's Authorization.";

    private const string ConcurrentChange = "Someone else changed the same record: wait a few seconds, read it again, then decide.";

    public static ErrorTable Table { get; } = new(
        "https://developer.work.weixin.qq.com/document/path/90313",
        [.. Meetings(), .. MeetingRooms(), .. MeetingRoomBookings(), .. Tokens(), .. Generic()]);

    private static IEnumerable<ErrorRow> Tokens() =>
    [
        .. ErrorRows.Of(
            WeComAuthOperations.GetToken.Name,
            // To other operations 40001 means a stale token; here it is the secret, and another try brings an IP ban nearer.
            new(WeComErrorCodes.InvalidSecret, ErrorCategory.Authentication) { Advice = "Check the secret, and that the app is enabled. Many wrong secrets ban the address for an hour." },
            new(WeComErrorCodes.InvalidCorpId, ErrorCategory.Authentication),
            new(WeComErrorCodes.IpNotAllowed, ErrorCategory.Permission) { Advice = "Add the address that calls to those that the app trusts." }),
        .. ErrorRows.Of(
            WeComAuthOperations.SuiteToken.Name,
            new(WeComErrorCodes.InvalidSuiteSecret, ErrorCategory.Authentication),
            new(WeComErrorCodes.InvalidSuiteId, ErrorCategory.Authentication),
            new(WeComErrorCodes.InvalidSuiteTicket, ErrorCategory.Authentication) { Advice = $"The suite ticket is stale or wrong. {NextTicket}" }),
        .. ErrorRows.Of(
            WeComAuthOperations.CorpToken.Name,
            new(WeComErrorCodes.InvalidPermanentCode, ErrorCategory.Authentication) { Advice = Reauthorize },
            new(WeComErrorCodes.NotAuthorizedByCorp, ErrorCategory.Permission) { Advice = Reauthorize }),
        .. ErrorRows.Of(
            WeComAuthOperations.ExchangeAuthCode.Name,
            new ErrorRow(WeComErrorCodes.InvalidAuthCode, ErrorCategory.Authentication) { Advice = "An auth code works once, for 10 minutes: have the organisation authorise the app again." }),
    ];
}
