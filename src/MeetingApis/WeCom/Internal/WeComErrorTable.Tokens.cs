namespace MeetingApis.WeCom.Internal;

internal static partial class WeComErrorTable
{
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
