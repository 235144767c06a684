namespace MeetingApis;

/// <summary>There were too many calls. Next step: wait for <see cref="MeetingApiException.RetryAfter"/>, or for about a minute if it is null.</summary>
public sealed class MeetingRateLimitException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingRateLimitException()
        : base("Too many calls.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingRateLimitException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingRateLimitException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingRateLimitException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.RateLimit;
}
