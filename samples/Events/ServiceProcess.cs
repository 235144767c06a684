using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MeetingApis.Samples.Events;

/// <summary>The service as a process of its own, which can be killed.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private Process _process;

    private ServiceProcess(Uri address, IReadOnlyDictionary<string, string> settings)
    {
        (Address, _settings) = (address, settings);
        _process = StartProcess();
    }

    /// <summary>Where the service receives requests, the same after a restart.</summary>
    public Uri Address { get; }

    public static ServiceProcess Start(IReadOnlyDictionary<string, string> settings, string connectionString) =>
        new(new Uri($"http://127.0.0.1:{FreePort()}"), new Dictionary<string, string>(settings, StringComparer.Ordinal) { ["PostgreSql"] = connectionString });

    /// <summary>Ends the process at once, whatever it is doing.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    public void Restart() => _process = StartProcess();

    public ValueTask DisposeAsync()
    {
        Kill();
        return ValueTask.CompletedTask;
    }

    private Process StartProcess()
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], "service", "--urls", Address.AbsoluteUri]);
        foreach ((string name, string value) in _settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
