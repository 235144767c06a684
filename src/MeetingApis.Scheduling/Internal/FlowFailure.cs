namespace MeetingApis.Scheduling.Internal;

/// <summary>Makes the exception with which a flow ends.</summary>
internal static class FlowFailure
{
    /// <summary>The exception for a caller.</summary>
    /// <param name="cause">What ended the flow.</param>
    /// <param name="left">What could not be undone.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="what">What did not happen: "The meeting was not scheduled".</param>
    /// <param name="existing">The meeting that is left behind; null if none is, or it is not known.</param>
    /// <param name="isOutcomeUnknown">Whether nothing could tell what became of the meeting.</param>
    public static Exception Of(Exception cause, IReadOnlyList<LeftBehind> left, MeetingVendor vendor, string what, MeetingReference? existing = null, bool isOutcomeUnknown = false)
    {
        if (left.Count == 0 && !isOutcomeUnknown && cause is MeetingValidationException or OperationCanceledException)
        {
            return cause;
        }

        string rest = left.Count == 0 ? "" : $" Left behind: {string.Join(' ', left.Select(static one => one.Explanation))}";
        var refusal = cause as MeetingScheduleException;
        var failed = cause as MeetingApiException;
        string because = refusal is not null ? refusal.Message : cause is OperationCanceledException ? $"{what}: it was cancelled." : $"{what}: {cause.Message}";
        return new MeetingScheduleException(because + rest, refusal?.InnerException ?? (refusal is null ? cause : null))
        {
            Vendor = vendor,
            Operation = failed?.Operation,
            Code = failed?.Code,
            VendorMessage = failed?.VendorMessage,
            RequestId = failed?.RequestId,
            StatusCode = failed?.StatusCode,
            IsTransient = failed?.IsTransient ?? false,
            IsOutcomeUnknown = isOutcomeUnknown,
            RetryAfter = failed?.RetryAfter,
            HelpLink = failed?.HelpLink,
            MissingFacets = refusal?.MissingFacets ?? [],
            Conflicts = refusal?.Conflicts ?? [],
            Existing = refusal?.Existing ?? (existing is null ? null : new ScheduledMeetingId(existing)),
            LeftBehind = left,
        };
    }
}
