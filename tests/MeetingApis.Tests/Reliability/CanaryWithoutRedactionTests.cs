using System.Diagnostics;

namespace MeetingApis.Tests.Reliability;

/// <summary>The runtime redacts queries in its logs and events by itself; a host may switch that off, for good or for a process.</summary>
[Collection(ProcessWide.Name)]
public sealed class CanaryWithoutRedactionTests(ITestOutputHelper output)
{
    [Fact]
    public async Task No_secret_leaves_a_process_that_redacts_nothing_either()
    {
        string program = Path.Combine(AppContext.BaseDirectory, typeof(CanaryTests).Assembly.GetName().Name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, ["-noLogo", "-noColor", "-class", typeof(CanaryTests).FullName!])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                Environment =
                {
                    [CanaryTests.RedactionOff] = "1",
                    ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../..")),
                },
            },
        };

        process.Start();
        string text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        output.WriteLine(text);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Failed: 0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Total: 0", text, StringComparison.Ordinal);
    }
}
