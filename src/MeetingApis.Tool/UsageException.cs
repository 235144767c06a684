namespace MeetingApis.Tool;

/// <summary>The user has to change the command line, a profile or an environment variable. The message says how, in whole sentences.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string? message)
        : base(message)
    {
    }

    public UsageException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
