using System.CommandLine;
using MeetingApis.Tool.Output;
using MeetingApis.Tool.Profiles;

namespace MeetingApis.Tool.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private const string Table = "table";

    public GlobalOptions(ToolHost host)
    {
        Profile.CompletionSources.Add(_ => ProfileFile.NamesIn(host.ConfigFolder));
        Output.AcceptOnlyFromAmong(Table, "json");
        Vendor.AcceptOnlyFromAmong([.. VendorChoice.All.Select(static choice => choice.Name)]);
    }

    public Option<string?> Profile { get; } = new("--profile", "-p")
    {
        Description = "The profile to use (see 'meetingapis profile'). Default: $MEETINGAPIS_PROFILE, then credentials in the environment, then the profile named 'default' or the only one.",
        HelpName = "NAME",
        Recursive = true,
    };

    public Option<string?> Vendor { get; } = new("--vendor")
    {
        Description = "The vendor, where neither the profile nor the operation says it.",
        Recursive = true,
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "How to print results: a table for people, or JSON for programs.",
        DefaultValueFactory = static _ => Table,
        Recursive = true,
    };

    public Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Print the requests instead of sending them. Needs no credentials.",
        Recursive = true,
    };

    public Option<bool> Simulate { get; } = new("--simulate")
    {
        Description = "Use a simulated office in this process instead of the vendor. Needs no credentials.",
        Recursive = true,
    };

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Tell on the error output which requests are made, and where a failure happened.",
        Recursive = true,
    };

    /// <summary>For whom results are printed, also where other parts of the command line are wrong.</summary>
    public OutputFormat FormatOf(ParseResult parse) => parse.GetResult(Output) is { Errors: var errors } && !errors.Any() && parse.GetValue(Output) != Table ? OutputFormat.Json : OutputFormat.Table;

    public void AddTo(Command root)
    {
        root.Add(Profile);
        root.Add(Vendor);
        root.Add(Output);
        root.Add(DryRun);
        root.Add(Simulate);
        root.Add(Verbose);
    }
}
