namespace MeetingApis.Feishu.Internal;

internal static partial class FeishuErrorTable
{
    /// <summary>What the gateway and the shared services answer to any operation, in the order of <see cref="MeetingErrorCategory"/>.</summary>
    private static IEnumerable<ErrorRow> Generic() =>
    [
        // 99991668 also answers a user token where none is taken; only the message tells, so it costs one replay there.
        .. ErrorRows.RejectedTokens(
            "4001", "20005", "20006", "20013", "20014",
            FeishuErrorCodes.InvalidTenantToken, FeishuErrorCodes.InvalidAppToken, "99991665", FeishuErrorCodes.InvalidUserToken, "99991671", FeishuErrorCodes.UserTokenExpired),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Authentication,
            "10005", "10012", "10013", FeishuErrorCodes.AppUnauthorized, FeishuErrorCodes.WrongAppSecret,
            FeishuErrorCodes.AppCredentialsNotFound, FeishuErrorCodes.MissingToken, FeishuErrorCodes.InvalidRefreshToken, "99991670", "99991681", "99991692"),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Permission,
            "11207", "11210",
            FeishuErrorCodes.UserResigned, FeishuErrorCodes.UserFrozen, FeishuErrorCodes.UserNotRegistered,
            "1001002",
            FeishuErrorCodes.IpNotAllowed, FeishuErrorCodes.AppNotInUse, FeishuErrorCodes.AppNotInstalled, FeishuErrorCodes.TokenNotPermitted),
        .. ErrorRows.MissingScopes(FeishuErrorCodes.MissingScope, FeishuErrorCodes.MissingUserConsent),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            "4000", "9499", "10001", FeishuErrorCodes.InvalidRequestParameter, "10100", "10400", "50003", "50006",
            FeishuErrorCodes.InvalidPageToken, "100002", "100003", "100004", FeishuErrorCodes.InvalidRoomId, "105002",
            "1000001", "1000002", "1001001",
            "99991301", "99991674", "99991675",
            "99992351", "99992352", "99992353", "99992359", "99992360", FeishuErrorCodes.OpenIdOfAnotherApp, "99992363", "99992364", FeishuErrorCodes.UnionIdOfAnotherTenant,
            FeishuErrorCodes.FieldValidationFailed, "99992500", "99992501"),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, "1003001", "1003003", "99991201", "99992375", "99992376"),
        .. ErrorRows.Definitive(MeetingErrorCategory.Conflict, "100007", "100009"),
        // No wait: Feishu says it in a header.
        .. ErrorRows.Throttled(wait: null, "1000004", "1000005", FeishuErrorCodes.RateLimited),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, FeishuErrorCodes.PlanLimitReached, FeishuErrorCodes.FeatureNotInPlan, FeishuErrorCodes.MonthlyQuotaExceeded),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotSupported, "10016", FeishuErrorCodes.BotNotEnabled, FeishuErrorCodes.InterfaceOffline, "1000007", "1001004"),
        .. ErrorRows.ServerFailures(
            "1500", "1503", "1551", "1557", "1642", "1663", "1665", "1668", "2200", "5000",
            "10101", "10105", "10500", "55001", "65001", "105001", "1000003"),
    ];
}
