namespace MeetingApis;

/// <summary>
/// The kind of a failure, by the caller's next step: one value for each exception class, for logs, metrics and <c>switch</c>.
/// Traces and metrics carry its name as <c>error.type</c>.
/// </summary>
public enum MeetingErrorCategory
{
    /// <summary>No document explains the vendor's code: <see cref="MeetingApiException"/> itself.</summary>
    Unknown = 0,

    /// <summary>The credentials have to be fixed: <see cref="MeetingAuthenticationException"/>.</summary>
    Authentication,

    /// <summary>A permission is missing: <see cref="MeetingPermissionException"/>.</summary>
    Permission,

    /// <summary>The request has to be fixed: <see cref="MeetingValidationException"/>.</summary>
    Validation,

    /// <summary>The object is gone: <see cref="MeetingNotFoundException"/>.</summary>
    NotFound,

    /// <summary>The state at the vendor is another one: <see cref="MeetingConflictException"/>.</summary>
    Conflict,

    /// <summary>There were too many calls: <see cref="MeetingRateLimitException"/>.</summary>
    RateLimit,

    /// <summary>What the organisation has paid for is used up: <see cref="MeetingQuotaException"/>.</summary>
    Quota,

    /// <summary>The plan, the organisation or the kind of app does not support it: <see cref="MeetingNotSupportedException"/>.</summary>
    NotSupported,

    /// <summary>The vendor cannot be reached, or failed: <see cref="MeetingUnavailableException"/>.</summary>
    Unavailable,

    /// <summary>The answer is none that the vendor documents: <see cref="MeetingProtocolException"/>.</summary>
    Protocol,

    /// <summary>A plan was not carried out: <c>MeetingScheduleException</c> of MeetingApis.Scheduling. Where a call failed, the inner exception has the category of that.</summary>
    Schedule,
}
