namespace MeetingApis.WeCom;

/// <summary>
/// WeCom's codes that a caller may want to tell apart. Compare them with <see cref="MeetingApiException.Code"/>. The
/// exception's class says what to do next; the code says what happened.
/// </summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90313">The vendor's page on all codes</seealso>
public static class WeComErrorCodes
{
    /// <summary>The meeting id is wrong, or belongs to another app.</summary>
    public const string InvalidMeetingId = "90602";

    /// <summary>The meeting was deleted.</summary>
    public const string MeetingDeleted = "730008";

    /// <summary>The meeting was created by another app, so this one may not touch it.</summary>
    public const string MeetingOfAnotherApp = "730005";

    /// <summary>The meeting was not created through the API, so no app may touch it.</summary>
    public const string MeetingNotCreatedByApi = "730010";

    /// <summary>The meeting is cancelled already.</summary>
    public const string MeetingCancelled = "400041";

    /// <summary>The meeting is running or over, and can no longer be changed.</summary>
    public const string MeetingStartedOrEnded = "400221";

    /// <summary>The meeting is running or over, and can no longer be cancelled.</summary>
    public const string MeetingNotCancellable = "400224";

    /// <summary>The same meeting is being created by an earlier call at this moment.</summary>
    public const string MeetingBeingCreated = "400301";

    /// <summary>An earlier call created the same meeting a few minutes ago.</summary>
    public const string MeetingAlreadyCreated = "400302";

    /// <summary>The organisation does not allow this member to create meetings.</summary>
    public const string UserMayNotCreateMeetings = "400303";

    /// <summary>No meeting has this number for joining.</summary>
    public const string InvalidMeetingCode = "730004";

    /// <summary>The series has no meeting with this id.</summary>
    public const string InvalidSubMeetingId = "730003";

    /// <summary>The meeting was started without being scheduled; such a meeting cannot be changed or cancelled.</summary>
    public const string InstantMeeting = "400045";

    /// <summary>The start of the meeting is malformed.</summary>
    public const string InvalidStart = "400034";

    /// <summary>The start of the meeting is in the past.</summary>
    public const string StartInThePast = "400222";

    /// <summary>The duration of the meeting is outside its range.</summary>
    public const string InvalidDuration = "400035";

    /// <summary>Start and end of the meeting do not fit together.</summary>
    public const string InvalidTimeRange = "400223";

    /// <summary>More people are invited than the plan of the meeting's administrator allows.</summary>
    public const string TooManyParticipants = "400020";

    /// <summary>A participant or host does not exist, or is outside the app's visible range; the whole call failed because of this person.</summary>
    public const string InvalidParticipant = "400021";

    /// <summary>The join password is not 4 to 6 digits.</summary>
    public const string InvalidPassword = "400030";

    /// <summary>The meeting settings contradict each other, or break the rules on the vendor's page.</summary>
    public const string InvalidSettings = "400031";

    /// <summary>The title is too long, or empty.</summary>
    public const string InvalidTitle = "400042";

    /// <summary>The location is too long.</summary>
    public const string InvalidLocation = "400237";

    /// <summary>The end of the repetition is malformed.</summary>
    public const string InvalidRepeatUntil = "400032";

    /// <summary>The interval of the repetition is outside its range.</summary>
    public const string InvalidRepeatInterval = "400033";

    /// <summary>The type of the repetition is not one that meetings support.</summary>
    public const string InvalidRepeatType = "400026";

    /// <summary>The kind of the repetition does not fit the rest of the request.</summary>
    public const string InvalidRepeatKind = "400227";

    /// <summary>The meeting would repeat too often.</summary>
    public const string InvalidRepeatCount = "400228";

    /// <summary>The meeting may not go into this calendar.</summary>
    public const string CalendarNotPermitted = "400036";

    /// <summary>A field of the request requires the advanced meeting features, which the organisation does not have.</summary>
    public const string AdvancedFeatureRequired = "400226";

    /// <summary>The organisation's plan does not include this.</summary>
    public const string PlanInsufficient = "730007";

    /// <summary>Meetings of this type do not support this.</summary>
    public const string MeetingTypeNotSupported = "730011";

    /// <summary>The page does not list this way of ringing people at the start.</summary>
    public const string InvalidRemindScope = "400025";

    /// <summary>More than 10 hosts were named.</summary>
    public const string TooManyHosts = "400027";

    /// <summary>A host is not among the participants.</summary>
    public const string HostNotParticipant = "400029";

    /// <summary>Someone who is to be rung is not among the participants.</summary>
    public const string RingUserNotParticipant = "400037";

    /// <summary>The organisation has closed the meeting application.</summary>
    public const string MeetingAppClosed = "680106";

    /// <summary>A participant lacks the Professional account that the meeting requires.</summary>
    public const string ParticipantWithoutAccount = "400218";

    /// <summary>The organiser lacks the Professional account that the meeting requires.</summary>
    public const string OrganizerWithoutAccount = "400219";

    /// <summary>WeCom's risk control stopped the call.</summary>
    public const string BlockedByRiskControl = "400220";

    /// <summary>The calendar's id is wrong.</summary>
    public const string InvalidCalendarId = "90457";

    /// <summary>The calendar was deleted.</summary>
    public const string CalendarDeleted = "90459";

    /// <summary>The calendar or schedule was created by another app, so this one may not touch it.</summary>
    public const string CalendarOfAnotherApp = "90466";

    /// <summary>The calendar is the app's default calendar, which cannot be deleted.</summary>
    public const string DefaultCalendar = "90712";

    /// <summary>The meeting room is out of use.</summary>
    public const string MeetingRoomDisabled = "90711";

    /// <summary>Another app made the booking, so this one may not touch it.</summary>
    public const string BookingOfAnotherApp = "90499";

    /// <summary>The calendar entry has a meeting room already.</summary>
    public const string ScheduleHasMeetingRoom = "90498";

    /// <summary>The schedule would have more than 1,000 attendees.</summary>
    public const string TooManyAttendees = "90464";

    /// <summary>A meeting room is booked for the schedule, so its time and repetition cannot change: cancel the booking first, with <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/>.</summary>
    public const string ScheduleHoldsMeetingRoom = "90700";

    /// <summary>The calendar entry was deleted.</summary>
    public const string ScheduleDeleted = "90460";

    /// <summary>The schedule's id is wrong.</summary>
    public const string InvalidScheduleId = "90461";

    /// <summary>The series has no occurrence that begins at this time.</summary>
    public const string InvalidOccurrence = "90482";

    /// <summary>The schedule would move into the past.</summary>
    public const string ScheduleStartInThePast = "90706";

    /// <summary>The meeting of the schedule is running, and so the schedule cannot be changed.</summary>
    public const string ScheduleMeetingRunning = "90707";

    /// <summary>The meeting of the schedule is over, and so the schedule cannot be changed.</summary>
    public const string ScheduleMeetingEnded = "90710";

    /// <summary>WeCom is busy, but may have done the work nevertheless.</summary>
    public const string SystemBusy = "-1";

    /// <summary>The function is under maintenance.</summary>
    public const string UnderMaintenance = "81026";

    /// <summary>The app or the address called too often. WeCom refuses it for a minute, an hour, a day or a month, depending on the limit.</summary>
    public const string FrequencyLimited = "45009";

    /// <summary>Too many calls of one API ran at the same time for this organisation.</summary>
    public const string ConcurrencyLimited = "45033";

    /// <summary>WeCom considers the data traffic abnormal.</summary>
    public const string DataAccessLimited = "45036";

    /// <summary>Someone else was changing the same record.</summary>
    public const string ConcurrentModification = "45035";

    /// <summary>The data was changed by someone else in between.</summary>
    public const string DataVersionConflict = "6000";

    /// <summary>The secret is wrong or was reset, or the app is disabled; many requests with a wrong secret ban the address for an hour.</summary>
    public const string InvalidSecret = "40001";

    /// <summary>The secret belongs to another organisation.</summary>
    public const string SecretOfAnotherCorp = "40091";

    /// <summary>The organisation's id is wrong.</summary>
    public const string InvalidCorpId = "40013";

    /// <summary>The access token was rejected, and so was a new one.</summary>
    public const string InvalidAccessToken = "40014";

    /// <summary>The access token has expired.</summary>
    public const string AccessTokenExpired = "42001";

    /// <summary>The access token of the suite was rejected, and so was a new one.</summary>
    public const string InvalidSuiteToken = "40082";

    /// <summary>The access token of the suite has expired.</summary>
    public const string SuiteTokenExpired = "42009";

    /// <summary>The suite's id is wrong.</summary>
    public const string InvalidSuiteId = "40083";

    /// <summary>The suite's secret is wrong.</summary>
    public const string InvalidSuiteSecret = "40080";

    /// <summary>The suite ticket is stale or wrong; WeCom pushes a new one every 10 minutes.</summary>
    public const string InvalidSuiteTicket = "40085";

    /// <summary>The auth code is wrong, used or too old: the organisation must authorise the app again.</summary>
    public const string InvalidAuthCode = "40078";

    /// <summary>The permanent code is wrong, was reset, or was withdrawn with the authorisation: the organisation must authorise the app again.</summary>
    public const string InvalidPermanentCode = "40084";

    /// <summary>The organisation has not authorised the app, or no longer does.</summary>
    public const string NotAuthorizedByCorp = "48004";

    /// <summary>A user id is malformed or unknown; third-party apps must use encrypted ids.</summary>
    public const string InvalidUserId = "40003";

    /// <summary>No user has this id.</summary>
    public const string UserNotFound = "60111";

    /// <summary>There is no such user.</summary>
    public const string NoSuchUser = "46004";

    /// <summary>The mobile number is malformed.</summary>
    public const string InvalidMobile = "60103";

    /// <summary>The email address is malformed.</summary>
    public const string InvalidEmail = "60105";

    /// <summary>A user is outside the app's visible range.</summary>
    public const string UserNotVisible = "60021";

    /// <summary>A parameter is outside its range.</summary>
    public const string InvalidParameter = "40035";

    /// <summary>The body is malformed, too long in one place, or empty when a value is required.</summary>
    public const string MalformedRequest = "40058";

    /// <summary>The cursor does not come from this query: start from the first page again.</summary>
    public const string InvalidCursor = "50100";

    /// <summary>The app is not authorised for this function of the API.</summary>
    public const string FunctionNotAuthorized = "48001";

    /// <summary>The app may not call this API: it is of the wrong kind, or not among the callable apps.</summary>
    public const string ApiForbidden = "48002";

    /// <summary>The permission lapsed because it was not used for a long time.</summary>
    public const string PermissionWithdrawn = "48006";

    /// <summary>WeCom has retired the API.</summary>
    public const string ApiRetired = "48005";

    /// <summary>The app is disabled.</summary>
    public const string AppDisabled = "50003";

    /// <summary>The app may not touch this member, department or tag.</summary>
    public const string NoPrivilege = "60011";

    /// <summary>The calling address is not one that the app trusts; <see cref="MeetingApiException.VendorMessage"/> names it.</summary>
    public const string IpNotAllowed = "60020";

    /// <summary>WeCom has banned the app from its API.</summary>
    public const string AppBanned = "60031";
}
