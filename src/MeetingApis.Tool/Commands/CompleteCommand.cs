using System.CommandLine;
using System.CommandLine.Completions;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis __complete</c>, which the scripts of <c>meetingapis completion</c> call.</summary>
internal sealed class CompleteCommand : ToolCommand
{
    private readonly MeetingApisTool _tool;
    private readonly Argument<int> _position = new("position") { Description = "How many characters of the line are before the cursor." };
    private readonly Argument<string> _line = new("line") { Description = "The line." };

    public CompleteCommand(MeetingApisTool tool)
        : base(tool, "__complete", "Print what may stand at the cursor of a command line.")
    {
        _tool = tool;
        Hidden = true;
        Add(_position);
        Add(_line);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        string line = run.Value(_line)!;
        int position = Math.Clamp(run.Value(_position), 0, line.Length);
        foreach (CompletionItem item in _tool.Root.Parse(line).GetCompletions(position))
        {
            run.Results.Raw(item.InsertText ?? item.Label);
        }

        return Task.FromResult(ExitCode.Done);
    }
}
