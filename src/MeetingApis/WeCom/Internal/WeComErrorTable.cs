namespace MeetingApis.WeCom.Internal;

/// <summary>WeCom's documented codes. Its pages have no tables of their own; one global table gives each code its meaning.</summary>
internal static partial class WeComErrorTable
{
    private const string TimeRule = "Send start and duration together: a start in the future, and 300 seconds or more.";

    private const string ConcurrentChange = "Someone else changed the same record: wait a few seconds, read it again, then decide.";

    public static ErrorTable Table { get; } = new(
        "https://developer.work.weixin.qq.com/document/path/90313",
        [.. UpdateMeeting(), .. GetToken(), .. Generic()]);

    private static IEnumerable<ErrorRow> UpdateMeeting() => ErrorRows.Of(
        "wecom.meetings.update",
        new(WeComErrorCodes.InvalidMeetingId, ErrorCategory.NotFound) { Advice = "An app finds only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingDeleted, ErrorCategory.NotFound),
        new(WeComErrorCodes.MeetingOfAnotherApp, ErrorCategory.Permission) { Advice = "An app may change only the meetings that it created itself." },
        new(WeComErrorCodes.MeetingNotCreatedByApi, ErrorCategory.Permission) { Advice = "Only meetings that were created through the API can be changed through it." },
        new(WeComErrorCodes.MeetingCancelled, ErrorCategory.Conflict),
        new(WeComErrorCodes.MeetingStartedOrEnded, ErrorCategory.Conflict) { Advice = "Only a meeting that has not begun can be changed." },
        new(WeComErrorCodes.InstantMeeting, ErrorCategory.NotSupported) { Advice = "Only a scheduled meeting can be changed." },
        new(WeComErrorCodes.InvalidStart, ErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.StartInThePast, ErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.InvalidDuration, ErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.InvalidTimeRange, ErrorCategory.Validation) { Advice = TimeRule },
        new(WeComErrorCodes.TooManyParticipants, ErrorCategory.Quota) { Advice = "The administrator's plan sets the limit: 100 in an ordinary organisation, and never more than 300 in one call." },
        // The member may also be out of the app's sight, which is a matter of permission; the code does not tell the two apart.
        new(WeComErrorCodes.InvalidParticipant, ErrorCategory.Validation) { Advice = "Every invitee and host must exist and be in the app's visible range." },
        new(WeComErrorCodes.InvalidPassword, ErrorCategory.Validation) { Advice = "The password must be 4 to 6 digits." },
        new(WeComErrorCodes.InvalidSettings, ErrorCategory.Validation),
        new(WeComErrorCodes.InvalidTitle, ErrorCategory.Validation) { Advice = "The title must be 1 to 255 characters." },
        new(WeComErrorCodes.InvalidLocation, ErrorCategory.Validation) { Advice = "The location holds 18 Chinese or 36 ASCII characters." },
        new(WeComErrorCodes.InvalidRepeatUntil, ErrorCategory.Validation),
        new(WeComErrorCodes.InvalidRepeatInterval, ErrorCategory.Validation) { Advice = "Custom repetition must have an interval." },
        new(WeComErrorCodes.InvalidRepeatType, ErrorCategory.Validation) { Advice = "Custom repetition is daily, weekly or monthly." },
        new(WeComErrorCodes.InvalidRepeatKind, ErrorCategory.Validation),
        new(WeComErrorCodes.InvalidRepeatCount, ErrorCategory.Validation) { Advice = "A meeting repeats at most 200 times, a monthly one 50 times." },
        new(WeComErrorCodes.CalendarNotPermitted, ErrorCategory.Permission) { Advice = "The calendar must be this app's own, and a meeting that was created in a member's name cannot go into such a calendar." },
        new(WeComErrorCodes.AdvancedFeatureRequired, ErrorCategory.NotSupported) { Advice = "Leave out the fields that need the advanced meeting features, or have the organisation buy them." },
        new(WeComErrorCodes.PlanInsufficient, ErrorCategory.NotSupported),
        new(WeComErrorCodes.MeetingTypeNotSupported, ErrorCategory.NotSupported));

    private static IEnumerable<ErrorRow> GetToken() => ErrorRows.Of(
        "wecom.auth.gettoken",
        // To other operations 40001 means a stale token; here it is the secret, and another try brings an IP ban nearer.
        new(WeComErrorCodes.InvalidSecret, ErrorCategory.Authentication) { Advice = "Check the secret, and that the app is enabled. Many wrong secrets ban the address for an hour." },
        new(WeComErrorCodes.InvalidCorpId, ErrorCategory.Authentication),
        new(WeComErrorCodes.IpNotAllowed, ErrorCategory.Permission) { Advice = "Add the address that calls to those that the app trusts." });
}
