using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MeetingApis.Tool.Commands;

/// <summary>The help of a command, and then its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] s_first =
    [
        "meetingapis rooms list --simulate",
        "meetingapis profile add work --vendor feishu --id cli_a1b2c3 --organizer +8613800138000",
        "meetingapis check",
        "meetingapis meetings create --title \"Weekly review\" --start \"2026-12-01 10:00\" --duration 1h --invite +8613800138001",
    ];

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        IReadOnlyList<string> examples = parseResult.CommandResult.Command switch
        {
            ToolCommand command => command.Examples,
            MeetingApisCommand => s_first,
            _ => [],
        };
        if (examples.Count > 0)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return code;
    }
}
