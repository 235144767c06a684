using System.Collections.Concurrent;

namespace MeetingApis.Tests.Events;

/// <summary>An inbox in memory, whose events are handled when a test says so.</summary>
internal sealed class RecordingInbox : IEventInbox
{
    private readonly ConcurrentQueue<InboxEvent> _stored = new();

    /// <summary>The host starts its services on threads of its own.</summary>
    private readonly TaskCompletionSource<Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task>> _handle = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
        _handle.TrySetResult(handle);
        return Task.CompletedTask;
    }

    public async Task HandleAsync(InboxEvent stored, Action<IServiceProvider>? prepare = null)
    {
        Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle = await _handle.Task.WaitAsync(TestContext.Current.CancellationToken);
        await handle(stored, prepare ?? (static _ => { }), TestContext.Current.CancellationToken);
    }
}
