namespace MeetingApis;

/// <summary>
/// The state at the vendor is not the state that the call assumes: the resource was cancelled, ended, moved or taken.
/// Next step: read the state again, then decide.
/// </summary>
public sealed class MeetingConflictException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingConflictException()
        : base("The state at the vendor has changed.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingConflictException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingConflictException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingConflictException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Conflict;

    /// <summary>
    /// The state at the vendor, if it came with the refusal. It has the type that the call returns on success, so that
    /// <c>e.Current is SetFeishuMeetingHostResponse { HostUser: { } host }</c> finds the present host. Null when the
    /// vendor sent none, which is usual.
    /// </summary>
    public object? Current { get; init; }
}
