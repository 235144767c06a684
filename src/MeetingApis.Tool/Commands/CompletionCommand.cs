using System.CommandLine;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis completion</c></summary>
internal sealed class CompletionCommand : ToolCommand
{
    // Each shell asks the tool itself.
    private const string Bash = """
        _meetingapis() {
            local line
            COMPREPLY=()
            while IFS= read -r line; do COMPREPLY+=("$line"); done < <(meetingapis __complete "${COMP_POINT}" "${COMP_LINE}" 2>/dev/null)
            local word="${COMP_WORDS[COMP_CWORD]}"
            mapfile -t COMPREPLY < <(compgen -W "${COMPREPLY[*]}" -- "$word")
        }
        complete -o default -F _meetingapis meetingapis
        """;

    private const string Zsh = """
        #compdef meetingapis
        _meetingapis() {
            local -a found
            found=("${(@f)$(meetingapis __complete "${CURSOR}" "${BUFFER}" 2>/dev/null)}")
            compadd -a found
        }
        compdef _meetingapis meetingapis
        """;

    private const string Fish = """
        complete -f -c meetingapis -a '(meetingapis __complete (string length -- (commandline -cp)) (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName meetingapis -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            meetingapis __complete $cursorPosition "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private readonly Argument<string> _shell = new("shell") { Description = "The shell: bash, zsh, fish or powershell." };

    public CompletionCommand(MeetingApisTool tool)
        : base(
            tool,
            "completion",
            "Print a script that completes commands, options, profiles and operations in your shell.",
            "source <(meetingapis completion bash)",
            "meetingapis completion fish > ~/.config/fish/completions/meetingapis.fish")
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        Add(_shell);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        run.Results.Raw(run.Value(_shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        });
        return Task.FromResult(ExitCode.Done);
    }
}
