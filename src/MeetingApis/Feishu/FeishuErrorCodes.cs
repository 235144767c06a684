namespace MeetingApis.Feishu;

/// <summary>
/// Feishu's codes that a caller may want to tell apart. Compare them with <see cref="MeetingApiException.Code"/>. The
/// exception's class says what to do next; the code says what happened.
/// </summary>
/// <seealso href="https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code">The vendor's page on generic codes</seealso>
public static class FeishuErrorCodes
{
    /// <summary>The video conference service failed. It may have done the work nevertheless.</summary>
    public const string InternalError = "121001";

    /// <summary>The video conference service does not support the request.</summary>
    public const string NotSupported = "121002";

    /// <summary>A parameter is outside the range that the operation's page gives for it.</summary>
    public const string InvalidParameter = "121003";

    /// <summary>The reservation, meeting or room does not exist; Feishu also returns this code for a request of the wrong shape.</summary>
    public const string DataNotFound = "121004";

    /// <summary>The token's identity may not do this to this resource, usually because another identity owns it.</summary>
    public const string NoPermission = "121005";

    /// <summary>The data is not as the call assumed, because somebody else changed it in the meantime. Read it again.</summary>
    public const string DataConflict = "121006";

    /// <summary>The meeting's state does not allow this, usually because the meeting is over.</summary>
    public const string UnexpectedMeetingStatus = "122001";

    /// <summary>The meeting does not exist.</summary>
    public const string MeetingNotFound = "122002";

    /// <summary>The user who calls is not in the meeting.</summary>
    public const string OperatorNotInMeeting = "122003";

    /// <summary>The target user is not in the meeting.</summary>
    public const string TargetNotInMeeting = "122004";

    /// <summary>The meeting is full.</summary>
    public const string ParticipantLimitReached = "122006";

    /// <summary>The invited user is in another call.</summary>
    public const string CalleeBusy = "122007";

    /// <summary>The meeting is locked: nobody else can join.</summary>
    public const string MeetingLocked = "122008";

    /// <summary>The recording setting contradicts the meeting: a one-to-one call cannot be recorded automatically.</summary>
    public const string InvalidRecording = "123002";

    /// <summary>More than 10 hosts were named.</summary>
    public const string TooManyHosts = "123003";

    /// <summary>A host cannot be appointed, usually because the user id is wrong.</summary>
    public const string InvalidHost = "123004";

    /// <summary>The meeting password is not 4 to 9 digits.</summary>
    public const string InvalidPassword = "123006";

    /// <summary>The start of the queried time lies in the future, or before 1970.</summary>
    public const string InvalidStartTime = "126005";

    /// <summary>The end of the queried time lies before its start, or more than one day after it.</summary>
    public const string InvalidEndTime = "126006";

    /// <summary>No instance of the event has this original time (any longer), usually because the whole series was moved.</summary>
    public const string InvalidOriginalTime = "105003";

    /// <summary>The user id is invalid. Feishu also returns this code for an id of no user.</summary>
    public const string InvalidUserId = "41012";

    /// <summary>The user exists, but lies outside of the app's contact range (通讯录权限范围).</summary>
    public const string UserOutOfRange = "41050";

    /// <summary>The app has no bot, which calendar calls with the app's own token need.</summary>
    public const string CalendarBotNotFound = "190007";

    /// <summary>The page token or sync token of a calendar has expired: begin again without it.</summary>
    public const string CalendarTokenExpired = "190008";

    /// <summary>The calendar does not exist.</summary>
    public const string CalendarNotFound = "191000";

    /// <summary>The identity that calls lacks the role that the operation needs in the calendar.</summary>
    public const string NoCalendarAccess = "191002";

    /// <summary>The calendar was deleted.</summary>
    public const string CalendarDeleted = "191003";

    /// <summary>The calendar event does not exist.</summary>
    public const string CalendarEventNotFound = "193001";

    /// <summary>The identity that calls may not do this to the calendar event, usually because another identity organises it.</summary>
    public const string NoCalendarEventPermission = "193002";

    /// <summary>The calendar event was deleted.</summary>
    public const string CalendarEventDeleted = "193003";

    /// <summary>The event has no such attendee.</summary>
    public const string AttendeeNotFound = "194000";

    /// <summary>The organiser of the calendar event is the app: it cannot appoint hosts, and attendees must be allowed to start the meeting.</summary>
    public const string AppCannotAppointHosts = "193101";

    /// <summary>A user of a calendar call has left the organisation, or is not in it.</summary>
    public const string CalendarUserNotFound = "195100";

    /// <summary>The app called too often; the wait that Feishu asks for is in <see cref="MeetingApiException.RetryAfter"/>.</summary>
    public const string RateLimited = "99991400";

    /// <summary>The organisation has used up its calls for this month.</summary>
    public const string MonthlyQuotaExceeded = "99991403";

    /// <summary>The organisation's plan has reached one of its limits.</summary>
    public const string PlanLimitReached = "90003087";

    /// <summary>The organisation's plan no longer includes the feature.</summary>
    public const string FeatureNotInPlan = "90003088";

    /// <summary>Feishu has taken the interface out of service.</summary>
    public const string InterfaceOffline = "30005";

    /// <summary>The app lacks the bot ability, which calendar calls with the app's own token need.</summary>
    public const string BotNotEnabled = "11205";

    /// <summary>The app has none of the scopes that the operation requires.</summary>
    public const string MissingScope = "99991672";

    /// <summary>The user has not consented to the scope, and must be asked again.</summary>
    public const string MissingUserConsent = "99991679";

    /// <summary>The app is not installed in the organisation.</summary>
    public const string AppNotInstalled = "99991673";

    /// <summary>The app is not enabled in the organisation.</summary>
    public const string AppNotInUse = "99991662";

    /// <summary>The token may not be used for this.</summary>
    public const string TokenNotPermitted = "99991676";

    /// <summary>The app's settings do not allow calls from this IP address.</summary>
    public const string IpNotAllowed = "99991401";

    /// <summary>The user has left the organisation.</summary>
    public const string UserResigned = "20021";

    /// <summary>The user's account is frozen.</summary>
    public const string UserFrozen = "20022";

    /// <summary>The user has not registered yet.</summary>
    public const string UserNotRegistered = "20023";

    /// <summary>The request had no token, or a token without its <c>Bearer</c> prefix.</summary>
    public const string MissingToken = "99991661";

    /// <summary>The tenant token was rejected, and so was a new one; the operation may not take tenant tokens at all.</summary>
    public const string InvalidTenantToken = "99991663";

    /// <summary>The app token was rejected, and so was a new one.</summary>
    public const string InvalidAppToken = "99991664";

    /// <summary>The user token was rejected, or the operation takes no user tokens.</summary>
    public const string InvalidUserToken = "99991668";

    /// <summary>The user token has expired.</summary>
    public const string UserTokenExpired = "99991677";

    /// <summary>The refresh token is invalid or no longer valid: the user must consent again.</summary>
    public const string InvalidRefreshToken = "99991669";

    /// <summary>The refresh token was revoked, as is every token that has been used: the user must consent again.</summary>
    public const string RefreshTokenRevoked = "20064";

    /// <summary>The refresh token was used already: the user must consent again.</summary>
    public const string RefreshTokenUsed = "20073";

    /// <summary>A store app's ticket is stale or wrong.</summary>
    public const string InvalidAppTicket = "10012";

    /// <summary>The app secret is wrong.</summary>
    public const string WrongAppSecret = "10015";

    /// <summary>The app is disabled. The token endpoint also returns this code for a wrong secret or an unknown app id.</summary>
    public const string AppUnauthorized = "10014";

    /// <summary>The app id is unknown, or does not belong to the secret.</summary>
    public const string AppCredentialsNotFound = "99991543";

    /// <summary>A general parameter is malformed. From the token endpoint, the malformed parameter is the app id.</summary>
    public const string InvalidRequestParameter = "10003";

    /// <summary>The request broke rules of its fields, which <see cref="MeetingValidationException.Violations"/> lists where Feishu names them.</summary>
    public const string FieldValidationFailed = "99992402";

    /// <summary>The page token does not come from this query.</summary>
    public const string InvalidPageToken = "100001";

    /// <summary>The room id of a meeting room call is malformed or unknown.</summary>
    public const string InvalidRoomId = "100005";

    /// <summary>An open id belongs to another app: the same user has another one in each app.</summary>
    public const string OpenIdOfAnotherApp = "99992361";

    /// <summary>A union id belongs to another organisation.</summary>
    public const string UnionIdOfAnotherTenant = "99992381";
}
