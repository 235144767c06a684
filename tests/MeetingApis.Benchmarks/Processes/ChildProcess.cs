using System.Diagnostics;

namespace MeetingApis.Benchmarks;

/// <summary>Programs that are started beside this one.</summary>
internal static class ChildProcess
{
    /// <summary>Starts a program, with its standard input and output in our hands.</summary>
    public static Process Start(string command, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs a command of the SDK to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static async Task RunAsync(params string[] arguments)
    {
        using Process process = Start("dotnet", arguments);
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}{Environment.NewLine}{output}");
        }
    }
}
