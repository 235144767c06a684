using System.Diagnostics;
using System.Globalization;

namespace MeetingApis.Sharing.Tests;

/// <summary>Another process that uses the library. It ends with the test, if it has not ended before.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public static WorkerProcess Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "MeetingApis.Sharing.Worker.dll") },
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Waits until the process has come to the point where it waits for the test's word.</summary>
    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken) => Assert.Equal("ready", await ReadAsync(cancellationToken));

    /// <summary>The next line that the process prints; null when it has ended.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken) => await _process.StandardOutput.ReadLineAsync(cancellationToken);

    public void GoOn() => Write("");

    public void Write(string line) => _process.StandardInput.WriteLine(line);

    /// <summary>Ends the process with SIGKILL: nothing in it can tidy up.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Waits for the end of a process that has done what it was started for.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        Assert.True(_process.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"The worker ended with {_process.ExitCode}; its reason is in the output of the tests."));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }
}
