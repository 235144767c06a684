namespace MeetingApis;

/// <summary>The vendor could not be reached, did not answer in time, or failed on its side. Next step: try later; see <see cref="MeetingApiException.IsOutcomeUnknown"/> first.</summary>
public sealed class MeetingUnavailableException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingUnavailableException()
        : base("The vendor is not available.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingUnavailableException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingUnavailableException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingUnavailableException(FailedCall call)
        : base(call)
    {
    }
}
