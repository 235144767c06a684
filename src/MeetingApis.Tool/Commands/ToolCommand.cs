using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary>A command that does something, as opposed to one that only holds others.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(MeetingApisTool tool, string name, string description, params IReadOnlyList<string> examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction((parse, cancellationToken) => tool.RunAsync(parse, RunAsync, cancellationToken));
    }

    /// <summary>Command lines that the help shows.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(Invocation run, CancellationToken cancellationToken);
}
