namespace MeetingApis;

/// <summary>The vendor's plan, this organisation, or this kind of app cannot do this. Next step: do without it, or change the plan.</summary>
public sealed class MeetingNotSupportedException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingNotSupportedException()
        : base("This is not available here.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingNotSupportedException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingNotSupportedException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingNotSupportedException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.NotSupported;
}
