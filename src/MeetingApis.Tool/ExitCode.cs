namespace MeetingApis.Tool;

/// <summary>What the tool tells the shell. docs/tool.md documents it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The vendor refused, could not be reached, or the request breaks one of its rules.</summary>
    public const int Refused = 1;

    /// <summary>The command line, a profile or an environment variable is wrong. Nothing was sent.</summary>
    public const int Usage = 2;

    /// <summary>The vendor may have done the work or not.</summary>
    public const int OutcomeUnknown = 3;

    /// <summary>A fault of the tool itself.</summary>
    public const int Fault = 70;

    /// <summary>Ctrl+C, as shells count it.</summary>
    public const int Cancelled = 130;
}
