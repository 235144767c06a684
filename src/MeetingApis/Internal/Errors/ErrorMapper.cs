namespace MeetingApis.Internal;

/// <summary>The one place that makes exceptions.</summary>
internal static class ErrorMapper
{
    /// <summary>Makes the exception for a call that failed.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="error">The failure.</param>
    /// <param name="isOutcomeUnknown">Whether the work may have been done although doing it twice would matter.</param>
    public static MeetingApiException ToException(ApiOperation operation, ApiError error, bool isOutcomeUnknown)
    {
        var call = new FailedCall(operation, error, isOutcomeUnknown);
        return error.Category switch
        {
            ErrorCategory.Authentication => new MeetingAuthenticationException(call),
            ErrorCategory.Permission => new MeetingPermissionException(call)
            {
                RequiredScopes = error.RequiredScopes.Count > 0 ? error.RequiredScopes : operation.Scopes,
            },
            ErrorCategory.Validation => new MeetingValidationException(call) { Violations = error.Violations },
            ErrorCategory.NotFound => new MeetingNotFoundException(call),
            ErrorCategory.Conflict => new MeetingConflictException(call) { Current = error.Current },
            ErrorCategory.RateLimit => new MeetingRateLimitException(call),
            ErrorCategory.Quota => new MeetingQuotaException(call),
            ErrorCategory.NotSupported => new MeetingNotSupportedException(call),
            ErrorCategory.Unavailable => new MeetingUnavailableException(call),
            ErrorCategory.Protocol => new MeetingProtocolException(call),
            _ => new MeetingApiException(call),
        };
    }

    /// <summary>The category from which an exception was made.</summary>
    public static ErrorCategory CategoryOf(MeetingApiException exception) => exception switch
    {
        MeetingAuthenticationException => ErrorCategory.Authentication,
        MeetingPermissionException => ErrorCategory.Permission,
        MeetingValidationException => ErrorCategory.Validation,
        MeetingNotFoundException => ErrorCategory.NotFound,
        MeetingConflictException => ErrorCategory.Conflict,
        MeetingRateLimitException => ErrorCategory.RateLimit,
        MeetingQuotaException => ErrorCategory.Quota,
        MeetingNotSupportedException => ErrorCategory.NotSupported,
        MeetingUnavailableException => ErrorCategory.Unavailable,
        MeetingProtocolException => ErrorCategory.Protocol,
        _ => ErrorCategory.Unknown,
    };
}
