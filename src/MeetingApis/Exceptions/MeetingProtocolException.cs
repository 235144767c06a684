namespace MeetingApis;

/// <summary>
/// The response does not follow the vendor's contract: it is not JSON, cut short, without a result code, or of another
/// shape. Next step: report it. If it happens on the first call, check the base address.
/// </summary>
public sealed class MeetingProtocolException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingProtocolException()
        : base("The answer is not what the contract says.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingProtocolException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingProtocolException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingProtocolException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Protocol;
}
