using System.Collections.Concurrent;

namespace MeetingApis.Tests.Events;

/// <summary>An inbox in memory, whose events are handled when a test says so.</summary>
internal sealed class RecordingInbox : IEventInbox
{
    private readonly ConcurrentQueue<InboxEvent> _stored = new();
    private Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task>? _handle;

    /// <summary>What storing throws. Null stores.</summary>
    public Exception? Failure { get; set; }

    public IReadOnlyList<InboxEvent> Stored => [.. _stored];

    public ValueTask<bool> AddAsync(InboxEvent happened, CancellationToken cancellationToken = default)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        bool isNew = _stored.All(one => one.Key != happened.Key);
        if (isNew)
        {
            _stored.Enqueue(happened);
        }

        return ValueTask.FromResult(isNew);
    }

    public Task RunAsync(string queue, Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle, CancellationToken cancellationToken = default)
    {
        _handle = handle;
        return Task.CompletedTask;
    }

    public Task HandleAsync(InboxEvent stored, Action<IServiceProvider>? prepare = null) => _handle!(stored, prepare ?? (static _ => { }), TestContext.Current.CancellationToken);
}
