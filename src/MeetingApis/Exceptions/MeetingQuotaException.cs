namespace MeetingApis;

/// <summary>An allowance of the plan is used up; waiting a minute does not help. Next step: buy a larger allowance, or wait for the next period.</summary>
public sealed class MeetingQuotaException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingQuotaException()
        : base("An allowance is used up.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingQuotaException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingQuotaException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingQuotaException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Quota;
}
