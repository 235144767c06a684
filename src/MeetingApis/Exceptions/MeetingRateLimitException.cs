namespace MeetingApis;

/// <summary>Too many calls. Next step: wait for <see cref="MeetingApiException.RetryAfter"/>, or for about a minute where it is null.</summary>
public sealed class MeetingRateLimitException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingRateLimitException()
        : base("Too many calls.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingRateLimitException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingRateLimitException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingRateLimitException(FailedCall call)
        : base(call)
    {
    }
}
