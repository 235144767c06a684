using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace MeetingApis.Tests.Events;

/// <summary>A receiver whose deliveries are handed to it ready-made.</summary>
internal sealed class ReceiverRig : IAsyncDisposable
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    /// <summary>For <see cref="Knocked"/>.</summary>
    public static readonly TimeSpan ShorterDeadline = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan Memory = TimeSpan.FromHours(9);

    private readonly EventHandlers<FeishuEvent, FeishuClient> _handlers = new();
    private readonly ServiceProvider _services;
    private EventReading<FeishuEvent> _reading = new(EventRefusal.Signature);

    public ReceiverRig(bool redelivers = true, Func<FeishuEvent, CancellationToken, Task>? takeOwn = null, Action<IServiceCollection>? configure = null, RecordingInbox? inbox = null, ITokenProtector? protector = null)
    {
        var services = new ServiceCollection();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Builder = new EventsBuilder<FeishuEvent, FeishuClient>(services, "", _handlers);
        Inbox = inbox;
        InboxQueue<FeishuEvent>? queue = inbox is null ? null : new InboxQueue<FeishuEvent>(
            inbox,
            "Feishu",
            protector,
            static happened => $"about {happened.Envelope.EventId}",
            static (envelope, text) => new Rang { Envelope = envelope, Source = new EventSource(text) },
            Memory,
            Time);
        var telemetry = new EventTelemetry(new ClientLabel(MeetingVendor.Feishu, null), Time);
        var dispatcher = new EventDispatcher<FeishuEvent, FeishuClient>(
            _handlers,
            _services.GetRequiredService<IServiceScopeFactory>(),
            _ => Client,
            (happened, cancellationToken) => takeOwn?.Invoke(happened, cancellationToken) ?? Task.CompletedTask,
            new EventLedger(Memory, Time),
            queue,
            telemetry,
            Time,
            Logs.CreateLogger("MeetingApis"));
        Receiver = new EventReceiver<FeishuEvent>(_ => _reading, dispatcher.DispatchAsync, new EventVendorRules(MeetingVendor.Feishu, Deadline, redelivers) { ShorterDeadline = static happened => happened is Knocked ? ShorterDeadline : null }, telemetry, Time, Logs.CreateLogger("MeetingApis"));
        _ = queue?.RunAsync(dispatcher.HandleStoredAsync, CancellationToken.None);
    }

    public static EventAnswer Acknowledgement { get; } = new(200, "application/json", "{}");

    /// <summary>Where events are stored. Null where they are handled at once.</summary>
    public RecordingInbox? Inbox { get; }

    public ManualTimeProvider Time { get; } = new();

    public RecordingLoggerFactory Logs { get; } = new();

    public FeishuClient Client { get; } = Substitute.For<FeishuClient>();

    public EventsBuilder<FeishuEvent, FeishuClient> Builder { get; }

    public EventReceiver<FeishuEvent> Receiver { get; }

    /// <summary>An event of this type and id.</summary>
    public static T Event<T>(string id)
        where T : FeishuEvent, new() =>
        new T() with { Envelope = new EventEnvelope { EventId = id, EventType = typeof(T).Name } };

    public Task<EventAnswer> DeliverAsync(params IReadOnlyList<FeishuEvent> events) =>
        ReceiveAsync(new EventReading<FeishuEvent>(events, Acknowledgement));

    public Task<EventAnswer> ReceiveAsync(EventReading<FeishuEvent> reading) => ReceiveForAsync(reading, TestContext.Current.CancellationToken);

    /// <summary>Receives for a caller who may give up.</summary>
    public Task<EventAnswer> ReceiveForAsync(EventReading<FeishuEvent> reading, CancellationToken caller)
    {
        _reading = reading;
        return Receiver.ReceiveAsync(new EventDelivery(default), caller);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>An event for tests.</summary>
    public sealed record Rang : FeishuEvent;

    /// <summary>Another.</summary>
    public sealed record Knocked : FeishuEvent;
}
