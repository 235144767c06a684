namespace MeetingApis;

/// <summary>The request breaks a rule of the vendor. Either the library found this before sending, or the vendor reported it. Next step: fix the request.</summary>
public sealed class MeetingValidationException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingValidationException()
        : base("The request is not valid.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingValidationException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingValidationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingValidationException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Validation;

    /// <summary>Every rule that the request breaks. Empty when the vendor refused the request without naming a field.</summary>
    public IReadOnlyList<MeetingViolation> Violations { get; init; } = [];
}
