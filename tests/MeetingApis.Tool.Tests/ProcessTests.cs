using System.Diagnostics;
using MeetingApis.Testing;

namespace MeetingApis.Tool.Tests;

/// <summary>The tool as a process of its own: its streams and signals.</summary>
public sealed class ProcessTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Results_go_to_the_output_and_notes_to_the_error_output()
    {
        using Process process = Start([], "meetings", "create", "--title", "周会", "--start", Offices.At(2, "10:00"), "--simulate", "--output", "table");

        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Title\t周会", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output + error);
        Assert.Contains("The office is simulated", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_process_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal that a test could send.");
        await using FeishuSimulator office = await FeishuSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        office.Next(Fault.Stalled, times: 10);
        using Process process = Start(
            new() { ["MEETINGAPIS_FEISHU_APP_ID"] = office.AppId, ["MEETINGAPIS_FEISHU_APP_SECRET"] = office.AppSecret, ["MEETINGAPIS_FEISHU_BASE_ADDRESS"] = office.BaseAddress.AbsoluteUri },
            "rooms",
            "list");
        long began = Stopwatch.GetTimestamp();
        while (office.Requests.Count == 0 && Stopwatch.GetElapsedTime(began) < s_patience)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Cancelled, process.ExitCode);
        Assert.Contains("Cancelled.", error, StringComparison.Ordinal);
    }

    private static Process Start(Dictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(MeetingApisTool).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["MEETINGAPIS_CONFIG_DIR"] = Path.Combine(Path.GetTempPath(), "meetingapis-none");
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
