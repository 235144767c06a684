namespace MeetingApis.Internal;

/// <summary>The caller's next step: one member for each exception class.</summary>
internal enum ErrorCategory
{
    /// <summary>No document explains the code.</summary>
    Unknown = 0,
    Authentication,
    Permission,
    Validation,
    NotFound,
    Conflict,
    RateLimit,
    Quota,
    NotSupported,
    Unavailable,
    Protocol,
}
