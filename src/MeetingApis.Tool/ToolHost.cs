using System.Text;
using MeetingApis.Testing;
using Spectre.Console;

namespace MeetingApis.Tool;

/// <summary>What is around the tool: the terminal, the environment, the user's folders and the clock.</summary>
internal sealed class ToolHost
{
    /// <summary>Shows results.</summary>
    public required IAnsiConsole Screen { get; init; }

    /// <summary>Shows errors, progress and notes, so that results can be piped.</summary>
    public required IAnsiConsole Status { get; init; }

    public required TextReader Input { get; init; }

    /// <summary>Whether the results go to a file or another program.</summary>
    public required bool IsScreenRedirected { get; init; }

    public required bool IsInputRedirected { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Where profiles are.</summary>
    public required string ConfigFolder { get; init; }

    /// <summary>Where the keys of meetings are.</summary>
    public required string StateFolder { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told of each simulator before the first request. For tests.</summary>
    public Action<VendorSimulator>? SimulatorStarted { get; init; }

    /// <summary>Results as they are, never wrapped.</summary>
    public TextWriter Output => Screen.Profile.Out.Writer;

    /// <summary>Errors and notes as they are, never wrapped.</summary>
    public TextWriter Error => Status.Profile.Out.Writer;

    public static ToolHost OfProcess()
    {
        UseUtf8();
        return new ToolHost
        {
            Screen = ConsoleFor(Console.Out, Console.IsOutputRedirected),
            Status = ConsoleFor(Console.Error, Console.IsErrorRedirected),
            Input = Console.In,
            IsScreenRedirected = Console.IsOutputRedirected,
            IsInputRedirected = Console.IsInputRedirected,
            Variable = Environment.GetEnvironmentVariable,
            ConfigFolder = UserFolders.Config(Environment.GetEnvironmentVariable),
            StateFolder = UserFolders.State(Environment.GetEnvironmentVariable),
        };
    }

    // The library looks at the terminal's name only, which is there even when the output goes elsewhere.
    private static IAnsiConsole ConsoleFor(TextWriter writer, bool isRedirected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
    });

    // Windows writes names in Chinese as question marks otherwise. A mark at the beginning would be part of the JSON.
    private static void UseUtf8()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
    }
}
