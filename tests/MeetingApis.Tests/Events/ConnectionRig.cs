using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Events;

/// <summary>An application that receives events over connections. What the vendor answers when one is opened is a script, and the connections end in the test.</summary>
internal sealed class ConnectionRig : IAsyncDisposable
{
    private const int ReconnectingLog = 16;

    private readonly ServiceProvider _services;
    private readonly IHostedService[] _hosted;

    /// <param name="register">Registers client, events and connections.</param>
    public ConnectionRig(Action<IServiceCollection, ConnectionRig> register)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton<ILoggerFactory>(Logs).AddSingleton<ISocketDialer>(Dialer);
        register(services, this);
        _services = services.BuildServiceProvider();
        _services.GetService<IStartupValidator>()?.Validate();
        _hosted = [.. _services.GetServices<IHostedService>()];
    }

    public ManualTimeProvider Time { get; } = new();

    public RecordingLoggerFactory Logs { get; } = new();

    public FakeDialer Dialer { get; } = new();

    /// <summary>Answers the requests to open a connection.</summary>
    public StubTransport Vendor { get; } = new(static _ => null);

    public IServiceProvider Services => _services;

    /// <summary>The hosted service's work: it fails when the vendor refuses for good.</summary>
    public Task Running => ((BackgroundService)_hosted[^1]).ExecuteTask!;

    public async Task StartAsync()
    {
        foreach (IHostedService hosted in _hosted)
        {
            await hosted.StartAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Stops the application, and checks that nothing is left of its connections.</summary>
    public async Task StopAsync()
    {
        foreach (IHostedService hosted in _hosted)
        {
            await hosted.StopAsync(CancellationToken.None);
        }

        Assert.All(Dialer.Sockets, static socket => Assert.True(socket.IsDisposed));
        Assert.All(Dialer.Sockets, static socket => Assert.False(socket.HadTwoWriters));
    }

    /// <summary>The n-th connection, from 1. The clock moves on only while the application waits for its next attempt, of which there is one at a time.</summary>
    public async Task<FakeSocket> SocketAfterBackoffAsync(int number)
    {
        await Eventually.TrueAsync(() =>
        {
            if (Dialer.Sockets.Count >= number)
            {
                return true;
            }

            if (Vendor.Calls.Count <= Logs.Entries.Count(static entry => entry.Id == ReconnectingLog))
            {
                Time.Advance(TimeSpan.FromMinutes(1));
            }

            return false;
        });
        return Dialer.Sockets[number - 1];
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
    }
}
