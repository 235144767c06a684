namespace MeetingApis;

/// <summary>
/// Stores events before the vendor is told that they were handled, and hands them to their handlers afterwards, so that
/// neither a crash nor a handler that fails loses one. If one is registered, all events of the application that have a
/// handler go through it. <c>MeetingApis.PostgreSql</c> has one.
/// </summary>
/// <remarks>An inbox is called by many threads, and by several processes at once if they share it.</remarks>
public interface IEventInbox
{
    /// <summary>Stores an event, unless one of the same <see cref="InboxEvent.Queue"/> and <see cref="InboxEvent.Key"/> is stored or remembered.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="cancellationToken">Is cancelled when the vendor waits no longer. It is then unknown whether the event was stored.</param>
    /// <returns>True if the event was stored. False if it was there. In both cases it is as durable as the inbox promises.</returns>
    ValueTask<bool> AddAsync(InboxEvent happened, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hands the stored events of one queue to their handlers, those of one <see cref="EventEnvelope.Tenant"/> and
    /// <see cref="InboxEvent.Subject"/> one at a time and in the order in which they were stored. An event whose handling
    /// throws is handed over again later. It runs for as long as the application does, in each of its processes, and must
    /// not end because its storage cannot be reached.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="handle">Runs the handlers of an event. It takes the event, what is to be done with the services of this event before the first handler runs, and a token that cancels the handlers. Its task completes when all handlers have succeeded and their services are disposed of, and fails with what a handler threw.</param>
    /// <param name="cancellationToken">Is cancelled when the application stops.</param>
    /// <returns>A task that completes after the cancellation, when nothing is being handled any more.</returns>
    Task RunAsync(string queue, Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle, CancellationToken cancellationToken = default);
}
