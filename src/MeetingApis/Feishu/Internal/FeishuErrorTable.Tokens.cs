namespace MeetingApis.Feishu.Internal;

internal static partial class FeishuErrorTable
{
    /// <summary>Whatever the token endpoints dislike is a matter of credentials: 10003 and 10016 mean something else to other operations.</summary>
    private static IEnumerable<ErrorRow> TokensOfApps() =>
        new[] { FeishuAuthOperations.CustomTenantToken, FeishuAuthOperations.StoreAppToken, FeishuAuthOperations.StoreTenantToken, FeishuAuthOperations.ResendTicket }.SelectMany(operation => ErrorRows.Of(
            operation.Name,
            [
                new(FeishuErrorCodes.InvalidRequestParameter, MeetingErrorCategory.Authentication) { Advice = "Check the app id." },
                new(FeishuErrorCodes.AppUnauthorized, MeetingErrorCategory.Authentication) { Advice = "Check the app id, the app secret, and that the app is enabled." },
                .. ErrorRows.Definitive(MeetingErrorCategory.Authentication, "10005", FeishuErrorCodes.InvalidAppTicket, "10013", FeishuErrorCodes.WrongAppSecret, "10016", FeishuErrorCodes.AppCredentialsNotFound),
            ]));

    /// <summary>The code and the refresh token share one endpoint, and most of its codes.</summary>
    private static IEnumerable<ErrorRow> TokensOfUsers() =>
    [
        .. ErrorRows.Of(FeishuAuthOperations.ExchangeCode.Name, [.. OAuth(), .. ErrorRows.Definitive(MeetingErrorCategory.Authentication, "20003", "20004", "20049", "20065"), new("20071", MeetingErrorCategory.Validation)]),
        .. ErrorRows.Of(
            FeishuAuthOperations.RefreshUserToken.Name,
            [.. OAuth(), .. ErrorRows.Definitive(MeetingErrorCategory.Authentication, "20026", "20037", FeishuErrorCodes.RefreshTokenRevoked, FeishuErrorCodes.RefreshTokenUsed), new("20074", MeetingErrorCategory.Permission)]),
    ];

    private static IEnumerable<ErrorRow> OAuth() =>
    [
        .. ErrorRows.Definitive(MeetingErrorCategory.Validation, "20001", "20036", "20063", "20067", "20068", "20070"),
        .. ErrorRows.Definitive(MeetingErrorCategory.Authentication, "20002", "20024", "20048"),
        .. ErrorRows.Definitive(MeetingErrorCategory.Permission, "20009", "20010", "20066", "20069"),
        new("20008", MeetingErrorCategory.NotFound),
        .. ErrorRows.ServerFailures("20050"),
        // The only failure of the server after which Feishu's page says that the same may be sent again.
        new("20072", MeetingErrorCategory.Unavailable, FailureKind.Throttled),
    ];
}
