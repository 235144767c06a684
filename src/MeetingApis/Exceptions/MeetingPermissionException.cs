namespace MeetingApis;

/// <summary>The application or the user may not do this. Next step: ask for the permission, or act as the resource's owner.</summary>
public sealed class MeetingPermissionException : MeetingApiException
{
    /// <summary>Creates an exception with a general message.</summary>
    public MeetingPermissionException()
        : base("The vendor does not permit this.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What happened.</param>
    public MeetingPermissionException(string? message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause of the failure, or null.</param>
    public MeetingPermissionException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MeetingPermissionException(FailedCall call)
        : base(call)
    {
    }

    /// <inheritdoc/>
    public override MeetingErrorCategory Category => MeetingErrorCategory.Permission;

    /// <summary>The permission scopes that would allow the call: those that the vendor named, or else, where the code means that a scope is missing, those on the operation's page. Empty when no scope is at fault.</summary>
    public IReadOnlyList<string> RequiredScopes { get; init; } = [];
}
