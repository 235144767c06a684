using System.Globalization;

namespace MeetingApis.DingTalk.Internal;

internal static partial class DingTalkErrorTable
{
    /// <summary>What any operation may answer, in the order of <see cref="MeetingErrorCategory"/>, and what people and meeting of a booking can draw.</summary>
    /// <remarks>
    /// <c>system.busy</c> is missing on purpose: with HTTP 429 DingTalk refused to run the call, with HTTP 500 it failed
    /// in the middle. Without a row the status decides.
    /// </remarks>
    private static IEnumerable<ErrorRow> Generic() =>
    [
        .. ErrorRows.RejectedTokens(DingTalkErrorCodes.InvalidAuthentication, DingTalkErrorCodes.AccessTokenExpired, "invalidToken"),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Authentication,
            DingTalkErrorCodes.MissingAccessToken, DingTalkErrorCodes.InvalidClientIdOrSecret, "invalid.client", "invalidSuiteKey", "invalidParameter.idOrSecret.notFound"),
        // The first two mean "not allowed", not "expired", in spite of their names. The last is no failure of the server in
        // spite of its own; no page lists it, so the row is what keeps HTTP 500 from making it transient.
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Permission,
            DingTalkErrorCodes.InvalidAccessToken, DingTalkErrorCodes.UnauthorizedClient, DingTalkErrorCodes.IpNotInWhiteList, DingTalkErrorCodes.RealmControl,
            DingTalkErrorCodes.NoPermission, DingTalkErrorCodes.PermissionError, DingTalkErrorCodes.UserNotInOrg, DingTalkErrorCodes.OrgAccessForbidden, "systemError.notPermittedAccess"),
        .. ErrorRows.MissingScopes(DingTalkErrorCodes.AccessTokenPermissionDenied, DingTalkErrorCodes.ApiPermissionDenied),
        .. ErrorRows.Definitive(
            MeetingErrorCategory.Validation,
            "commonParamIllegal", "Missingbody", "Invalidbody", "paramError", DingTalkErrorCodes.ParamsError, "params.invalid",
            DingTalkErrorCodes.CreatorUidError, DingTalkErrorCodes.UnknownUserError, "extensionAppSettingError"),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotFound, DingTalkErrorCodes.ScheduleConferenceIdError, "invalidScheduleConferenceId"),
        // With HTTP 400 invalidCode is an authorization code, which only the exchange of a code sends.
        .. ErrorRows.Definitive(MeetingErrorCategory.Conflict, DingTalkErrorCodes.ResourceCancel, DingTalkErrorCodes.ResourceClose, "roomClosed", "confClosed", DingTalkErrorCodes.DuplicateClientToken, DingTalkErrorCodes.InvalidAuthorizationCode),
        // DingTalk sends no header: its windows are a second and a minute.
        .. ErrorRows.Throttled(s_second, DingTalkErrorCodes.QpsLimitForAppkeyAndApi, DingTalkErrorCodes.QpsLimitForApi, DingTalkErrorCodes.QpsLimitForSuitekeyAndOrgAndApi),
        .. ErrorRows.Throttled(s_minute, DingTalkErrorCodes.QpmLimitForAppkeyAndApi, DingTalkErrorCodes.QpmLimitForSuitekeyAndOrgAndApi),
        // About people, not calls: no pause that a call could wait out brings it to an end.
        .. ErrorRows.Definitive(MeetingErrorCategory.RateLimit, DingTalkErrorCodes.WaterLimitError),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, DingTalkErrorCodes.ApiCountLimitForOrg),
        .. ErrorRows.Definitive(MeetingErrorCategory.NotSupported, DingTalkErrorCodes.GrayControlDenied, DingTalkErrorCodes.ApiNotFound),
        .. ErrorRows.ServerFailures(
            "server.error", DingTalkErrorCodes.SystemError, "innerSystemError", "unknownError", "internalError",
            "ServiceUnavailable", "serviceBusy", "operationTimeout", "service.timeout"),
        .. OldApi(),
    ];

    /// <summary>The numbers of the old API, whose envelope reaches the new one's callers where a path is unknown or a gateway answers.</summary>
    private static IEnumerable<ErrorRow> OldApi() =>
    [
        .. ErrorRows.RejectedTokens("40001", "40014", "42001"),
        // 90001 to 90014: server, organisation or suite, for one API or all.
        .. ErrorRows.Throttled(s_second, Enumerable.Range(90001, 14).Select(code => code.ToString(CultureInfo.InvariantCulture))),
        .. ErrorRows.Throttled(s_second, "90018", "90019"),
        .. ErrorRows.Definitive(MeetingErrorCategory.Quota, "90020"),
        // No such path, no such method: a wrong base address.
        .. ErrorRows.Definitive(MeetingErrorCategory.NotSupported, "404", "22"),
        .. ErrorRows.ServerFailures("-1"),
    ];
}
