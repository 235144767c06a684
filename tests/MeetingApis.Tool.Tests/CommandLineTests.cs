using System.CommandLine;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

/// <summary>What holds for every command, and what is wrong with a command line.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Leaves => [.. CommandTree.Leaves()];

    public static TheoryData<string> Vendors => Offices.Vendors;

    [Fact]
    public void Every_command_option_and_argument_is_described_in_a_sentence()
    {
        IEnumerable<Symbol> symbols = CommandTree.Commands().SelectMany(static command => new Symbol[] { command }.Concat(command.Options).Concat(command.Arguments));

        Assert.All(symbols, static symbol => Assert.True(symbol.Description is { Length: > 5 } text && char.IsUpper(text[0]) && text[^1] is '.' or ')', $"{symbol.Name}: {symbol.Description}"));
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public async Task Every_command_has_help(string command)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync([.. command.Split(' '), "--help"])).Succeeds();

        Assert.Contains($"meetingapis {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("--output <json|table>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_of_the_help_can_be_read()
    {
        using var terminal = new Terminal();
        MeetingApisTool tool = terminal.CreateTool();
        IEnumerable<string> examples = CommandTree.Commands().OfType<Commands.ToolCommand>().SelectMany(static command => command.Examples).Where(static example => example.StartsWith("meetingapis ", StringComparison.Ordinal) && !example.Contains('>'));

        Assert.All(examples, example => Assert.Empty(tool.Root.Parse(example.Replace("'{\"city\":\"Shanghai\"}'", "{}", StringComparison.Ordinal)).Errors));
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData("rooms", "'lst' is no command of 'meetingapis rooms'. Near it is 'list'.", "rooms", "lst")]
    [InlineData("output", "Must be one of", "rooms", "list", "--output", "xml")]
    [InlineData("start", "Option '--start' is required.", "meetings", "create", "--title", "x")]
    [InlineData("time", "'10:00' is no time.", "meetings", "create", "--title", "x", "--start", "10:00")]
    [InlineData("length", "'soon' is no length of time.", "meetings", "create", "--title", "x", "--start", "2026-12-01 10:00", "--duration", "soon")]
    [InlineData("zone", "'Mars/Base' is no time zone.", "meetings", "create", "--title", "x", "--start", "2026-12-01 10:00", "--zone", "Mars/Base", "--simulate")]
    [InlineData("skipped", "skip 2027-03-28 02:30", "meetings", "create", "--title", "x", "--start", "2027-03-28 02:30", "--zone", "Europe/Berlin", "--simulate")]
    [InlineData("twice", "show 2027-10-31 02:30 twice", "meetings", "create", "--title", "x", "--start", "2027-10-31 02:30", "--zone", "Europe/Berlin", "--simulate")]
    [InlineData("repeat", "--repeat cannot be read", "meetings", "create", "--title", "x", "--start", "2026-12-01 10:00", "--repeat", "often", "--simulate")]
    [InlineData("id", "is not the id of a meeting", "meetings", "show", "4711", "--simulate")]
    [InlineData("demo", "exists with --simulate and --dry-run only", "meetings", "show", "demo")]
    [InlineData("operation", "There is no operation 'feishu.room.list'. Near it are feishu.rooms.list", "call", "feishu.room.list", "--simulate")]
    [InlineData("path", "The path of feishu.reserves.get is /open-apis/vc/v1/reserves/{reserveId}.", "call", "feishu.reserves.get", "--simulate")]
    [InlineData("pair", "--query 'x' is no pair.", "call", "feishu.rooms.list", "--query", "x", "--simulate")]
    [InlineData("body", "is no JSON", "call", "wecom.meeting_rooms.list", "--body", "{", "--simulate")]
    [InlineData("file", "The body cannot be read", "call", "wecom.meeting_rooms.list", "--body", "@/does/not/exist", "--simulate")]
    [InlineData("vendor", "--vendor says wecom, but the arguments belong to Feishu.", "call", "feishu.rooms.list", "--vendor", "wecom", "--simulate")]
    [InlineData("credentials", "There are no credentials for dingtalk. Add a profile with 'meetingapis profile add', or set MEETINGAPIS_DINGTALK_APP_KEY and MEETINGAPIS_DINGTALK_APP_SECRET, or try it with --simulate.", "rooms", "list", "--vendor", "dingtalk")]
    [InlineData("profile", "There is no profile 'x'. There are none yet", "rooms", "list", "--profile", "x")]
    [InlineData("organizer", "WeCom needs to know whose meeting it is.", "meetings", "create", "--title", "x", "--start", "2026-12-01 10:00", "--vendor", "wecom", "--dry-run")]
    public async Task A_wrong_command_line_is_explained(string what, string expected, params string[] args)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync(args)).Fails(ExitCode.Usage);
        Run json = (await terminal.RunAsync([.. args, .. args.Contains("xml") ? Array.Empty<string>() : ["--output", "json"]])).Fails(ExitCode.Usage);

        Assert.True(run.Error.Contains(expected, StringComparison.Ordinal), $"{what}: {run.Error}");
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        if (!args.Contains("xml"))
        {
            Assert.Contains(expected, json.ErrorJson.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Half_of_the_credentials_in_the_environment_is_an_error()
    {
        using var terminal = new Terminal();
        terminal.Variables["MEETINGAPIS_FEISHU_APP_ID"] = "cli_1";

        Run run = (await terminal.RunAsync("rooms", "list")).Fails(ExitCode.Usage);

        Assert.Contains("MEETINGAPIS_FEISHU_APP_ID is set, but MEETINGAPIS_FEISHU_APP_SECRET is not.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_commands_shows_its_help()
    {
        using var terminal = new Terminal();

        Run all = (await terminal.RunAsync()).Succeeds();
        Run meetings = (await terminal.RunAsync("meetings")).Succeeds();

        Assert.Contains("meetingapis [command] [options]", all.Output, StringComparison.Ordinal);
        Assert.Contains("cancel <id>", meetings.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_a_table_and_a_file_gets_tabs()
    {
        using var terminal = new Terminal();

        Run piped = (await terminal.RunAsync("rooms", "list", "--simulate")).Succeeds();
        terminal.IsPiped = false;
        Run shown = (await terminal.RunAsync("rooms", "list", "--simulate")).Succeeds();

        Assert.DoesNotContain('\u001b', piped.Output);
        Assert.Contains("\t竹园厅\t14\t", piped.Output, StringComparison.Ordinal);
        Assert.Contains('\u001b', shown.Output);
        Assert.DoesNotContain('\t', shown.Output);
    }

    [Theory]
    [InlineData("meetingapis meet", "meetings")]
    [InlineData("meetingapis meetings ca", "cancel")]
    [InlineData("meetingapis rooms list --vendor w", "wecom")]
    [InlineData("meetingapis call feishu.rooms.", "feishu.rooms.list")]
    [InlineData("meetingapis check --profile ", "work")]
    public async Task What_may_stand_at_the_cursor_is_completed(string line, string expected)
    {
        using var terminal = new Terminal();
        (await terminal.RunAsync("profile", "add", "work", "--vendor", "feishu", "--id", "cli_1", "--secret-env", "X")).Succeeds();

        Run run = (await terminal.RunAsync("__complete", $"{line.Length}", line)).Succeeds();

        Assert.Contains(expected, run.Output.Split('\n').Select(static one => one.Trim()));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task A_shell_gets_a_script(string shell)
    {
        using var terminal = new Terminal();

        Run run = (await terminal.RunAsync("completion", shell)).Succeeds();

        Assert.Contains("meetingapis __complete", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Ctrl_C_ends_a_call_that_hangs(string vendor)
    {
        await using VendorSimulator office = await Offices.StartAsync(vendor);
        using var terminal = new Terminal();
        terminal.UseEnvironment(office);
        office.Next(Fault.Stalled);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(TimeSpan.FromMilliseconds(500));

        Run run = (await terminal.RunAsync(cancellation.Token, "rooms", "list", "--requester", "union-zhangwei")).Fails(ExitCode.Cancelled);

        Assert.Contains("Cancelled.", run.Error, StringComparison.Ordinal);
    }
}
