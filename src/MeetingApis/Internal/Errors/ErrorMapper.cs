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
            MeetingErrorCategory.Authentication => new MeetingAuthenticationException(call),
            MeetingErrorCategory.Permission => new MeetingPermissionException(call) { RequiredScopes = error.RequiredScopes },
            MeetingErrorCategory.Validation => new MeetingValidationException(call) { Violations = error.Violations },
            MeetingErrorCategory.NotFound => new MeetingNotFoundException(call),
            MeetingErrorCategory.Conflict => new MeetingConflictException(call) { Current = error.Current },
            MeetingErrorCategory.RateLimit => new MeetingRateLimitException(call),
            MeetingErrorCategory.Quota => new MeetingQuotaException(call),
            MeetingErrorCategory.NotSupported => new MeetingNotSupportedException(call),
            MeetingErrorCategory.Unavailable => new MeetingUnavailableException(call),
            MeetingErrorCategory.Protocol => new MeetingProtocolException(call),
            _ => new MeetingApiException(call),
        };
    }
}
