namespace MeetingApis;

/// <summary>The application or the user may not do this. Next step: have a permission granted, or act as the resource's owner.</summary>
public sealed class MeetingPermissionException : MeetingApiException
{
    /// <summary>Makes an exception with a general message.</summary>
    public MeetingPermissionException()
        : base("The vendor does not permit this.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingPermissionException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it; null for nothing.</param>
    public MeetingPermissionException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingPermissionException(FailedCall call)
        : base(call)
    {
    }

    /// <summary>The permission scopes that would do: those that the vendor named, or else those of the operation's page. Empty where neither names any.</summary>
    public IReadOnlyList<string> RequiredScopes { get; init; } = [];
}
