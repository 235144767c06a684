using System.CommandLine;
using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis profile remove</c></summary>
internal sealed class ProfileRemoveCommand : ToolCommand
{
    private readonly Argument<string> _name = new("name") { Description = "The name of the profile." };

    public ProfileRemoveCommand(MeetingApisTool tool)
        : base(tool, "remove", "Remove a profile and its stored secret.")
    {
        _name.CompletionSources.Add(_ => ProfileFile.NamesIn(tool.Host.ConfigFolder));
        Add(_name);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        string name = run.Value(_name)!;
        ProfileFile.Open(run.Host.ConfigFolder).Remove(name);
        run.Note($"Removed the profile '{name}'.");
        return Task.FromResult(ExitCode.Done);
    }
}
