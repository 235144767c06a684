using System.Text.RegularExpressions;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

/// <summary>No command prints a secret or a token, whatever goes wrong.</summary>
public sealed partial class SecretTests
{
    public static TheoryData<string> Vendors => Offices.Vendors;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task No_command_prints_a_secret_or_a_token(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        (_, string appId, string secret) = Terminal.CredentialsOf(office);
        using var terminal = new Terminal { Input = secret };
        (await terminal.RunAsync("profile", "add", "work", "--vendor", vendor, "--id", appId, "--secret-stdin", "--address", office.BaseAddress.AbsoluteUri, "--organizer", "+8613800138001")).Succeeds();
        string id = (await terminal.RunAsync("meetings", "create", "--title", "x", "--start", Offices.At(2, "10:00"), "-o", "json")).Succeeds().Json.GetProperty("id").GetString()!;
        Dictionary<string, string[]> arguments = new(StringComparer.Ordinal)
        {
            ["profile add"] = ["other", "--vendor", vendor, "--id", appId, "--secret-stdin"],
            ["profile show"] = ["work"],
            ["profile remove"] = ["other"],
            ["people find"] = ["+8613800138002"],
            ["rooms search"] = ["--start", Offices.At(2, "14:00")],
            ["meetings create"] = ["--title", "y", "--start", Offices.At(2, "14:00")],
            ["meetings show"] = [id],
            ["meetings move"] = [id, "--start", Offices.At(4, "10:00")],
            ["meetings cancel"] = [id],
            ["call"] = [vendor == "wecom" ? "wecom.meeting_rooms.list" : $"{vendor}.rooms.list"],
            ["completion"] = ["bash"],
        };
        List<string> printed = [];

        foreach (string command in CommandTree.Leaves())
        {
            string[] line = [.. command.Split(' '), .. arguments.GetValueOrDefault(command, []), "--profile", "work", "--verbose"];
            foreach (string[] mode in (string[][])[[], ["--output", "json"], ["--dry-run"]])
            {
                Run run = await terminal.RunAsync([.. line, .. mode]);
                printed.Add($"{run.CommandLine}\n{run.Output}\n{run.Error}");
            }

            foreach (Fault fault in (Fault[])[Fault.Refused("4711"), Fault.Raw(502, "text/html", "<html>proxy</html>")])
            {
                office.Next(fault);
                Run run = await terminal.RunAsync(line);
                printed.Add($"{run.CommandLine}\n{run.Output}\n{run.Error}");
            }
        }

        Assert.Contains(printed, static text => Tokens().IsMatch(text));
        Assert.All(printed, text =>
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            Assert.All(Tokens().Matches(text), static token => Assert.StartsWith("***", token.Groups["value"].Value, StringComparison.Ordinal));
        });
    }

    /// <summary>Where each vendor wants a token.</summary>
    [GeneratedRegex("(Authorization: Bearer |access_token=|x-acs-dingtalk-access-token(: |\": \"))(?<value>[^\\s\"&]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tokens();
}
