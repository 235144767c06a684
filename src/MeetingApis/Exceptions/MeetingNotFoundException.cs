namespace MeetingApis;

/// <summary>What the call names does not exist, or not any more. Next step: treat it as gone.</summary>
public sealed class MeetingNotFoundException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingNotFoundException()
        : base("The vendor does not know what the call names.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingNotFoundException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingNotFoundException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingNotFoundException(FailedCall call)
        : base(call)
    {
    }
}
