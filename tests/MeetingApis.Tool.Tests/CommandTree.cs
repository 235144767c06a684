using System.CommandLine;
using MeetingApis.Tool.Commands;

namespace MeetingApis.Tool.Tests;

/// <summary>Every command of the tool, for tests that hold for all of them.</summary>
internal static class CommandTree
{
    public static IEnumerable<Command> Commands()
    {
        using var terminal = new Terminal();
        return [.. Below(terminal.CreateTool().Root)];
    }

    public static IEnumerable<Option> Options() => Commands().SelectMany(static command => command.Options);

    /// <summary>The commands that do something, as they are written.</summary>
    public static IEnumerable<string> Leaves() => Commands().OfType<ToolCommand>().Where(static command => !command.Hidden).Select(Path);

    public static string Path(Command command) => string.Join(' ', Above(command).Reverse());

    private static IEnumerable<string> Above(Command command)
    {
        for (Command? one = command; one is not (null or MeetingApisCommand); one = one.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return one.Name;
        }
    }

    private static IEnumerable<Command> Below(Command command) => [command, .. command.Subcommands.SelectMany(Below)];
}
