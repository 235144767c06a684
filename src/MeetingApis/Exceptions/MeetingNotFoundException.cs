namespace MeetingApis;

/// <summary>The resource that the call names does not exist, or no longer exists. Next step: treat it as gone.</summary>
public sealed class MeetingNotFoundException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingNotFoundException()
        : base("The vendor does not know what the call names.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingNotFoundException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingNotFoundException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingNotFoundException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.NotFound;
}
