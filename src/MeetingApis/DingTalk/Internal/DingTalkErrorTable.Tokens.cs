namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    private const string CheckCredentials = "Check app key and app secret, and that the base address is that of the app's edition (.com or .io).";

    /// <summary>Codes of the token endpoints, where a failure is a matter of credentials.</summary>
    private static IEnumerable<ErrorRow> Tokens() =>
    [
        .. ErrorRows.Of(
            DingTalkAuthOperations.InternalToken.Name,
            new ErrorRow(DingTalkErrorCodes.InvalidClientIdOrSecret, MeetingErrorCategory.Authentication) { Advice = CheckCredentials }),
        .. ErrorRows.Of(
            DingTalkAuthOperations.UnifiedToken.Name,
            new("invalid.client", MeetingErrorCategory.Authentication) { Advice = CheckCredentials },
            new("unsupported.grant.type", MeetingErrorCategory.Validation),
            new(DingTalkErrorCodes.UnauthorizedClient, MeetingErrorCategory.Permission) { Advice = "Check the corp id: the app is not one of that organisation." },
            new("server.error", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous),
            // Seen for ids that do not exist, with HTTP 500.
            new("unknownError", MeetingErrorCategory.Unavailable, FailureKind.Ambiguous) { Advice = "Where it lasts, check the corp id and the app key: DingTalk answers unknown ones in the same way." }),
        .. ErrorRows.Of(
            DingTalkAuthOperations.CorpToken.Name,
            new("invalidSuiteKey", MeetingErrorCategory.Authentication) { Advice = CheckCredentials },
            new(DingTalkErrorCodes.InvalidSuiteTicket, MeetingErrorCategory.Authentication) { Advice = "The suite ticket is stale or wrong: hand the newest to AcceptSuiteTicketAsync of the client's Authorization. The developer console pushes it again." },
            new(DingTalkErrorCodes.AppNotAuthorized, MeetingErrorCategory.Permission) { Advice = "The organisation has not installed the app, or has removed it." }),
        .. ErrorRows.Of(DingTalkAuthOperations.ExchangeCode.Name, TokensOfUsers()),
        .. ErrorRows.Of(DingTalkAuthOperations.RefreshUserToken.Name, TokensOfUsers()),
    ];

    /// <summary>The page names no code. These are the ones of the general list that speak of what is sent here, where they do not mean the access token of a call.</summary>
    private static IEnumerable<ErrorRow> TokensOfUsers() =>
    [
        new(DingTalkErrorCodes.InvalidClientIdOrSecret, MeetingErrorCategory.Authentication) { Advice = CheckCredentials },
        new("invalidParameter.idOrSecret.notFound", MeetingErrorCategory.Authentication) { Advice = CheckCredentials },
        .. ErrorRows.Definitive(MeetingErrorCategory.Authentication, DingTalkErrorCodes.InvalidAuthorizationCode, DingTalkErrorCodes.AccessTokenExpired, "invalidToken"),
    ];
}
