namespace MeetingApis.Internal;

/// <summary>The answer of a token endpoint: a token and its lifetime, or the reason why there is none.</summary>
/// <param name="Token">Null for a failure.</param>
/// <param name="Lifetime">Counted from before the request was sent.</param>
/// <param name="Error">Null for success.</param>
/// <param name="FailedOperation">The request that failed, where it was one before the request for this token.</param>
internal sealed record TokenAnswer(AccessToken? Token, TimeSpan Lifetime, ApiError? Error, ApiOperation? FailedOperation = null)
{
    /// <summary>Whether the token was issued for another process, so that no request was sent.</summary>
    public bool IsTakenOver { get; init; }

    public static TokenAnswer Failed(ApiError error, ApiOperation? operation = null) => new(null, TimeSpan.Zero, error, operation);
}
