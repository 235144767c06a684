using System.Collections.Concurrent;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.Tests.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Simulators;

/// <summary>
/// An application that receives the events of a simulator, by an endpoint or over a connection. Its clock stands still. It is
/// the simulator's clock too, but for connections: who moves the clock of a connection on may break it, for nothing is sent in
/// no time.
/// </summary>
internal sealed class FeishuEventRig : IAsyncDisposable
{
    private readonly ConcurrentQueue<FeishuEvent> _seen = new();
    private EventHost _host = null!;

    private FeishuEventRig(FeishuSimulator simulator, ManualTimeProvider time) => (Simulator, Time) = (simulator, time);

    /// <summary>The clock of the application.</summary>
    public ManualTimeProvider AppTime => _host.Time;

    public FeishuSimulator Simulator { get; }

    /// <summary>The simulator's clock.</summary>
    public ManualTimeProvider Time { get; }

    public Uri Address => new(_host.Http.BaseAddress!, "/feishu/events");

    public IServiceProvider Services => _host.Services;

    public FeishuClient Client => Services.GetRequiredService<FeishuClient>();

    /// <summary>What was handled, in order.</summary>
    public IReadOnlyList<FeishuEvent> Seen => [.. _seen];

    /// <summary>What a handler does before its event counts as seen.</summary>
    public Func<CancellationToken, Task> Handler { get; set; } = static _ => Task.CompletedTask;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts an application whose address the simulator has checked.</summary>
    public static async Task<FeishuEventRig> StartAsync(Action<FeishuSimulator>? prepare = null, Action<FeishuOptions>? configure = null)
    {
        FeishuEventRig rig = await StartAsync(connects: false, prepare, configure);
        await rig.Simulator.Events.SendToAsync(rig.Address, cancellationToken: Cancellation);
        return rig;
    }

    /// <summary>Starts an application that has opened connections.</summary>
    public static async Task<FeishuEventRig> ConnectAsync(int connections = 1)
    {
        FeishuEventRig rig = await StartAsync(connects: true, connections: connections);
        await rig.Simulator.Events.WhenConnectedAsync(connections, Cancellation);
        return rig;
    }

    /// <summary>What was handled, by the vendor's names, once nothing is under way any more.</summary>
    public async Task<string[]> TypesAsync()
    {
        await Simulator.Events.WhenIdleAsync(Cancellation);
        return [.. Seen.Select(static happened => happened.Envelope.EventType)];
    }

    /// <summary>The events of one kind, once nothing is under way any more.</summary>
    public async Task<T[]> SeenAsync<T>()
    {
        await Simulator.Events.WhenIdleAsync(Cancellation);
        return [.. Seen.OfType<T>()];
    }

    /// <summary>Moves the clock on once nothing is under way, and waits for what falls due on the way.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        await Simulator.Events.WhenIdleAsync(Cancellation);
        Time.Advance(time);
        await Simulator.Events.WhenIdleAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    private static async Task<FeishuEventRig> StartAsync(bool connects, Action<FeishuSimulator>? prepare = null, Action<FeishuOptions>? configure = null, int connections = 1)
    {
        var time = new ManualTimeProvider();
        FeishuSimulator simulator = await FeishuSimulator.StartAsync(time, Cancellation);
        prepare?.Invoke(simulator);
        var rig = new FeishuEventRig(simulator, time);
        rig._host = await EventHost.StartAsync(connects ? new ManualTimeProvider() : time, services => rig.Register(services, connects ? connections : 0, configure), app => app.MapFeishuEvents("/feishu/events"));
        return rig;
    }

    private void Register(IServiceCollection services, int connections, Action<FeishuOptions>? configure)
    {
        services.AddFeishuClient(options =>
        {
            Simulator.Configure(options);
            configure?.Invoke(options);
        });
        EventsBuilder<FeishuEvent, FeishuClient> events = services.AddFeishuEvents(Simulator.Configure).HandleOthers(async (happened, _, cancellationToken) =>
        {
            await Handler(cancellationToken);
            _seen.Enqueue(happened);
        });
        if (connections > 0)
        {
            events.ReceiveOverLongConnection(options => options.Connections = connections);
        }
    }
}
