using System.Diagnostics;
using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>A small program that makes one call and ends.</summary>
internal sealed class FirstAnswerProgram(string name)
{
    /// <summary>A few fields in request and answer.</summary>
    public const string Small = "small";

    /// <summary>All fields that the vendor documents in request and answer.</summary>
    public const string Full = "full";

    /// <summary>The project's folder.</summary>
    public string Project { get; } = Repository.PathOf("tests", "MeetingApis.FirstAnswer", name);

    /// <summary>The program's file name without its extension.</summary>
    public string FileName { get; } = $"MeetingApis.FirstAnswer.{name}";

    /// <summary>Starts the program as it was built and waits for the line in which it reports its first answer.</summary>
    public Task<Start> RunAsync(Uri server, string bodies)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return RunAsync("dotnet", [Path.Combine(Project, "bin", configuration, "net10.0", $"{FileName}.dll")], server, bodies);
    }

    /// <summary>Starts the program as it was published to a folder.</summary>
    public Task<Start> RunPublishedAsync(string folder, Uri server, string bodies) => RunAsync(Path.Combine(folder, FileName), [], server, bodies);

    /// <exception cref="InvalidOperationException">The program did not report the right answer.</exception>
    private async Task<Start> RunAsync(string command, string[] arguments, Uri server, string bodies)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = ChildProcess.Start(command, [.. arguments, server.AbsoluteUri.TrimEnd('/'), bodies == Full ? Inputs.FullReserveId : Inputs.ReserveId, bodies]);
        string? report = await process.StandardOutput.ReadLineAsync();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        await process.WaitForExitAsync();
        return report?.Split(' ') is ["112000358", string cpu, string methods]
            ? new Start(elapsed.TotalMilliseconds, double.Parse(cpu, CultureInfo.InvariantCulture), double.Parse(methods, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{FileName} reported '{report}'.");
    }
}
