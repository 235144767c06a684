using System.ComponentModel;
using System.Diagnostics;
using MeetingApis.Tests;

namespace MeetingApis.Sharing.Tests;

/// <summary>A Redis and a PostgreSQL of one test, which may treat them as badly as it likes.</summary>
internal sealed class OwnServers : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"meetingapis-servers-{Guid.NewGuid():N}");

    private OwnServers()
    {
    }

    public string Redis { get; private set; } = "";

    public string PostgreSql { get; private set; } = "";

    /// <summary>Starts both. The test is skipped where they are not installed.</summary>
    public static async Task<OwnServers> StartAsync(CancellationToken cancellationToken)
    {
        var servers = new OwnServers();
        try
        {
            await servers.StartAgainAsync(cancellationToken);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            await servers.DisposeAsync();
            Skipped.Because($"No Redis and PostgreSQL could be started: {e.Message.TrimEnd('.')}. On Debian '.ci/servers.sh install' installs them.");
        }

        return servers;
    }

    /// <summary>Starts what does not run, on the same ports.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        var variables = (await RunAsync("start", cancellationToken))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line["export ".Length..].Split('=', 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1].Trim('\''), StringComparer.Ordinal);
        Redis = variables["MEETINGAPIS_REDIS"];
        PostgreSql = variables["MEETINGAPIS_POSTGRESQL"];
    }

    public Task KillRedisAsync(CancellationToken cancellationToken) => RunAsync("kill-redis", cancellationToken);

    public Task KillPostgreSqlAsync(CancellationToken cancellationToken) => RunAsync("kill-postgresql", cancellationToken);

    public async ValueTask DisposeAsync() => await RunAsync("stop", CancellationToken.None);

    private async Task<string> RunAsync(string command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("bash", [Repository.PathOf(".ci", "servers.sh"), command, _folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process script = Process.Start(start)!;
        Task<string> problem = script.StandardError.ReadToEndAsync(cancellationToken);
        string output = await script.StandardOutput.ReadToEndAsync(cancellationToken);
        await script.WaitForExitAsync(cancellationToken);
        return script.ExitCode == 0 ? output : throw new InvalidOperationException((await problem).Trim());
    }
}
