namespace MeetingApis.DingTalk;

/// <summary>
/// DingTalk's codes that a caller may want to tell apart, as its pages print them. The exception's class says what to
/// do next; the code says what happened.
/// </summary>
/// <remarks>
/// <see cref="MeetingApiException.Code"/> holds the code exactly as received, and DingTalk varies case and dots:
/// compare with <see cref="StringComparison.OrdinalIgnoreCase"/>.
/// </remarks>
/// <seealso href="https://open.dingtalk.com/document/development/server-api-error-codes-1">The vendor's page on all codes</seealso>
public static class DingTalkErrorCodes
{
    /// <summary>A parameter of a call on booked meetings is missing or outside its range.</summary>
    public const string ParamsError = "paramsError";

    /// <summary>The person named is not the meeting's creator or host, or the meeting belongs to another app.</summary>
    public const string PermissionError = "permissionError";

    /// <summary>The booked meeting was cancelled, which is final.</summary>
    public const string ResourceCancel = "resourceCancel";

    /// <summary>DingTalk failed, but may have done the work nevertheless.</summary>
    public const string SystemError = "systemError";

    /// <summary>DingTalk is busy. With HTTP 429 it did not run the call; with HTTP 500 it may have run it.</summary>
    public const string SystemBusy = "systemBusy";

    /// <summary>The meeting is over.</summary>
    public const string ResourceClose = "resourceClose";

    /// <summary>The limit of people who may be in conferences at once is reached. Calling again helps only when fewer people are in conferences.</summary>
    public const string WaterLimitError = "waterLimitError";

    /// <summary>No booked meeting has this id.</summary>
    public const string ScheduleConferenceIdError = "scheduleConferenceIdError";

    /// <summary>The creator's union id is wrong.</summary>
    public const string CreatorUidError = "creatorUidError";

    /// <summary>A person does not belong to the organisation.</summary>
    public const string UserNotInOrg = "userNotInOrg";

    /// <summary>A union id cannot be resolved to a person.</summary>
    public const string UnknownUserError = "unknownUserError";

    /// <summary>The organisation is excluded from the capability.</summary>
    public const string OrgAccessForbidden = "orgAccessForbidden";

    /// <summary>The person may not do this.</summary>
    public const string NoPermission = "noPermission";

    /// <summary>The access token was rejected, and so was a new one.</summary>
    public const string InvalidAuthentication = "InvalidAuthentication";

    /// <summary>The user's access token has expired.</summary>
    public const string AccessTokenExpired = "accesstoken.expired";

    /// <summary>The request carried no access token.</summary>
    public const string MissingAccessToken = "AuthenticationFailed.MissingParameter";

    /// <summary>The app key or the app secret is wrong. The host of one edition does not know the credentials of the other.</summary>
    public const string InvalidClientIdOrSecret = "invalidClientIdOrSecret";

    /// <summary>A third-party app's ticket is stale or wrong.</summary>
    public const string InvalidSuiteTicket = "invalidSuiteTicket";

    /// <summary>The organisation has not installed the third-party app, or has removed it.</summary>
    public const string AppNotAuthorized = "invalidAuthInfo";

    /// <summary>The code from a user's login is unknown or used.</summary>
    public const string InvalidAuthorizationCode = "invalidCode";

    /// <summary>The token is valid, but not allowed to do this.</summary>
    public const string InvalidAccessToken = "invalidAccessToken";

    /// <summary>The app lacks a permission point, which <see cref="MeetingPermissionException.RequiredScopes"/> names if DingTalk does.</summary>
    public const string AccessTokenPermissionDenied = "Forbidden.AccessDenied.AccessTokenPermissionDenied";

    /// <summary>The app may not call this API.</summary>
    public const string ApiPermissionDenied = "apiPermissionDenied";

    /// <summary>The calling address is not on the app's list.</summary>
    public const string IpNotInWhiteList = "Forbidden.AccessDenied.IpNotInWhiteList";

    /// <summary>A security rule of the organisation's exclusive edition forbids the call.</summary>
    public const string RealmControl = "forbidden.accessDenied.realmControl";

    /// <summary>The organisation has not authorised the app.</summary>
    public const string UnauthorizedClient = "unauthorized.client";

    /// <summary>The organisation has used up its calls for this month.</summary>
    public const string ApiCountLimitForOrg = "Forbidden.AccessDenied.ApiCountLimitForOrg";

    /// <summary>The app called this API too often within a second.</summary>
    public const string QpsLimitForAppkeyAndApi = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi";

    /// <summary>All callers together called this API too often within a second.</summary>
    public const string QpsLimitForApi = "Forbidden.AccessDenied.QpsLimitForApi";

    /// <summary>A third-party app called this API too often within a second for one organisation.</summary>
    public const string QpsLimitForSuitekeyAndOrgAndApi = "Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi";

    /// <summary>The app called this API too often within a minute.</summary>
    public const string QpmLimitForAppkeyAndApi = "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi";

    /// <summary>A third-party app called this API too often within a minute for one organisation.</summary>
    public const string QpmLimitForSuitekeyAndOrgAndApi = "Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi";

    /// <summary>DingTalk offers the API only to some organisations so far.</summary>
    public const string GrayControlDenied = "grayControlDenied";

    /// <summary>The host has no such API, usually because the base address is wrong.</summary>
    public const string ApiNotFound = "InvalidAction.NotFound";

    /// <summary>The calendar event, its calendar or the person does not exist.</summary>
    public const string ItemNotFound = "itemNotFound";

    /// <summary>The person is outside of the app's authorised scope.</summary>
    public const string PermissionDeny = "permissionDeny";

    /// <summary>The person has created as many calendar events today as DingTalk allows, 100.</summary>
    public const string FlowLimit = "flowLimit";

    /// <summary>An earlier request with the same idempotency key is still running. The library waits and sends the request again.</summary>
    public const string IdempotencyProcessing = "idempotencyProcessing";

    /// <summary>The idempotency key was used for another request.</summary>
    public const string IdempotentParameterMismatch = "IdempotentParameterMismatch";

    /// <summary>DingTalk has had a request with this idempotency key, and does not say what came of it.</summary>
    public const string DuplicateClientToken = "invalidRequest.duplicateClientToken";

    /// <summary>Nobody in the organisation has the mobile number, or it is no number.</summary>
    public const string MobileNotFound = "40104";

    /// <summary>The organisation has nobody of this id.</summary>
    public const string UserNotFound = "60121";

    /// <summary>The person is outside the range of contacts that the app may see.</summary>
    public const string UserOutOfRange = "50002";

    /// <summary>The app lacks a permission of the older API.</summary>
    public const string LegacyPermissionDenied = "60011";

    /// <summary>A meeting room is taken at that time, or its rules do not allow the booking.</summary>
    public const string MeetingRoomNotAvailable = "meetingRoomNotAvailable";
}
