using System.Diagnostics;

namespace MeetingApis.Tests.Reliability;

/// <summary>A process of few file descriptors that makes failing calls, and prints how each ended.</summary>
internal static class StarvedProcess
{
    /// <summary>The limit of descriptors: a process that is up needs some 150.</summary>
    private const int Descriptors = 300;

    /// <param name="vendor">The vendor that it calls.</param>
    /// <param name="server">Where that is.</param>
    /// <param name="isStarved">Whether it takes all its descriptors before the first failure.</param>
    /// <param name="scenarios">What the vendor is to do.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<string[]> RunAsync(MeetingVendor vendor, Uri server, bool isStarved, IEnumerable<string> scenarios, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"ulimit -n {Descriptors} && exec \"$@\"", "sh", "dotnet", Path.Combine(AppContext.BaseDirectory, "MeetingApis.Starvation.dll"), vendor.ToString(), server.AbsoluteUri.TrimEnd('/'), isStarved ? "starved" : "fed", .. scenarios])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        try
        {
            string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.True(process.ExitCode == 0, $"It ended with {process.ExitCode}. {output}");
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
