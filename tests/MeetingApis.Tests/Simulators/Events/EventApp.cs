using System.Collections.Concurrent;
using MeetingApis.Tests.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Simulators;

/// <summary>An application that receives a simulator's events at an address, on the simulator's clock.</summary>
internal sealed class EventApp<TEvent> : IAsyncDisposable
    where TEvent : VendorEvent
{
    private readonly ConcurrentQueue<TEvent> _seen = new();
    private EventHost _host = null!;

    /// <summary>The events that were handled, in order.</summary>
    public IReadOnlyList<TEvent> Seen => [.. _seen];

    public IEnumerable<string> SeenTypes => _seen.Select(static happened => happened.Envelope.EventType);

    /// <summary>What a handler does before an event counts as handled.</summary>
    public Func<CancellationToken, Task> Handling { get; set; } = static _ => Task.CompletedTask;

    public Uri Address => new(_host.Http.BaseAddress!, "/events");

    public IServiceProvider Services => _host.Services;

    public static async Task<EventApp<TEvent>> StartAsync(ManualTimeProvider time, Action<IServiceCollection, Func<TEvent, CancellationToken, Task>> register, Action<WebApplication> map)
    {
        var app = new EventApp<TEvent>();
        app._host = await EventHost.StartAsync(time, services => register(services, app.HandleAsync), map);
        return app;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task HandleAsync(TEvent happened, CancellationToken cancellationToken)
    {
        await Handling(cancellationToken);
        _seen.Enqueue(happened);
    }
}
