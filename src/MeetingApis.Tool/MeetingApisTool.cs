using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using MeetingApis.Tool.Commands;
using MeetingApis.Tool.Output;

namespace MeetingApis.Tool;

/// <summary>The tool: reads the command line, runs the command, and turns what goes wrong into sentences and an exit code.</summary>
internal sealed class MeetingApisTool
{
    private readonly ToolHost _host;
    private readonly GlobalOptions _options;
    private readonly MeetingApisCommand _root;

    public MeetingApisTool(ToolHost host)
    {
        _host = host;
        _options = new GlobalOptions(host);
        _root = new MeetingApisCommand(this, _options);
    }

    /// <summary>The command with everything below it.</summary>
    public Command Root => _root;

    public ToolHost Host => _host;

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken = default)
    {
        // A file of arguments is not for us: @file is a body here.
        ParseResult parse = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0 && parse.Action is ParseErrorAction)
        {
            if (parse.CommandResult.Command.Subcommands.Count == 0 || parse.UnmatchedTokens.Count > 0)
            {
                return ReportUsage(parse);
            }

            // A command that only holds others shows them.
            parse = _root.Parse([.. args, "--help"]);
        }

        return await parse.InvokeAsync(
            new InvocationConfiguration { Output = _host.Output, Error = _host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
            cancellationToken);
    }

    /// <summary>Runs the work of a command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ParseResult parse, Func<Invocation, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        var run = new Invocation(_host, _options, parse);
        try
        {
            return await work(run, cancellationToken);
        }
        catch (Exception e)
        {
            return run.Report(e, cancellationToken);
        }
    }

    private int ReportUsage(ParseResult parse)
    {
        string command = parse.CommandResult.Command.Name;
        for (SymbolResult? above = parse.CommandResult.Parent; above is CommandResult { Command.Name: var name }; above = above.Parent)
        {
            command = $"{name} {command}";
        }

        // Where a word is no command, that a command is missing says nothing.
        IEnumerable<string> errors = parse.UnmatchedTokens is [var word, ..] && parse.CommandResult.Command.Subcommands.Count > 0
            ? [$"'{word}' is no command of '{command}'. Near it is '{Names.Near(word, parse.CommandResult.Command.Subcommands.Where(static one => !one.Hidden).Select(static one => one.Name)).First()}'."]
            : parse.Errors.Select(static error => Sentence(error.Message));
        var failure = new Failure { Message = string.Join(' ', errors), ExitCode = ExitCode.Usage, Advice = [$"Run '{command} --help' for help."] };
        failure.Write(_host, _options.FormatOf(parse) == OutputFormat.Json);
        return failure.ExitCode;
    }

    private static string Sentence(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') ? line : $"{line}.";
    }
}
