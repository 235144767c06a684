namespace MeetingApis;

/// <summary>The answer is not what the vendor's contract says: no JSON, cut short, without a verdict, or of another shape. Next step: report it; on the first call, check the base address.</summary>
public sealed class MeetingProtocolException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingProtocolException()
        : base("The answer is not what the contract says.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingProtocolException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingProtocolException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingProtocolException(FailedCall call)
        : base(call)
    {
    }
}
