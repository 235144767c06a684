namespace MeetingApis;

/// <summary>The state at the vendor is not what the call assumes: cancelled, ended, moved, taken. Next step: read the state again, then decide.</summary>
public sealed class MeetingConflictException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingConflictException()
        : base("The state at the vendor has changed.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingConflictException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingConflictException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingConflictException(FailedCall call)
        : base(call)
    {
    }

    /// <summary>
    /// The state at the vendor, where it came with the refusal: what the call returns on success, so that
    /// <c>e.Current is SetFeishuMeetingHostResponse { HostUser: { } host }</c> finds the host of now. Null where the vendor sent
    /// none, as is usual.
    /// </summary>
    public object? Current { get; init; }
}
