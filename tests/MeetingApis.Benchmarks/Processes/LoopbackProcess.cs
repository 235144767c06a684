using System.Diagnostics;

namespace MeetingApis.Benchmarks;

/// <summary>The running server and its address.</summary>
internal sealed class LoopbackProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LoopbackProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<LoopbackProcess> StartAsync()
    {
        Process process = ChildProcess.Start("dotnet", typeof(LoopbackProcess).Assembly.Location, "server");
        string address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new LoopbackProcess(process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
