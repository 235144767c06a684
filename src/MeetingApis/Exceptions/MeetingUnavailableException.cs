namespace MeetingApis;

/// <summary>
/// The vendor could not be reached, did not answer in time, or failed on its side. Next step: check
/// <see cref="MeetingApiException.IsOutcomeUnknown"/>, then try again later.
/// </summary>
public sealed class MeetingUnavailableException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingUnavailableException()
        : base("The vendor is not available.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingUnavailableException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingUnavailableException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingUnavailableException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Unavailable;
}
