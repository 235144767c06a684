using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis profile list</c></summary>
internal sealed class ProfileListCommand(MeetingApisTool tool) : ToolCommand(tool, "list", "List the profiles.")
{
    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        ProfileRow[] rows = [.. ProfileFile.Open(run.Host.ConfigFolder).Profiles.Select(static pair => ProfileRow.Of(pair.Key, pair.Value))];
        run.Results.List(
            rows,
            "There are no profiles. Add one with 'meetingapis profile add'.",
            new("Name", static row => row.Name),
            new("Vendor", static row => row.Vendor),
            new("Id", static row => row.Id),
            new("Secret", static row => row.Secret),
            new("Organizer", static row => row.Organizer));
        return Task.FromResult(ExitCode.Done);
    }
}
