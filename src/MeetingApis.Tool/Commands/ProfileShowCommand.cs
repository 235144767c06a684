using System.CommandLine;
using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis profile show</c></summary>
internal sealed class ProfileShowCommand : ToolCommand
{
    private readonly Argument<string> _name = new("name") { Description = "The name of the profile." };

    public ProfileShowCommand(MeetingApisTool tool)
        : base(tool, "show", "Show a profile, without its secret.")
    {
        _name.CompletionSources.Add(_ => ProfileFile.NamesIn(tool.Host.ConfigFolder));
        Add(_name);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        string name = run.Value(_name)!;
        var row = ProfileRow.Of(name, ProfileFile.Open(run.Host.ConfigFolder).Get(name));
        run.Results.Item(row, ("Name", row.Name), ("Vendor", row.Vendor), ("Id", row.Id), ("Secret", row.Secret), ("Address", row.Address.OriginalString), ("Organizer", row.Organizer));
        return Task.FromResult(ExitCode.Done);
    }
}
