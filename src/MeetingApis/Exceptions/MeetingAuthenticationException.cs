namespace MeetingApis;

/// <summary>The vendor does not accept the application's credentials, or issues no access token for them. Next step: fix the credentials.</summary>
public sealed class MeetingAuthenticationException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingAuthenticationException()
        : base("The vendor does not accept the credentials.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingAuthenticationException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingAuthenticationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingAuthenticationException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Authentication;
}
