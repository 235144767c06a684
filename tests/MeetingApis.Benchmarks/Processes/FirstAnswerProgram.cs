using System.Diagnostics;
using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>A small program that makes one call and ends.</summary>
internal sealed class FirstAnswerProgram(string name)
{
    /// <summary>The project's folder.</summary>
    public string Project { get; } = Repository.PathOf("tests", "MeetingApis.FirstAnswer", name);

    /// <summary>Starts the program and waits for the line in which it reports its first answer.</summary>
    /// <exception cref="InvalidOperationException">It did not report the right one.</exception>
    public async Task<Start> RunAsync(Uri server)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string assembly = Path.Combine(Project, "bin", configuration, "net10.0", $"MeetingApis.FirstAnswer.{name}.dll");

        long start = Stopwatch.GetTimestamp();
        using Process process = ChildProcess.Start(assembly, server.AbsoluteUri.TrimEnd('/'), Inputs.ReserveId);
        string? report = await process.StandardOutput.ReadLineAsync();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        await process.WaitForExitAsync();
        return report?.Split(' ') is ["112000358", string cpu]
            ? new Start(elapsed.TotalMilliseconds, double.Parse(cpu, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{name} reported '{report}'.");
    }
}
