namespace MeetingApis.WeCom.Internal;

internal static partial class WeComErrorTable
{
    private static IEnumerable<ErrorRow> Tokens() =>
    [
        .. ErrorRows.Of(
            WeComAuthOperations.GetToken.Name,
            // To other operations 40001 means a stale token; here it is the secret, and another try brings an IP ban nearer.
            new(WeComErrorCodes.InvalidSecret, MeetingErrorCategory.Authentication) { Advice = "Check the secret, and that the app is enabled. Many wrong secrets ban the address for an hour." },
            new(WeComErrorCodes.InvalidCorpId, MeetingErrorCategory.Authentication),
            new(WeComErrorCodes.IpNotAllowed, MeetingErrorCategory.Permission) { Advice = "Add the address that calls to those that the app trusts." }),
        .. ErrorRows.Of(
            WeComAuthOperations.SuiteToken.Name,
            new(WeComErrorCodes.InvalidSuiteSecret, MeetingErrorCategory.Authentication),
            new(WeComErrorCodes.InvalidSuiteId, MeetingErrorCategory.Authentication),
            new(WeComErrorCodes.InvalidSuiteTicket, MeetingErrorCategory.Authentication) { Advice = $"The suite ticket is stale or wrong. {NextTicket}" }),
        .. ErrorRows.Of(
            WeComAuthOperations.CorpToken.Name,
            new(WeComErrorCodes.InvalidPermanentCode, MeetingErrorCategory.Authentication) { Advice = Reauthorize },
            new(WeComErrorCodes.NotAuthorizedByCorp, MeetingErrorCategory.Permission) { Advice = Reauthorize }),
        .. ErrorRows.Of(
            WeComAuthOperations.ExchangeAuthCode.Name,
            new ErrorRow(WeComErrorCodes.InvalidAuthCode, MeetingErrorCategory.Authentication) { Advice = "An auth code works once, for 10 minutes: have the organisation authorise the app again." }),
    ];
}
