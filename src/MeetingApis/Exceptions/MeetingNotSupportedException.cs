namespace MeetingApis;

/// <summary>The vendor's plan, this organisation, or this kind of app cannot do this. Next step: do without, or change the plan.</summary>
public sealed class MeetingNotSupportedException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingNotSupportedException()
        : base("This is not available here.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingNotSupportedException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingNotSupportedException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingNotSupportedException(FailedCall call)
        : base(call)
    {
    }
}
