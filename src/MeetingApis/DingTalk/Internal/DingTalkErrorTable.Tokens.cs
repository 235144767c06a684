namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    private const string CheckCredentials = "Check app key and app secret, and that the base address is that of the app's edition (.com or .io).";

    /// <summary>Codes of the token endpoints, where a failure is a matter of credentials.</summary>
    private static IEnumerable<ErrorRow> Tokens() =>
    [
        .. ErrorRows.Of(
            DingTalkAuthOperations.InternalToken.Name,
            new ErrorRow(DingTalkErrorCodes.InvalidClientIdOrSecret, ErrorCategory.Authentication) { Advice = CheckCredentials }),
        .. ErrorRows.Of(
            DingTalkAuthOperations.UnifiedToken.Name,
            new("invalid.client", ErrorCategory.Authentication) { Advice = CheckCredentials },
            new("unsupported.grant.type", ErrorCategory.Validation),
            new(DingTalkErrorCodes.UnauthorizedClient, ErrorCategory.Permission) { Advice = "Check the corp id: the app is not one of that organisation." },
            new("server.error", ErrorCategory.Unavailable, FailureKind.Ambiguous),
            // Seen for ids that do not exist, with HTTP 500.
            new("unknownError", ErrorCategory.Unavailable, FailureKind.Ambiguous) { Advice = "Where it lasts, check the corp id and the app key: DingTalk answers unknown ones in the same way." }),
        .. ErrorRows.Of(
            DingTalkAuthOperations.CorpToken.Name,
            new("invalidSuiteKey", ErrorCategory.Authentication) { Advice = CheckCredentials },
            new(DingTalkErrorCodes.InvalidSuiteTicket, ErrorCategory.Authentication) { Advice = "The suite ticket is stale or wrong: hand the newest to AcceptSuiteTicketAsync of the client's Authorization. The developer console pushes it again." },
            new(DingTalkErrorCodes.AppNotAuthorized, ErrorCategory.Permission) { Advice = "The organisation has not installed the app, or has removed it." }),
        .. ErrorRows.Of(DingTalkAuthOperations.ExchangeCode.Name, TokensOfUsers()),
        .. ErrorRows.Of(DingTalkAuthOperations.RefreshUserToken.Name, TokensOfUsers()),
    ];

    /// <summary>The page names no code. These are the ones of the general list that speak of what is sent here, where they do not mean the access token of a call.</summary>
    private static IEnumerable<ErrorRow> TokensOfUsers() =>
    [
        new(DingTalkErrorCodes.InvalidClientIdOrSecret, ErrorCategory.Authentication) { Advice = CheckCredentials },
        new("invalidParameter.idOrSecret.notFound", ErrorCategory.Authentication) { Advice = CheckCredentials },
        .. ErrorRows.Definitive(ErrorCategory.Authentication, DingTalkErrorCodes.InvalidAuthorizationCode, DingTalkErrorCodes.AccessTokenExpired, "invalidToken"),
    ];
}
